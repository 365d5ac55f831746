import { CATEGORIES, translatable, type RuleInfo, type Tongue } from "../../core/index.ts";
import type { Look } from "../output.ts";
import { padded, widthOf, wrapped } from "./printable.ts";

/** The rules for people: by category, each with its severity, how it is repaired, and what it reports. */
export function prettyRules(rules: readonly RuleInfo[], { colors, width }: Look, { t }: Tongue): string {
  const facts = new Map(rules.map((rule) => [rule, factsOf(rule).map((fact) => t(fact))]));
  const idWidth = Math.max(...rules.map(({ id }) => widthOf(id)));
  const lines = CATEGORIES.filter((category) => rules.some((rule) => rule.category === category)).flatMap(
    (category) => [
      "",
      colors.bold(t(CATEGORY_NAMES[category])),
      ...rules
        .filter((rule) => rule.category === category)
        .flatMap((rule) => [
          `  ${colors.cyan(padded(rule.id, idWidth))}  ${colors.dim(facts.get(rule)?.join(", ") ?? "")}`,
          ...wrapped(t(rule.summary), width - 4).map((line) => `    ${line}`),
        ]),
    ],
  );
  const more = t("buyin explain RULE shows why a rule matters, with examples");
  return `${[...lines.slice(1), "", colors.dim(more)].join("\n")}\n`;
}

const CATEGORY_NAMES: Readonly<Record<RuleInfo["category"], string>> = {
  structure: translatable("Structure"),
  references: translatable("References"),
  stakeholders: translatable("Stakeholders"),
  evidence: translatable("Evidence"),
  vision: translatable("Vision"),
  goals: translatable("Goals"),
  team: translatable("Team"),
  ownership: translatable("Ownership"),
  communication: translatable("Communication"),
  investment: translatable("Investment"),
  sustainability: translatable("Sustainability"),
  dates: translatable("Dates"),
  language: translatable("Language"),
};

const FIXES: Readonly<Record<RuleInfo["fix"], readonly string[]>> = {
  automatic: [translatable("buyin fix repairs it")],
  assisted: [translatable("fix offered in the editor")],
  none: [],
};

function factsOf({ severity, easedInDraft, onByDefault, silenceable, fix }: RuleInfo): readonly string[] {
  return [
    severity,
    ...(easedInDraft ? [translatable("milder in a draft")] : []),
    ...(onByDefault ? [] : [translatable("off by default")]),
    ...(silenceable ? [] : [translatable("cannot be silenced")]),
    ...FIXES[fix],
  ];
}
