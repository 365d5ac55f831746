import { CATEGORIES, type RuleInfo } from "../../core/index.ts";
import type { Look } from "../output.ts";
import { padded, widthOf, wrapped } from "./printable.ts";

/** The rules for people: by category, each with its severity, how it is repaired, and what it reports. */
export function prettyRules(rules: readonly RuleInfo[], { colors, width }: Look): string {
  const facts = new Map(rules.map((rule) => [rule, factsOf(rule)]));
  const idWidth = Math.max(...rules.map(({ id }) => widthOf(id)));
  const lines = CATEGORIES.filter((category) => rules.some((rule) => rule.category === category)).flatMap(
    (category) => [
      "",
      colors.bold(`${category.charAt(0).toUpperCase()}${category.slice(1)}`),
      ...rules
        .filter((rule) => rule.category === category)
        .flatMap((rule) => [
          `  ${colors.cyan(padded(rule.id, idWidth))}  ${colors.dim(facts.get(rule) ?? "")}`,
          ...wrapped(rule.summary, width - 4).map((line) => `    ${line}`),
        ]),
    ],
  );
  return `${[...lines.slice(1), "", colors.dim("buyin explain RULE shows why a rule matters, with examples")].join("\n")}\n`;
}

const FIXES: Readonly<Record<RuleInfo["fix"], readonly string[]>> = {
  automatic: ["buyin fix repairs it"],
  assisted: ["fix offered in the editor"],
  none: [],
};

function factsOf({ severity, easedInDraft, onByDefault, silenceable, fix }: RuleInfo): string {
  return [
    severity,
    ...(easedInDraft ? ["milder in a draft"] : []),
    ...(onByDefault ? [] : ["off by default"]),
    ...(silenceable ? [] : ["cannot be silenced"]),
    ...FIXES[fix],
  ].join(", ");
}
