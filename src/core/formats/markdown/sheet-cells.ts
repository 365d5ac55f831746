import { readAgainstShape } from "../../schema/read-against-shape.ts";
import type { Field, ObjectShape } from "../../schema/shape.ts";
import { DEFAULT_LIMITS } from "../../sections/limits.ts";
import { PieceCache } from "../../sections/piece-cache.ts";
import type { Content, FieldContents } from "../../source/change.ts";
import { contentsOf } from "../../source/contents.ts";
import { readOutline } from "./outline.ts";
import { readTable } from "./rows.ts";
import { type Target, targetNamed } from "./targets.ts";
import { readOwnValue } from "./writing/own-value.ts";
import { spelt } from "./writing/spelling.ts";

/** The field that each header cell names in a list of such rows; `undefined` where it names none. */
export function matchColumns(headers: readonly string[], row: ObjectShape): readonly (Field | undefined)[] {
  const before: Target[] = [];
  return headers.map((header) => {
    const target = header === "" ? undefined : targetNamed(header, row, before);
    if (target !== undefined) before.push(target);
    return target && (target.part ?? target.field);
  });
}

/** What cells say as rows of a list: as if they stood in a table of a Markdown plan. A cell may have several lines. */
export function readCells(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  row: ObjectShape,
): readonly FieldContents[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(" | ")} |`;
  const lines = [line(headers), line(headers.map(() => "---")), ...rows.map(line)];
  const { blocks } = readOutline(lines.join("\n"), 0, new PieceCache(), DEFAULT_LIMITS);
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    return readTable(block, row, "").rows.map((map) => {
      const contents = contentsOf(readAgainstShape(map, row).root, "read");
      return Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, ownOr(name, content)]));
    });
  });
}

function cellOf(text: string): string {
  if (text === "---") return text;
  return text
    .split("\n")
    .map((part) => spelt(part, "cell"))
    .filter((part) => part !== "")
    .join("<br>");
}

function ownOr(name: string, content: Content): Content {
  return /^x-/.test(name) && typeof content === "string" && /^[-+.\d]/.test(content) ? readOwnValue(content) : content;
}
