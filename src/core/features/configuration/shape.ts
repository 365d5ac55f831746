import { RULES } from "../../rules/index.ts";
import { SEVERITIES, type Rule } from "../../rules/rule.ts";
import { configShapeFor } from "../../schema/config-shape.ts";

/** A configuration file with a key for every rule that there is. */
export const CONFIG_SHAPE = configShapeFor(
  RULES.map((rule) => ({ id: rule.id, guidance: rule.summary, without: severityInWords(rule) })),
);

function severityInWords({ severity, offByDefault, easedInDraft }: Rule): string {
  if (offByDefault === true) return "Without it, the rule is off";
  const eased = easedInDraft === true ? SEVERITIES[SEVERITIES.indexOf(severity) + 1] : undefined;
  return eased === undefined
    ? `Without it, ${severity}`
    : `Without it, ${severity}, and ${eased} while a plan is a draft`;
}
