import { lackingIn } from "../model/lacking.ts";
import { promptIn } from "../model/new-rows.ts";
import { SECTION_KEYS } from "../model/sections.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { Field, ObjectShape, Shape } from "../schema/shape.ts";
import type { Change } from "../source/change.ts";
import { entryOf, type MapNode, type Node, type Place } from "../source/node.ts";
import type { Analysis } from "./analyze.ts";
import { extentOf } from "./extent.ts";

/** A required field without a value, of an object that is there. */
export interface LackedField {
  /**
   * Where its value would stand; where its key is not there either, near enough to tell what comes before it: behind
   * the field before it in the model.
   */
  readonly at: number;
  readonly hasKey: boolean;
  /** Gives it a prompt for its value. */
  readonly change: Change;
}

/** Every required field that the objects of a plan lack; sections that are not there at all are not among them. */
export function lackedFields({ plan, document, format, text }: Analysis): readonly LackedField[] {
  const found: LackedField[] = [];
  const visit = (node: Node, shape: Shape, path: string): void => {
    if (node.kind === "list" && shape.kind === "list") for (const item of node.items) visit(item, shape.item, path);
    if (node.kind !== "map" || shape.kind !== "object") return;
    for (const field of lackingIn(node, shape, path, format === "markdown")) {
      const change: Change = { kind: "set", in: node, path: field.name, value: promptIn(plan, path, field) };
      const own = entryOf(node, field.name);
      const at = own === undefined ? placeIn(node, shape, field) : behind(own.key);
      found.push({ at, hasKey: own !== undefined, change });
    }
    for (const { name, value } of node.entries) {
      const field = shape.fields.get(name);
      if (field !== undefined) visit(value, field.shape, `${path}.${name}`);
    }
  };
  const placeIn = (node: MapNode, { fields }: ObjectShape, { name }: Field): number => {
    const before = [...fields.keys()].slice(0, [...fields.keys()].indexOf(name));
    const last = before.flatMap((own) => entryOf(node, own)?.value ?? []).at(-1);
    return last === undefined ? document.rangeOf(node.head).start : extentOf(document, last).end;
  };
  /** Behind a key with its colon and a space. */
  const behind = (key: Place): number => {
    const { end } = document.rangeOf(key);
    return end + (/^ *: ?/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  };
  for (const key of SECTION_KEYS) {
    const value = entryOf(plan.root, key)?.value;
    const field = planShape.fields.get(key);
    if (value !== undefined && field !== undefined) visit(value, field.shape, key);
  }
  return found;
}
