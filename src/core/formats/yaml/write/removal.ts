import type { TextEdit } from "../../../text/edit.ts";
import type { TextRange } from "../../../text/range.ts";
import { editOf } from "../../../text/written.ts";
import { removeFromFlow } from "./flow.ts";
import { before, contentOfLine, endOfLineAbove, lineEnd, lineStart, nextLine } from "./lines.ts";
import { columnOfBlock, dashEnd, endOfPart, hasProps, partRange, type Page } from "./page.ts";
import type { Site } from "./site.ts";

/** Takes fields or rows away; `undefined` where that is not safe. */
export function removalEdits(page: Page, site: Site): readonly TextEdit[] | undefined {
  const gone = site.inside.filter((part) => page.gone.has(part));
  if (hasProps(page, site) || gone.some((part) => hasProps(page, part) || holdsAnchor(page, part))) return undefined;
  if (gone.some((part) => !page.isSound(partRange(page, part)))) return undefined;
  if (site.style === "flow") return removeFromFlow(page, site);
  if (site.style !== "block") return undefined;
  const column = columnOfBlock(page, site);
  if (column === undefined) return undefined;
  const behindDash = leadingBehindDash(page, site);
  const edits = gone.flatMap((part) => (behindDash.includes(part) ? [] : [removeLines(page, part, column)]));
  if (behindDash.length > 0) edits.push(removeBehindDash(page, site, behindDash));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** Something elsewhere may stand for what is taken away. */
function holdsAnchor({ text }: Page, site: Site): boolean {
  const { start, end } = site.range;
  return [...text.slice(start, end).matchAll(/(?<=^|[\s,[{])&([^\s,[\]{}]+)/g)].some(([, name = ""]) =>
    text.includes(`*${name}`),
  );
}

/** What goes of the start of a block whose first line stands behind a dash. */
function leadingBehindDash(page: Page, { inside }: Site): readonly Site[] {
  const [first] = inside;
  const start = first && startOfPart(page, first);
  if (start === undefined || /^ *$/.test(before(page.text, start))) return [];
  const kept = inside.findIndex((part) => !page.gone.has(part));
  return inside.slice(0, kept === -1 ? undefined : kept);
}

/** The first part that stays moves up to the dash. */
function removeBehindDash(page: Page, { inside }: Site, leading: readonly Site[]): TextEdit | undefined {
  const [first, last, next] = [leading[0], leading.at(-1), inside[leading.length]];
  const start = first && startOfPart(page, first);
  const end = next === undefined ? last && partRange(page, last).end : startOfPart(page, next);
  return start === undefined || end === undefined ? undefined : editOf({ start, end }, []);
}

function removeLines(page: Page, part: Site, column: number): TextEdit | undefined {
  const start = startOfPart(page, part);
  const end = endOfPart(page, part, column);
  return start === undefined || end === undefined ? undefined : editOf(wholeLines(page, start, end), []);
}

function startOfPart(page: Page, part: Site): number | undefined {
  if (part.slot?.key !== undefined) return part.slot.key.start;
  const end = dashEnd(page, part);
  return end === undefined ? undefined : end - 1;
}

/** Lines with their line break; of blank lines above and below them, only those on one side stay. */
function wholeLines({ text, range }: Page, start: number, end: number): TextRange {
  const above = endOfLineAbove(text, start);
  const next = nextLine(text, end);
  if (above === undefined || above < range.start) return { start: lineStart(text, start), end: next ?? end };
  const isBlankBelow = next === undefined || next >= range.end || contentOfLine(text, next).kind === "blank";
  let from = above;
  while (isBlankBelow && from > range.start && contentOfLine(text, lineStart(text, from)).kind === "blank") {
    from = endOfLineAbove(text, from) ?? range.start;
  }
  return { start: from, end: lineEnd(text, end) };
}
