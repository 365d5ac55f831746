import type { SourceDocument } from "../source/document.ts";
import type { Node } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";

/** What a node and all that it holds take up; in Markdown that is more than the node itself. */
export function extentOf(document: SourceDocument, node: Node): TextRange {
  let { start, end } = document.rangeOf(node);
  const include = (inner: Node): void => {
    const range = document.rangeOf(inner);
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
    if (inner.kind === "list") inner.items.forEach(include);
    else if (inner.kind === "map") for (const { key, value } of inner.entries) [key, value].forEach(include);
  };
  include(node);
  return { start, end };
}
