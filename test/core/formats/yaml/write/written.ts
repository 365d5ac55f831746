import assert from "node:assert/strict";
import { writeYaml } from "../../../../../src/core/formats/yaml/write.ts";
import { configShapeFor } from "../../../../../src/core/schema/config-shape.ts";
import { planShape } from "../../../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../../../src/core/schema/read-against-shape.ts";
import type { ObjectShape } from "../../../../../src/core/schema/shape.ts";
import type { Change } from "../../../../../src/core/source/change.ts";
import { entryOf, type Entry, type MapNode, type Node } from "../../../../../src/core/source/node.ts";
import { applyEdits, type TextEdit } from "../../../../../src/core/text/edit.ts";
import { readText } from "../read.ts";

/** Changes to make in a plan that was read. */
export type Changes = (root: MapNode) => readonly Change[];

/** The edits that changes make of a plan; `undefined` where they cannot be made. */
export function editsFor(
  text: string,
  changes: Changes,
  shape: ObjectShape = planShape,
): readonly TextEdit[] | undefined {
  const document = readText(text);
  const { root } = readAgainstShape(document.root, shape);
  return writeYaml({ document, root, shape }, changes(root));
}

/** The text after the changes, which must be possible, and must change nothing when they are made again. */
export function written(text: string, changes: Changes, shape: ObjectShape = planShape): string {
  const after = once(text, changes, shape);
  assert.equal(once(after, changes, shape), after, "made a second time");
  return after;
}

/** The same for changes that are not to be made twice: there is nothing left to take away or to rename. */
export function once(text: string, changes: Changes, shape: ObjectShape = planShape): string {
  const edits = editsFor(text, changes, shape);
  assert.ok(edits !== undefined, "The change cannot be made");
  return applyEdits(text, edits);
}

export function inConfig(text: string, changes: Changes): string {
  return written(text, changes, configShapeFor([]));
}

/** The node at a way of names and indices: `goals.items.0.target`. */
export function nodeAt(root: MapNode, way: string): Node {
  return way.split(".").reduce<Node>((node, step) => {
    const next =
      node.kind === "list" ? node.items[Number(step)] : node.kind === "map" ? entryOf(node, step)?.value : undefined;
    assert.ok(next !== undefined, `There is no ${way}`);
    return next;
  }, root);
}

export function mapAt(root: MapNode, way: string): MapNode {
  const node = nodeAt(root, way);
  assert.ok(node.kind === "map", `${way} is no object`);
  return node;
}

/** The entry at a way of names: its last step may be a key as the author wrote it. */
export function entryAt(root: MapNode, way: string): Entry {
  const [, above, name = way] = /^(.*)\.([^.]+)$/.exec(way) ?? [];
  const map = above === undefined ? root : mapAt(root, above);
  const entry = map.entries.find((own) => own.name === name || own.key.text === name);
  assert.ok(entry !== undefined, `There is no ${way}`);
  return entry;
}

/** Lines as they stand in a test, without the indentation that the first of them has. */
export function lines(text: string): string {
  const [, first = ""] = /^\n( *)/.exec(text) ?? [];
  return text
    .replace(/^\n/, "")
    .replaceAll(new RegExp(`^${first}`, "gm"), "")
    .replace(/ +$/, "");
}
