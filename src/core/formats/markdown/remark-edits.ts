import type { SourceDocument } from "../../source/document.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { PlacedRemark } from "../remark.ts";
import { insertion, yamlRemarkEdits } from "../yaml/remarks.ts";
import { endOfLine, sourceOf, startOfLine } from "./writing/layout.ts";

/**
 * The edits that write comments into a Markdown plan: above the line of what they are about or behind that line, in a
 * table at the end of the cell, and in the front matter as those of YAML.
 */
export function markdownRemarkEdits(document: SourceDocument, remarks: readonly PlacedRemark[]): readonly TextEdit[] {
  const { text } = document;
  const start = sourceOf(document)?.start ?? 0;
  return remarks.flatMap((remark) => (remark.at < start ? yamlRemarkEdits(text, [remark]) : [bodyEdit(text, remark)]));
}

function bodyEdit(text: string, { text: remark, at, isBehind }: PlacedRemark): TextEdit {
  const start = startOfLine(text, at);
  const end = endOfLine(text, at);
  const line = text.slice(start, end);
  const whole = remark.replace(/-+>/g, "→");
  const oneLine = `<!-- ${whole.replace(/\s*[\r\n]\s*/g, " ")} -->`;
  if (/^\s*\|.*\|\s*$/.test(line)) {
    const inCell = oneLine.replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|");
    return insertion(endOfCell(text, at, start + line.trimEnd().length), `${inCell} `);
  }
  if (isBehind && !/^\s*#/.test(line)) return insertion(end, ` ${oneLine}`);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const lines = `<!-- ${whole} -->`.split(/\r\n|\r|\n/).map((own) => `${indent}${own}`.trimEnd());
  return insertion(start, `${lines.join("\n")}\n`);
}

/** In front of the bar that ends a cell; for the row as a whole, which starts with a bar, that of the last one. */
function endOfCell(text: string, at: number, end: number): number {
  if (text.charAt(at) === "|") return end - 1;
  const bar = /(?<!\\)(?:\\\\)*\|/.exec(text.slice(at, end));
  return bar === null ? end - 1 : at + bar.index + bar[0].length - 1;
}
