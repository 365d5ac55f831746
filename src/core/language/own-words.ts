/**
 * A text as its author wrote it in a file, with everything blank that is not a sentence of the author's: YAML's quotes
 * and marks, Markdown's marks, code, addresses, citations, comments and quotations. It keeps its length, so a place in
 * it is a place in the file. Line breaks stay.
 *
 * @param source the value as the file spells it
 * @param text the value as it reads; tells YAML's quotes from quotation marks
 */
export function ownWords(source: string, text: string, quotations: "blank" | "kept" = "blank"): string {
  let words = withoutSpelling(source, text);
  for (const pattern of MARKED_UP) words = words.replace(pattern, blank);
  if (quotations === "blank") words = words.replace(QUOTATION, blank);
  return words.replace(MARK, blank);
}

/** The same length of nothing. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** Without what YAML puts around a value. */
function withoutSpelling(source: string, text: string): string {
  const mark = source.charAt(0);
  if (mark === "|" || mark === ">") return source.replace(BLOCK_HEADER, blank);
  if (!isQuoted(source, text)) return source;
  const inside = ` ${source.slice(1, -1)} `;
  return mark === "'"
    ? inside.replace(/(.)''(.?)/gsu, unescapedQuote)
    : inside.replace(/\\(?:x.{2}|u.{4}|U.{8}|[^])/g, unescaped);
}

/** Whether YAML's own quotes stand around a value: then it does not read as it is spelt. */
export function isQuoted(source: string, text: string): boolean {
  return /^["']/.test(source) && source.slice(0, 2) !== text.slice(0, 2);
}

const BLOCK_HEADER = /^[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?=\r?\n)/;

/** A character's escape in double quotes: that character, and blanks in place of the rest. */
function unescaped(escape: string): string {
  const kind = escape.charAt(1);
  if (escape.length > 2) return readCodePoint(escape.slice(2)).padEnd(escape.length);
  return /[\s\w]/.test(kind) ? blank(escape) : ` ${kind}`;
}

/** A doubled quote: an apostrophe inside a word, else a mark of its own that stands next to what it quotes. */
function unescapedQuote(_: string, before: string, after: string): string {
  const isLetter = /[\p{L}\p{N}]/u;
  if (isLetter.test(before)) return `${before}${isLetter.test(after) ? "’’" : "' "}${after}`;
  return `${before} '${after}`;
}

function readCodePoint(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** In this order: what stands inside code is no link, and what stands inside an address is no emphasis. */
const MARKED_UP: readonly RegExp[] = [
  /<!--[^]*?(?:-->|$)/g,
  /^[ \t]*(```+|~~~+)[^]*?(?:^[ \t]*\1|(?![^]))/gm,
  /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g,
  /^[ \t]*>.*$/gm,
  // Where a link leads, and the reference that it leads by.
  /(?<=\])(?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g,
  /\[\^?[\p{L}\p{N}_-]+\]/gu,
  /\b(?:https?|ftp):\/\/[^\s<>"”]+|\bwww\.[^\s<>"”]+|[\w.+-]+@[\w-]+\.[\w.-]+/gi,
  /<\/?[a-z][^<>]*>/gi,
  /&(?:#\w+|\w+);/g,
];

/** Not longer than people quote, so that a mark that is never closed hides nothing. Single marks are apostrophes too. */
const QUOTATION = new RegExp(
  [
    /“[^“”]{0,800}”/,
    /„[^„“”]{0,800}[“”]/,
    /«[^«»]{0,800}»/,
    /"(?:[^"\r\n]|\r?\n(?![ \t]*\r?\n)){1,800}"/,
    /(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L})){1,400}’(?!\p{L})/u,
    /(?<![\p{L}\p{N}'])'(?=[^\s'])(?:[^'\r\n]|'(?=\p{L})|\r?\n(?![ \t]*\r?\n)){1,400}?(?<=[^\s'])'(?![\p{L}'])/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** Emphasis, brackets and backslashes; an underscore inside a word is part of it. */
const MARK = /\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[[\]\\]/gu;
