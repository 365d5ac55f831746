import { promptText } from "../schema/prompts.ts";
import { readScalar } from "../schema/scalars.ts";
import type { Shape } from "../schema/shape.ts";
import { isFields, isList, type Content } from "../source/change.ts";
import { entryOf, type MapNode, type Node } from "../source/node.ts";

/** Whether a node of the tree that was read against the schema already says what is to be written there. */
export function says(node: Node, content: Content, shape: Shape | undefined): boolean {
  const full = inFull(content, shape);
  if (isList(full)) {
    const item = shape?.kind === "list" ? shape.item : undefined;
    if (node.kind !== "list" || node.items.length !== full.length) return false;
    return node.items.every((own, index) => says(own, full[index] ?? "", item));
  }
  if (typeof full === "object" && isFields(full)) return node.kind === "map" && saysFields(node, full, shape);
  if (node.kind !== "scalar") return false;
  if (typeof full !== "object") return node.value === valueOf(full, shape);
  return node.text === promptText(full, shape);
}

/** A bare list or text as the object that it stands for, and a single value as a list of one. */
export function inFull(content: Content, shape: Shape | undefined): Content {
  if (shape?.kind === "list" && !isList(content)) return [content];
  if (shape?.kind !== "object" || (typeof content === "object" && isFields(content))) return content;
  const name = isList(content) ? shape.listField : shape.textField;
  return name === undefined ? content : { [name]: content };
}

function saysFields(map: MapNode, contents: Readonly<Record<string, Content>>, shape: Shape | undefined): boolean {
  const isObject = shape?.kind === "object";
  const others = map.entries.filter(({ name, value }) => !(name in contents) && !isNothing(value));
  return (
    others.length === 0 &&
    Object.entries(contents).every(([name, content]) => {
      const value = entryOf(map, name)?.value;
      const inside = isObject ? (shape.fields.get(name)?.shape ?? shape.rest) : undefined;
      return value !== undefined && says(value, content, inside);
    })
  );
}

function isNothing(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

/** The value that the model reads from what is written. */
function valueOf(content: string | number | boolean, shape: Shape | undefined): string | number | boolean | null {
  if (shape?.kind !== "value") return content;
  const text = String(content);
  const piece = { text };
  return readScalar({ kind: "scalar", value: content, text, piece, start: 0, end: text.length }, shape).value;
}
