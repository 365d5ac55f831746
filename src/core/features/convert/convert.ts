import { isSilence, type PlacedRemark, type Remark } from "../../formats/remark.ts";
import { frontMatterEnd } from "../../rules/silencing-comments.ts";
import { planShape } from "../../schema/plan-shape.ts";
import { orderedAs } from "../../schema/ordered-shape.ts";
import { readAgainstShape } from "../../schema/read-against-shape.ts";
import { DEFAULT_LIMITS } from "../../sections/limits.ts";
import { PieceCache } from "../../sections/piece-cache.ts";
import type { FieldContents } from "../../source/change.ts";
import type { FormatName, SourceDocument } from "../../source/document.ts";
import type { MapNode } from "../../source/node.ts";
import type { Sentence } from "../../source/notice.ts";
import { applyEdits } from "../../text/edit.ts";
import type { Analysis } from "../analyze.ts";
import { formatNamed } from "../formats.ts";
import { otherFormat } from "./file-name.ts";
import { wholeContents } from "./own-contents.ts";
import { byWay, placeOfWay, placesIn } from "./places.ts";
import { refusalOf } from "./refusal.ts";
import { namesThatDiffer } from "./same-contents.ts";
import { silencedAgain } from "./silenced-again.ts";

/** A plan in the other format, or why it cannot be converted as it is. */
export type Conversion =
  | {
      readonly format: FormatName;
      readonly text: string;
      /** The titles of sections that Markdown cannot say below a heading, so that they stand in the front matter. */
      readonly inFront: readonly string[];
      /** Whether words were bold, in italics or code, for which YAML has no marks. */
      readonly isPlainer: boolean;
    }
  | { readonly refusal: Sentence };

/** The same plan in the other format: what it says, in its order, its comments, and what the author added to it. */
export function convertPlan(analysis: Analysis): Conversion {
  const refusal = refusalOf(analysis);
  if (refusal !== undefined) return { refusal };
  const { document, plan } = analysis;
  const format = otherFormat(document.format);
  const { contents, remarks } = wholeContents(plan.root, document, formatNamed(document.format).remarks(document));
  const written = write(contents, format);
  const unused = analysis.problems.filter(({ rule }) => rule === "allow-unused" || rule === "allow-unknown-rule");
  const kept = remarks.filter(
    (remark) => !isSilence(remark) || unused.some(({ range }) => isWithin(range.start, remark)),
  );
  const commented = withRemarks(written, placedIn(plan.root, document, kept));
  const whole = silencedAgain(commented, format, analysis);
  const withBreaks = document.text.includes("\r\n") ? whole.replaceAll("\n", "\r\n") : whole;
  const text = document.text.startsWith("\uFEFF") ? `\uFEFF${withBreaks}` : withBreaks;
  const isPlainer = formatNamed(document.format).hasMarkedWords(document);
  return { format, text, inFront: sectionsInFront(written), isPlainer };
}

/** A text of a plan as it was read. */
interface ReadText {
  readonly document: SourceDocument;
  readonly root: MapNode;
}

/**
 * A file with these contents. In Markdown, sections that would not be read as they are stand in the front matter,
 * which holds everything.
 */
function write(contents: FieldContents, to: FormatName): ReadText {
  const shape = orderedAs(contents, planShape);
  const format = formatNamed(to);
  const cache = new PieceCache();
  const read = (text: string): ReadText => {
    const document = format.read(text, cache, DEFAULT_LIMITS);
    return { document, root: readAgainstShape(document.root, planShape).root };
  };
  const written = read(format.create(contents, shape).text);
  const { document, root } = written;
  const said = wholeContents(root, document, format.remarks(document)).contents;
  const differing = namesThatDiffer(contents, said);
  return differing.length === 0 ? written : read(format.create(contents, shape, new Set(differing)).text);
}

/** The titles of the sections that stand in a text's front matter. */
function sectionsInFront({ document, root }: ReadText): readonly string[] {
  if (document.format === "yaml") return [];
  const end = frontMatterEnd(document.text);
  return root.entries
    .filter(({ name, key }) => name !== "plan" && document.rangeOf(key).start < end)
    .flatMap(({ name }) => {
      const field = planShape.fields.get(name);
      return field?.shape.kind === "object" ? [field.title] : [];
    });
}

type Anchored = Pick<Remark, "text" | "isBehind"> & { readonly way: readonly (string | number)[] };

/** What each remark is about: what stands before it on its line, or else the next thing below it. */
function placedIn(root: MapNode, document: SourceDocument, remarks: readonly Remark[]): readonly Anchored[] {
  const places = placesIn(root, document);
  return remarks.map(({ text, isBehind, range }) => {
    const lineStart = document.text.lastIndexOf("\n", range.start - 1) + 1;
    const own = isBehind ? places.findLast(({ start }) => start >= lineStart && start < range.start) : undefined;
    const next = own ?? places.find(({ start, isImplied }) => start >= range.start && !isImplied);
    return { text, isBehind: own !== undefined, way: next?.way ?? [] };
  });
}

/** The text with its remarks; those about nothing stand at its end. */
function withRemarks({ document, root }: ReadText, remarks: readonly Anchored[]): string {
  const { text, format } = document;
  const places = byWay(placesIn(root, document));
  const placed = remarks.map(({ way, ...remark }): PlacedRemark => {
    const at = placeOfWay(way, places)?.start;
    return at === undefined ? { ...remark, isBehind: false, at: text.length } : { ...remark, at };
  });
  return applyEdits(text, formatNamed(format).addRemarks(document, placed));
}

function isWithin(offset: number, { range }: Remark): boolean {
  return offset >= range.start && offset < range.end;
}
