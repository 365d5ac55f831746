import type { Shape } from "../../../schema/shape.ts";
import { isFields, type Content, type FieldContents } from "../../../source/change.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { editOf, plainText, type Written } from "../../../text/written.ts";
import { insertInFlow } from "./flow.ts";
import { before, columnOf } from "./lines.ts";
import {
  below,
  columnOfBlock,
  endAbove,
  endOfPart,
  endsWithKeptLines,
  hasProps,
  isSpaced,
  partRange,
  type Page,
} from "./page.ts";
import { entryLines, fieldShape, flowEntries, inFlow, inOrder, itemShape, rowLines, type Layout } from "./render.ts";
import { entriesOf, isInFlow, type Site } from "./site.ts";
import { valueEdits } from "./value.ts";
import { wrapRow, widen } from "./widen.ts";

/** Adds fields to an object; `undefined` where that is not safe. */
export function fieldEdits(page: Page, site: Site, contents: FieldContents): readonly TextEdit[] | undefined {
  if (hasProps(page, site)) return undefined;
  if (site.style === "implied") return widen(page, site, contents);
  if (isEmptyFlow(page, site)) return valueEdits(page, site, contents);
  const edits: TextEdit[] = [];
  for (const { after, names } of places(page, site, contents)) {
    const own = Object.fromEntries(names.map((name) => [name, contents[name] ?? ""]));
    const more = site.style === "flow" ? inBrackets(page, site, after, own) : inBlock(page, site, after, own);
    if (more === undefined) return undefined;
    edits.push(...more);
  }
  return edits;
}

/** Adds rows at the end of a list; `undefined` where that is not safe. */
export function rowEdits(page: Page, site: Site, contents: readonly Content[]): readonly TextEdit[] | undefined {
  if (hasProps(page, site)) return undefined;
  if (site.style === "implied") return wrapRow(page, site, contents);
  if (isEmptyFlow(page, site)) return valueEdits(page, site, contents);
  const last = site.inside.findLast((item) => !page.gone.has(item));
  const item = itemShape(site.shape);
  if (site.style === "flow") {
    const parts = contents.map((content) => inFlow(content, item, { isInFlow: true, isJson: page.isJson }));
    return insertInFlow(page, site, last, parts);
  }
  const layout = { ...page.layoutAt(site.range.end), row: widthOfRow(page, last) };
  return addLines(
    page,
    site,
    last,
    contents.map((content) => likeRow(page, last, content, item, layout) ?? rowLines(content, item, layout)),
  );
}

/** A row in braces, where the row above it is and the line does not become too long to read. */
function likeRow(
  page: Page,
  above: Site | undefined,
  content: Content,
  item: Shape | undefined,
  layout: Layout,
): readonly Written[] | undefined {
  if (above?.style !== "flow" || above.node.kind !== "map" || !isFields(content)) return undefined;
  const { start, end } = above.range;
  const line = inFlow(content, item, { isInFlow: true, isJson: false });
  const isOnOneLine = !page.text.slice(start, end).includes("\n");
  const width = columnOf(page.text, start) + plainText(line).length;
  return isOnOneLine && width <= WIDEST_LINE ? [["-".padEnd(layout.row), ...line]] : undefined;
}

const WIDEST_LINE = 120;

/** How far behind its dash a row starts. */
function widthOfRow(page: Page, row: Site | undefined): number {
  const start = row && partRange(page, row.inside[0] ?? row).start;
  const dashes = start === undefined ? undefined : /- +$/.exec(before(page.text, start))?.[0].length;
  return dashes ?? page.layoutAt(row?.range.start ?? 0).row;
}

/** Brackets with nothing between them become a block, where there is room for one. */
function isEmptyFlow(page: Page, site: Site): boolean {
  return (
    site.style === "flow" && site.inside.length === 0 && site.slot !== undefined && !isInFlow(site) && !page.isJson
  );
}

interface Insertion {
  /** The field behind which they go; `undefined` where they go first. */
  readonly after: Site | undefined;
  readonly names: readonly string[];
}

/** Where new fields go, so that all stand in the model's order as far as those do that are there. */
function places(page: Page, site: Site, contents: FieldContents): readonly Insertion[] {
  const order = site.shape?.kind === "object" ? [...site.shape.fields.keys()] : [];
  const kept = site.inside.filter((field) => !page.gone.has(field));
  const rank = (name: string | undefined): number => order.indexOf(name ?? "");
  const found = new Map<Site | undefined, string[]>();
  for (const [name] of inOrder(contents, site.shape)) {
    const above = kept.filter(
      ({ slot }) => rank(slot?.name) !== -1 && (rank(name) === -1 || rank(slot?.name) < rank(name)),
    );
    const highest = Math.max(...above.map(({ slot }) => rank(slot?.name)));
    const isFirst = above.length === 0 && kept.some(({ slot }) => rank(slot?.name) > rank(name) && rank(name) !== -1);
    const after = isFirst ? undefined : (above.findLast(({ slot }) => rank(slot?.name) === highest) ?? kept.at(-1));
    const names = found.get(after);
    if (names === undefined) found.set(after, [name]);
    else names.push(name);
  }
  return [...found].map(([after, names]) => ({ after, names }));
}

function inBrackets(page: Page, site: Site, after: Site | undefined, contents: FieldContents): readonly TextEdit[] {
  const parts = flowEntries(contents, site.shape, { isInFlow: true, isJson: page.isJson });
  return insertInFlow(page, site, after, parts);
}

function inBlock(
  page: Page,
  site: Site,
  after: Site | undefined,
  contents: FieldContents,
): readonly TextEdit[] | undefined {
  if (site.style !== "block") return undefined;
  const layout = page.layoutAt((after ?? site).range.start);
  const entries = inOrder(contents, site.shape).map(([name, content]) =>
    entryLines(name, content, fieldShape(site.shape, name), layout),
  );
  return addLines(page, site, after, entries);
}

/** Puts fields or rows of a block, each of them lines, behind another one or before the first. */
function addLines(
  page: Page,
  site: Site,
  after: Site | undefined,
  parts: readonly (readonly Written[])[],
): readonly TextEdit[] | undefined {
  if (entriesOf(site).length === 0 && site.node.kind === "map") return firstLines(page, parts.flat());
  const column = columnOfBlock(page, site);
  if (column === undefined) return undefined;
  const blank: readonly Written[] = isSpaced(page, site) ? [[""]] : [];
  if (after !== undefined) {
    const end = endOfPart(page, after, column);
    if (end === undefined) return undefined;
    // One more blank line would be one more of a text that keeps them.
    const first = endsWithKeptLines(page.text, after) ? [] : blank;
    const lines = parts.flatMap((part, index) => [...(index === 0 ? first : blank), ...part]);
    return [editOf({ start: end, end }, below(page, lines, column))];
  }
  return addAbove(page, site, column, parts, blank);
}

/** Puts fields above the first one that the model knows. */
function addAbove(
  page: Page,
  site: Site,
  column: number,
  parts: readonly (readonly Written[])[],
  blank: readonly Written[],
): readonly TextEdit[] | undefined {
  const { text, lineBreak } = page;
  const order = site.shape?.kind === "object" ? site.shape.fields : new Map<string, unknown>();
  const known = site.inside.find((field) => !page.gone.has(field) && order.has(field.slot?.name ?? ""));
  const top = site.inside[0];
  if (known === undefined || top === undefined) return undefined;
  const isBehindDash = /\S/.test(before(text, partRange(page, top).start));
  const areAllGone = site.inside.slice(0, site.inside.indexOf(known)).every((field) => page.gone.has(field));
  const { start } = partRange(page, isBehindDash && areAllGone ? top : known);
  const line = lineBreak + " ".repeat(column);
  const lines = parts.flatMap((part) => [...part, ...blank]);
  if (/\S/.test(before(text, start)))
    return [
      editOf(
        { start, end: start },
        lines.flatMap((own) => [...own, line]),
      ),
    ];
  const above = endAbove(page, start);
  if (above !== undefined) return [editOf({ start: above, end: above }, below(page, lines, column))];
  const from = start - columnOf(text, start);
  return [
    editOf(
      { start: from, end: from },
      lines.flatMap((own) => [" ".repeat(column), ...own, lineBreak]),
    ),
  ];
}

/** The first fields of a file that has none; `undefined` where it holds something that could not be read. */
function firstLines({ text, range, lineBreak }: Page, lines: readonly Written[]): readonly TextEdit[] | undefined {
  const yaml = text.slice(range.start, range.end).replace(/^\uFEFF/, "");
  if (!/^(?:[ \t]*(?:#.*)?(?:\r?\n|$)|(?:---|\.\.\.)[ \t]*(?:\r?\n|$))*$/.test(yaml)) return undefined;
  const at = { start: range.end, end: range.end };
  const isOpen = yaml !== "" && !yaml.endsWith("\n");
  return [
    editOf(
      at,
      lines.flatMap((line) => (isOpen ? [lineBreak, ...line] : [...line, lineBreak])),
    ),
  ];
}
