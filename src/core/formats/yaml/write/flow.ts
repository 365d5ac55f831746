import type { TextEdit } from "../../../text/edit.ts";
import { editOf, type Written } from "../../../text/written.ts";
import { before, columnOf, lineEnd } from "./lines.ts";
import { isBlankOrComments, partRange, type Page } from "./page.ts";
import { separated } from "./render.ts";
import type { Site } from "./site.ts";

/**
 * Puts parts into brackets.
 *
 * @param after the field or item behind which they go; `undefined` where they go first
 */
export function insertInFlow(
  page: Page,
  site: Site,
  after: Site | undefined,
  parts: readonly Written[],
): readonly TextEdit[] {
  const { text } = page;
  if (after !== undefined) return insertBehind(page, site, after, parts);
  const first = site.inside.find((part) => !page.gone.has(part));
  if (first === undefined) {
    const start = site.inside[0] === undefined ? site.range.start + 1 : partRange(page, site.inside[0]).start;
    return [at(start, separated(parts))];
  }
  const { start } = partRange(page, first);
  const isOnOwnLine = /^\s*$/.test(before(text, start));
  const gap = isOnOwnLine ? `,${page.lineBreak}${" ".repeat(columnOf(text, start))}` : ", ";
  return [
    at(
      start,
      parts.flatMap((part) => [...part, gap]),
    ),
  ];
}

function insertBehind(page: Page, site: Site, after: Site, parts: readonly Written[]): readonly TextEdit[] {
  const { text } = page;
  const { start, end } = partRange(page, after);
  const own = lineEnd(text, end);
  const rest = text.slice(end, Math.min(own, site.range.end - 1));
  const comma = /^[ \t]*,/.exec(rest)?.[0].length;
  const isOnOwnLine = /^\s*$/.test(before(text, start)) && isBlankOrComments(` ${rest.slice(comma ?? 0)}`);
  if (!isOnOwnLine)
    return [
      at(
        end,
        parts.flatMap((part) => [", ", ...part]),
      ),
    ];
  const line = page.lineBreak + " ".repeat(columnOf(text, start));
  const isLast = site.range.end - 1 <= own;
  const isSeparated = comma !== undefined;
  const lines = parts.flatMap((part, index) => {
    const isEnd = !isSeparated && index === parts.length - 1;
    return [line, ...part, isEnd ? "" : ","];
  });
  if (isSeparated) return [at(isLast ? end + comma : own, lines)];
  return [at(end, [","]), at(isLast ? end : own, lines)];
}

/** Takes parts out of brackets. */
export function removeFromFlow(page: Page, site: Site): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const parts = site.inside;
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i];
    if (first === undefined || !page.gone.has(first)) continue;
    while (isGone(page, parts[i + 1])) i++;
    const [above, last, next] = [parts[parts.indexOf(first) - 1], parts[i] ?? first, parts[i + 1]];
    edits.push(editOf(stretch(page, site, { above, first, last, next }), []));
  }
  return edits;
}

interface Run {
  readonly above: Site | undefined;
  readonly first: Site;
  readonly last: Site;
  readonly next: Site | undefined;
}

/** A run of parts with the comma in front of it; where nothing stands in front, with what separates it from the next. */
function stretch(page: Page, site: Site, { above, first, last, next }: Run): { start: number; end: number } {
  const { end } = partRange(page, last);
  if (above !== undefined) return { start: partRange(page, above).end, end };
  const { start } = partRange(page, first);
  if (next !== undefined) return { start, end: partRange(page, next).start };
  const comma = /^\s*,/.exec(page.text.slice(end, site.range.end))?.[0].length ?? 0;
  return { start, end: end + comma };
}

function isGone({ gone }: Page, part: Site | undefined): boolean {
  return part !== undefined && gone.has(part);
}

function at(offset: number, written: Written): TextEdit {
  return editOf({ start: offset, end: offset }, written);
}
