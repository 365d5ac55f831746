import type { FormatName, SourceDocument } from "../source/document.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { TextRange } from "../text/range.ts";

/** A `buyin-allow` comment and the lines that it speaks for (counted from 0, both included). */
export interface SilencingComment {
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Where the reason stands; empty where one is to be written. */
  readonly reasonRange: TextRange;
  /** The rule's name in the comment. */
  readonly range: TextRange;
  /** The comment with the spaces in front of it, or its whole line where nothing else stands there. */
  readonly whole: TextRange;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The silencing comments of a file (docs/adr/0005-silencing.md). YAML: `# buyin-allow RULE: reason` speaks for its own line,
 * or alone on a line for the next line with content. Markdown: `<!-- buyin-allow RULE: reason -->` speaks for its own
 * line, or alone on a line for the block below, up to the next empty line.
 */
export function silencingComments({ text, format }: SourceDocument, lines: LineIndex): readonly SilencingComment[] {
  if (!text.includes("buyin-allow")) return [];
  if (format === "yaml") return commentsIn(text, text.length, "yaml", lines);
  return [
    ...commentsIn(text, frontMatterEnd(text), "yaml", lines),
    ...commentsIn(text, text.length, "markdown", lines),
  ];
}

/** Where the front matter of a Markdown plan ends, whose comments are those of YAML; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  return FRONT_MATTER.exec(text)?.[0].length ?? 0;
}

/** The comments of one spelling in the first `end` code units of a text. */
function commentsIn(text: string, end: number, format: FormatName, lines: LineIndex): readonly SilencingComment[] {
  return Array.from(text.slice(0, end).matchAll(format === "yaml" ? YAML_COMMENT : MARKDOWN_COMMENT), (match) => {
    const [whole, before = "", rule = "", reason = ""] = match;
    const start = match.index + before.length + whole.slice(before.length).indexOf(rule);
    const end = match.index + whole.length;
    const { line } = lines.position(start);
    const own = lines.line(line);
    const alone =
      text.slice(own.start, match.index + before.length).trim() === "" && text.slice(end, own.end).trim() === "";
    return {
      rule,
      reason: reason.trim(),
      reasonRange: reasonIn(text, start + rule.length, end - (format === "yaml" ? 0 : "-->".length)),
      range: { start, end: start + rule.length },
      whole: alone
        ? {
            start: text.startsWith("\uFEFF", own.start) ? own.start + 1 : own.start,
            end: line + 1 < lines.lineCount ? lines.line(line + 1).start : own.end,
          }
        : { start: text.slice(0, match.index).trimEnd().length, end },
      ...(alone ? linesBelow(text, format, lines, line) : { firstLine: line, lastLine: line }),
    };
  });
}

/** What stands between the colon behind a rule's name and the end of the comment, without spaces. */
function reasonIn(text: string, from: number, end: number): TextRange {
  const rest = text.slice(from, end);
  const start = from + (/^\s*:\s*/.exec(rest)?.[0].length ?? rest.trimEnd().length);
  return { start: Math.min(start, end), end: Math.max(start, from + rest.trimEnd().length) };
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;
const YAML_COMMENT = /(^\uFEFF?|[ \t])# ?buyin-allow[ \t]+([\w-]+)[ \t]*:?([^\r\n]*)/gm;
const MARKDOWN_COMMENT = /()<!--\s*buyin-allow\s+([\w-]+?)\s*(?::([^]*?))?-->/g;

function linesBelow(
  text: string,
  format: FormatName,
  lines: LineIndex,
  comment: number,
): { firstLine: number; lastLine: number } {
  const content = (line: number): string => {
    const { start, end } = lines.line(line);
    return text.slice(start, end).trim();
  };
  const isSkipped = (line: number): boolean =>
    content(line) === "" || content(line).startsWith(format === "yaml" ? "#" : "<!--");
  let firstLine = comment + 1;
  while (firstLine < lines.lineCount && isSkipped(firstLine)) firstLine++;
  let lastLine = firstLine;
  if (format === "markdown") while (lastLine + 1 < lines.lineCount && content(lastLine + 1) !== "") lastLine++;
  return { firstLine, lastLine };
}
