import type { Content, FieldContents } from "./change.ts";
import { fold } from "../text/fold.ts";
import type { MapNode, Node, ScalarNode } from "./node.ts";

/** What an object of a plan says, as something that can be written; what is absent (`key:`) is left out. */
export function contentsOf({ entries }: MapNode): FieldContents {
  const contents: Record<string, Content> = {};
  for (const { name, value } of entries) {
    const content = contentOf(value);
    if (content !== undefined && !Object.hasOwn(contents, name)) contents[name] = content;
  }
  return contents;
}

/** What a node says; `undefined` where it says nothing. */
export function contentOf(node: Node): Content | undefined {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node);
    case "list":
      return node.items.map(contentOf).filter((item) => item !== undefined);
    case "map":
      return contentsOf(node);
  }
}

/** Numbers as they are spelt where that says more (`1.50`), and choices in the author's word for them ("Union"). */
function scalarOf({ value, text }: ScalarNode): string | number | boolean | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return String(value) === text ? value : text;
  const isOtherWord = typeof value === "string" && /^[a-z_]+$/.test(value) && fold(value) !== fold(text);
  return isOtherWord && text !== "" ? text : value;
}
