import { applyEdits, type TextEdit } from "../../../text/edit.ts";
import type { TextRange } from "../../../text/range.ts";
import { editOf } from "../../../text/written.ts";
import { verbatim, type Words } from "../../verbatim.ts";
import type { Page } from "./page.ts";
import { inDoubleQuotes, inOneLine } from "./scalar-text.ts";
import { isInFlow, type AllSites, type Site } from "./site.ts";

/**
 * Words in the middle of values, spelt as the quotation marks around them ask for. A value without marks gets some where
 * it could not be read without them any more (a comma in brackets). Elsewhere the characters are written as they are, as
 * are lines.
 */
export function wordEdits(page: Page, { of }: AllSites, words: readonly Words[]): readonly TextEdit[] {
  const outside: Words[] = [];
  const bySite = new Map<Site, Words[]>();
  for (const own of words) {
    if (page.text.slice(own.range.start, own.range.end) === own.text + (own.prompt ?? "")) continue;
    const site = own.text.includes("\n") ? undefined : siteAround(page, of.values(), own.range);
    const others = site === undefined ? outside : bySite.get(site);
    if (others === undefined && site !== undefined) bySite.set(site, [own]);
    else others?.push(own);
  }
  return [...outside.map(verbatim), ...[...bySite].flatMap(([site, own]) => inValue(page, site, own))];
}

function siteAround(page: Page, sites: Iterable<Site>, { start, end }: TextRange): Site | undefined {
  for (const site of sites) {
    const isAround = site.style === "scalar" && site.range.start <= start && end <= site.range.end;
    if (isAround && page.isSound(site.range)) return site;
  }
  return undefined;
}

function inValue({ text }: Page, site: Site, words: readonly Words[]): readonly TextEdit[] {
  const { start, end } = site.range;
  switch (text[start]) {
    case '"':
      return words.map((own) => verbatim({ ...own, text: inDoubleQuotes(own.text).slice(1, -1) }));
    case "'":
      return words.map((own) => verbatim({ ...own, text: own.text.replaceAll("'", "''") }));
    case "|":
    case ">":
      return words.map(verbatim);
    default:
      return inPlainValue(text.slice(start, end), site, words.map(verbatim));
  }
}

function inPlainValue(source: string, site: Site, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { start, end } = site.range;
  const inside = edits.map((edit) => ({
    ...edit,
    range: { start: edit.range.start - start, end: edit.range.end - start },
  }));
  const value = applyEdits(source, inside).replace(/\s+/g, " ").trim();
  const setting = { isInFlow: isInFlow(site), isFreeText: false, quotes: "none" } as const;
  if (value === "" || inOneLine(value, setting) === value) return edits;
  const mark = /["\\]/.test(value) ? "'" : '"';
  if (value.includes(mark)) return [editOf(site.range, [inDoubleQuotes(value)])];
  return [editOf({ start, end: start }, [mark]), ...edits, editOf({ start: end, end }, [mark])];
}
