import type { ObjectShape } from "../../schema/shape.ts";
import type { FieldContents } from "../../source/change.ts";
import type { TextEdit } from "../../text/edit.ts";
import { editOf, type Written } from "../../text/written.ts";
import { fieldLines, inOrder, USUAL_LAYOUT } from "./write/render.ts";

/** A new YAML plan: section below section, with an empty line above each. */
export function createYaml(contents: FieldContents, shape: ObjectShape): TextEdit {
  const lines = inOrder(contents, shape).flatMap(([name, content], i): readonly Written[] => {
    const own = fieldLines({ [name]: content }, shape, USUAL_LAYOUT);
    return i > 0 && own.length > 1 ? [[], ...own] : own;
  });
  return editOf(
    { start: 0, end: 0 },
    lines.flatMap((line) => [...line, "\n"]),
  );
}
