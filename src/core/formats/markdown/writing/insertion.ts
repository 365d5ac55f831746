import { joined, passage, type Passage } from "./passage.ts";
import { isBlank, lineAt } from "../line.ts";
import type { Draft } from "./draft.ts";
import { endOfLine, startOfLine } from "./layout.ts";
import type { Lines } from "./lines.ts";

/** Lines as they stand in a text, each with what stands before it. */
export function linesText(lines: Lines, indent: string, eol: string): Passage {
  return joined(
    lines.map((line) => (line.text === "" && line.stops.length === 0 ? line : passage(indent, line))),
    eol,
  );
}

/** Inserts blocks behind the text that ends at an offset, with empty lines around them. */
export function insertBlocks(at: number, lines: Lines, draft: Draft, indent = ""): void {
  const { text, eol } = draft;
  const body = linesText(lines, indent, eol);
  const isAtStart = text.slice(0, at).replace("\uFEFF", "") === "";
  if (startOfLine(text, at) === at || isAtStart) {
    const next = isBlank(lineAt(text, at)) ? "" : eol;
    draft.insert(at, passage(isAtStart ? "" : eol, body, eol, next));
    return;
  }
  const end = endOfLine(text, at);
  const next = lineAt(text, lineAt(text, startOfLine(text, at)).next);
  const isTextNext = next.start > end && !isBlank(next);
  draft.insert(end, passage(eol, eol, body, isTextNext ? eol : ""));
}
