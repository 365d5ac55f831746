import { DEFAULT_LIMITS } from "../../../sections/limits.ts";
import { parseBlocks, parseHeading, parseRow } from "../parse.ts";
import { lineOf, type Phrase, slicePhrase } from "../phrase.ts";
import { isPlain } from "../plain.ts";

/**
 * Where a text is to stand: in a table's cell, in a heading, on a line after something else (`- Label: `), or at the
 * start of a list item or paragraph.
 */
export type Context = "cell" | "heading" | "line" | "start";

/** How a text is spelt in Markdown so that it reads as it is: with backslashes only where it needs them. */
export function spelt(text: string, context: Context): string {
  const line = text.replace(/\s+/g, " ").trim();
  const needed = SPECIAL.filter((mark) => mark.test(line));
  const escaped = (marks: readonly RegExp[]): string =>
    line.replace(new RegExp(marks.map(({ source }) => source).join("|"), "g"), "\\$&");
  if (needed.length === 0 || (!line.endsWith("\\") && reads(line, line, context))) return line;
  if (!reads(escaped(needed), line, context)) return escaped([PUNCTUATION]);
  const least = needed.reduce<readonly RegExp[]>((marks, mark) => {
    const others = marks.filter((other) => other !== mark);
    return others.length > 0 && reads(escaped(others), line, context) ? others : marks;
  }, needed);
  return escaped(least);
}

function reads(markdown: string, text: string, context: Context): boolean {
  if (isPlain(markdown) && !UNSURE[context].test(markdown)) return true;
  const phrase = readBack(markdown, context);
  return phrase !== undefined && lineOf(phrase) === text;
}

/** What a piece without marks may still mean in its place. */
const UNSURE: Readonly<Record<Context, RegExp>> = {
  cell: /\|/,
  heading: /#$/,
  line: /^$/,
  start: /^(?:[^\p{L}\p{N}]|\d+[.)])/u,
};

/** What a text reads as in its place; `undefined` where it does not stay one text there. */
export function readBack(markdown: string, context: Context): Phrase | undefined {
  if (context === "cell") {
    const { content } = parseRow({ text: `| ${markdown} |` }, 1, DEFAULT_LIMITS);
    return content?.kind === "row" && content.cells.length === 1 ? content.cells[0] : undefined;
  }
  if (context === "heading") return parseHeading({ text: `# ${markdown}` }, 1, DEFAULT_LIMITS).content?.phrase;
  const text = context === "line" ? `- x: ${markdown}` : `- ${markdown}`;
  const [block, ...others] = parseBlocks({ text }, DEFAULT_LIMITS).content ?? [];
  const [item] = block?.kind === "bullets" ? block.items : [];
  const isOne = others.length === 0 && item?.blocks.length === 0 && item.isDone === undefined;
  return isOne ? slicePhrase(item.phrase, context === "line" ? 2 : 0) : undefined;
}

/**
 * What may mark emphasis, code, a link, a tag, a character reference, the end of a cell, a block at a line's start, or
 * an escape. A backslash at the end would be one of what follows.
 */
const SPECIAL: readonly RegExp[] = [
  /\*/,
  /_/,
  /`/,
  /[[\]]/,
  /[<>]/,
  /&/,
  /\|/,
  /~/,
  /^[#+=-]|(?<=^\d+)[.)]/,
  /#$/,
  /\\/,
];

/** What may be escaped at all. */
const PUNCTUATION = /[!-/:-@[-`{-~]/;
