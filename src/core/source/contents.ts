import type { Content, FieldContents } from "./change.ts";
import { fold } from "../text/fold.ts";
import type { MapNode, Node, ScalarNode } from "./node.ts";

/** How numbers are taken over: as their author spelt them (`1.50`, `$41,000`), or as they are read. */
export type Numbers = "spelt" | "read";

/** What an object of a plan says, as something that can be written; what is absent (`key:`) is left out. */
export function contentsOf({ entries }: MapNode, numbers: Numbers = "spelt"): FieldContents {
  const contents: Record<string, Content> = {};
  for (const { name, value } of entries) {
    const content = contentOf(value, numbers);
    if (content !== undefined && !Object.hasOwn(contents, name)) contents[name] = content;
  }
  return contents;
}

/** What a node says; `undefined` where it says nothing. */
export function contentOf(node: Node, numbers: Numbers = "spelt"): Content | undefined {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node, numbers);
    case "list":
      return node.items.map((item) => contentOf(item, numbers)).filter((item) => item !== undefined);
    case "map":
      return contentsOf(node, numbers);
  }
}

/** Choices in the author's word for them ("Union"). */
function scalarOf({ value, text }: ScalarNode, numbers: Numbers): string | number | boolean | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return numbers === "read" || String(value) === text ? value : text;
  const isOtherWord = typeof value === "string" && /^[a-z_]+$/.test(value) && fold(value) !== fold(text);
  return isOtherWord && text !== "" ? text : value;
}
