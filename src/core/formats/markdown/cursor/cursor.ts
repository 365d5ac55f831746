import type { Cursor } from "../../cursor.ts";
import type { WriteTarget } from "../../format.ts";
import { yamlCursor } from "../../yaml/cursor/cursor.ts";
import { frontMatterRange, frontMatterShape } from "./front.ts";

/** What may be written at an offset of a Markdown plan. */
export function markdownPlanCursor({ document: { text } }: WriteTarget, offset: number): Cursor | undefined {
  const front = frontMatterRange(text);
  if (front !== undefined && offset >= front.start && offset < front.end) {
    return yamlCursor(text, front, frontMatterShape(), offset);
  }
  return undefined;
}
