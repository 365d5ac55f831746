import type { ObjectShape } from "../../schema/shape.ts";
import type { Change } from "../../source/change.ts";
import type { MapNode, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { TextRange } from "../../text/range.ts";
import { editOf } from "../../text/written.ts";
import { withoutEmptyRows } from "../empty-rows.ts";
import type { WriteTarget } from "../format.ts";
import { withLineFeeds } from "./line-feeds.ts";
import { fieldEdits, rowEdits } from "./write/addition.ts";
import { rowExtent } from "./write/extent.ts";
import { layoutsOf } from "./write/layout.ts";
import { hasProps, type Page } from "./write/page.ts";
import { removalEdits } from "./write/removal.ts";
import { keyText } from "./write/render.ts";
import { inDoubleQuotes, inOneLine } from "./write/scalar-text.ts";
import { sitesOf, type AllSites, type Site } from "./write/site.ts";
import { valueEdits } from "./write/value.ts";
import { wordEdits } from "./write/words.ts";
import { wishesOf, type Wishes } from "./write/wishes.ts";

/** The changes as edits of a YAML plan or configuration. */
export function writeYaml(target: WriteTarget, changes: readonly Change[]): readonly TextEdit[] | undefined {
  return writeYamlMap(wholeFile(target), changes);
}

/** A row of a list in a YAML plan; see `Format.extent`. */
export function yamlExtent(target: WriteTarget, row: MapNode): TextRange | undefined {
  return extentInYamlMap(wholeFile(target), row);
}

function wholeFile({ document, root, shape }: WriteTarget): YamlStretch {
  const { text, notices, root: raw } = document;
  const rangeOf = (place: Place): TextRange => document.rangeOf(place);
  return { text, range: { start: 0, end: text.length }, root, raw, shape, notices, rangeOf };
}

/** A map in YAML that is a whole file, or a stretch of one, as front matter is. */
export interface YamlStretch {
  /** Of the whole file. */
  readonly text: string;
  /** The lines that are YAML. */
  readonly range: TextRange;
  /** What was read of them, and against which shape; the changes are about nodes of this tree. */
  readonly root: MapNode;
  readonly shape: ObjectShape;
  /** The tree as it was read: fields that stand twice are in it twice, and may be taken away. */
  readonly raw: MapNode;
  /** What is wrong with them: where the syntax is broken, nothing is written. */
  readonly notices: readonly Notice[];
  /** Where a place lies in the whole file. */
  readonly rangeOf: (place: Place) => TextRange;
}

/** The changes as edits of the whole file; `undefined` where one of them cannot be made without harm. */
export function writeYamlMap(stretch: YamlStretch, changes: readonly Change[]): readonly TextEdit[] | undefined {
  const sites = sitesIn(stretch);
  const wishes = wishesOf(withoutEmptyRows(changes), sites, stretch.rangeOf);
  if (wishes === undefined || contradicts(wishes)) return undefined;
  return withoutOverlap(editsOf(pageOf(stretch, sites, wishes.gone), sites, wishes));
}

/** A row of a list in a stretch of YAML; see `Format.extent`. */
export function extentInYamlMap(stretch: YamlStretch, row: MapNode): TextRange | undefined {
  const sites = sitesIn(stretch);
  const site = sites.of.get(row);
  return site && rowExtent(pageOf(stretch, sites, new Set()), site);
}

function sitesIn({ text, root, raw, shape, rangeOf }: YamlStretch): AllSites {
  return sitesOf(withLineFeeds(text), root, raw, shape, rangeOf);
}

function pageOf(stretch: YamlStretch, { root }: AllSites, gone: ReadonlySet<Site>): Page {
  const text = withLineFeeds(stretch.text);
  return {
    text,
    lineBreak: /\r\n|\r|\n/.exec(stretch.text)?.[0] ?? "\n",
    range: stretch.range,
    layoutAt: layoutsOf(text, root),
    isJson: root.style === "flow" && /^\{\s*["}]/.test(text.slice(root.range.start)),
    gone,
    isSound: soundness(stretch),
  };
}

/**
 * Whether nothing was wrong with the syntax of a stretch. Sections that were read together are broken together: what
 * a fault makes of the lines around it is only a guess.
 */
function soundness({ root, range, notices, rangeOf }: YamlStretch): Page["isSound"] {
  const starts = root.entries.flatMap(({ key }, index) =>
    key.piece === root.entries[index - 1]?.key.piece ? [] : [rangeOf(key).start],
  );
  const faults = notices.filter(({ rule }) => rule === "yaml-syntax" || rule === "too-large");
  const broken = faults.map(({ place }): TextRange => {
    const { start } = rangeOf(place);
    return {
      start: starts.findLast((own) => own <= start) ?? range.start,
      end: starts.find((own) => own > start) ?? range.end + 1,
    };
  });
  return ({ start, end }) => broken.every((own) => end < own.start || start >= own.end);
}

/** Whether something is asked for in what is taken away or written anew. */
function contradicts({ fields, rows, values, gone, names }: Wishes): boolean {
  const isWithin = (site: Site | undefined): boolean =>
    site !== undefined && (gone.has(site) || values.has(site) || isWithin(site.slot?.of));
  const all = new Set([...fields.keys(), ...rows.keys(), ...values.keys(), ...gone, ...names.keys()]);
  const isChanged = (site: Site): boolean => site.style === "implied" && site.inside.some(holdsWish);
  const holdsWish = (site: Site): boolean => all.has(site) || site.inside.some(holdsWish);
  return (
    [...fields.keys(), ...rows.keys()].some((site) => isWithin(site) || isChanged(site)) ||
    [...values.keys()].some((site) => gone.has(site) || isWithin(site.slot?.of)) ||
    [...names.keys()].some((site) => gone.has(site))
  );
}

type Attempt = readonly TextEdit[] | undefined;

/** Of edits at the same offset those of what stands deeper come first, because it ends first. */
function editsOf(page: Page, sites: AllSites, wishes: Wishes): readonly Attempt[] {
  const { fields, rows, values, gone, names, texts } = wishes;
  const emptied = new Set([...fields.keys(), ...rows.keys()].filter((site) => isEmptied(page, site)));
  const losing = new Set(
    [...gone].flatMap(({ slot }) => (slot === undefined || emptied.has(slot.of) ? [] : [slot.of])),
  );
  const ofSites: (readonly [Site, () => Attempt])[] = [
    ...[...fields].map(
      ([site, own]) => [site, () => (emptied.has(site) ? valueEdits : fieldEdits)(page, site, own)] as const,
    ),
    ...[...rows].map(
      ([site, own]) => [site, () => (emptied.has(site) ? valueEdits : rowEdits)(page, site, own)] as const,
    ),
    ...[...values].map(([site, own]) => [site, () => valueEdits(page, site, own)] as const),
    ...[...losing].map((site) => [site, () => removalEdits(page, site)] as const),
    ...[...names].map(([site, name]) => [site, () => renameEdits(page, site, name)] as const),
  ];
  return [
    ...ofSites.sort(([a], [b]) => depthOf(b) - depthOf(a)).map(([, edits]) => edits()),
    wordEdits(page, sites, texts),
  ];
}

/** Whether all that a map or list holds goes, so that what is added stands in the place of it. */
function isEmptied({ gone }: Page, { inside }: Site): boolean {
  return inside.length > 0 && inside.every((part) => gone.has(part));
}

function renameEdits(page: Page, site: Site, name: string): Attempt {
  const key = site.slot?.key;
  if (key === undefined || hasProps(page, site.slot?.of ?? site) || !page.isSound(key)) return undefined;
  const written = page.text.slice(key.start, key.end);
  const isQuoted = written.startsWith('"') || written.startsWith("'");
  const style = { isInFlow: true, isKey: true, isFreeText: false } as const;
  const spelt = !isQuoted
    ? keyText(name, true)
    : written.startsWith('"')
      ? inDoubleQuotes(name)
      : inOneLine(name, { ...style, quotes: "single" });
  return written === spelt ? [] : [editOf(key, [spelt])];
}

function depthOf({ slot }: Site): number {
  return slot === undefined ? 0 : 1 + depthOf(slot.of);
}

/** All edits; `undefined` where there are none for something, or where two are about the same characters. */
function withoutOverlap(attempts: readonly Attempt[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const attempt of attempts) {
    if (attempt === undefined) return undefined;
    edits.push(...attempt);
  }
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const isApart = sorted.every(({ range }, index) => range.start >= (sorted[index - 1]?.range.end ?? 0));
  return isApart ? sorted : undefined;
}
