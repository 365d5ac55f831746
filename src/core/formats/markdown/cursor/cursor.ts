import type { Cursor } from "../../cursor.ts";
import type { WriteTarget } from "../../format.ts";
import { yamlCursor } from "../../yaml/cursor/cursor.ts";
import { lineAt } from "../line.ts";
import { bodyCursor } from "./body.ts";
import { frontMatterRange, frontMatterShape } from "./front.ts";

/** What may be written at an offset of a Markdown plan. */
export function markdownPlanCursor({ document: { text } }: WriteTarget, offset: number): Cursor | undefined {
  const front = frontMatterRange(text);
  if (front !== undefined && offset >= front.start && offset < front.end) {
    return yamlCursor(text, front, frontMatterShape(), offset);
  }
  return bodyCursor(text, front === undefined ? 0 : lineAt(text, front.end).next, offset);
}
