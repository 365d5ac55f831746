import { lex } from "yaml";
import type { TextEdit } from "../../text/edit.ts";
import type { TextRange } from "../../text/range.ts";
import { joinRemarks, type PlacedRemark, type Remark } from "../remark.ts";
import { withLineFeeds } from "./line-feeds.ts";

/** The comments in a stretch of YAML. */
export function yamlRemarks(text: string, range: TextRange = { start: 0, end: text.length }): readonly Remark[] {
  const remarks: Remark[] = [];
  let at = range.start;
  let before = "";
  for (const lexeme of lex(withLineFeeds(text.slice(range.start, range.end)))) {
    if (isMark(lexeme)) {
      before = lexeme;
      continue;
    }
    if (lexeme.startsWith("#") && before !== SCALAR) {
      const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
      const isBehind = text.slice(lineStart, at).replace("\uFEFF", "").trim() !== "";
      const end = at + lexeme.length;
      remarks.push({ text: lexeme.replace(/^# ?/, "").trimEnd(), range: { start: at, end }, isBehind });
    }
    at += lexeme.length;
    before = lexeme;
  }
  return joinRemarks(remarks, text);
}

/** The edits that write comments into YAML: above the line of what they are about, or behind that line. */
export function yamlRemarkEdits(text: string, remarks: readonly PlacedRemark[]): readonly TextEdit[] {
  return remarks.map(({ text: remark, at, isBehind }) => {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", at);
    if (isBehind) return insertion(end < 0 ? text.length : end, ` # ${remark.replace(/\s*\n\s*/g, " ")}`);
    const indent = /^ */.exec(text.slice(start))?.[0] ?? "";
    const lines = remark.split(/\r\n|\r|\n/).map((line) => `${indent}${`# ${line}`.trimEnd()}\n`);
    return insertion(start, lines.join(""));
  });
}

export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text, stops: [] };
}

/** What the lexer puts between the parts of a text without standing in it: a text follows, or a document or bracket ends. */
const SCALAR = "\x1f";

function isMark(lexeme: string): boolean {
  return lexeme === SCALAR || lexeme === "\x02" || lexeme === "\x18";
}
