import { keepAsOwn, renameTo } from "../schema/key-fixes.ts";
import type { ObjectShape } from "../schema/shape.ts";
import { entryOf, type MapNode } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { nearest } from "../text/nearest.ts";

/** Every name under `rules` that no rule of the shape has, at its key. */
export function unknownRules(root: MapNode, shape: ObjectShape): readonly Notice[] {
  const rules = entryOf(root, "rules")?.value;
  const known = shape.fields.get("rules")?.shape;
  if (rules?.kind !== "map" || known?.kind !== "object") return [];
  return rules.entries
    .filter(({ name }) => !known.fields.has(name) && !/^x-/i.test(name))
    .map((entry) => {
      const { name, key } = entry;
      const near = nearest(name.toLowerCase().replace(/[\s_]+/g, "-"), known.fields.keys());
      const sentence =
        near === undefined
          ? { template: 'No check is called "{rule}"; look up its name in the finding', data: { rule: name } }
          : { template: 'No check is called "{rule}"; did you mean {near}?', data: { rule: name, near } };
      const own = keepAsOwn(key);
      const fixes = () => (near === undefined ? [own] : [renameTo(near, entry), own]);
      return { rule: "invalid-value", ...sentence, place: key, section: "rules", fixes };
    });
}
