import { entryOf, type MapNode } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { nearest } from "../text/nearest.ts";

/** Every name under `rules` that no rule has, at its key. */
export function unknownRules(root: MapNode, ruleIds: readonly string[]): readonly Notice[] {
  const rules = entryOf(root, "rules")?.value;
  if (rules?.kind !== "map") return [];
  return rules.entries
    .filter(({ name }) => !ruleIds.includes(name) && !/^x-/i.test(name))
    .map(({ name, key }) => {
      const near = nearest(name.toLowerCase().replace(/[\s_]+/g, "-"), ruleIds);
      const sentence =
        near === undefined
          ? { template: 'No check is called "{rule}"; look up its name in the finding', data: { rule: name } }
          : { template: 'No check is called "{rule}"; did you mean {near}?', data: { rule: name, near } };
      return { rule: "invalid-value", ...sentence, place: key, section: "rules" };
    });
}
