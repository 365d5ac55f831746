import { derived, haveSameItems } from "../source/derived.ts";
import type { Place } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import { nearest } from "../text/nearest.ts";
import type { Row } from "./located.ts";
import { definitionsOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";
import { valuesBySection, type SectionValues, type ValueGroup, type WrittenValue } from "./written-values.ts";

/** A reference cited in a text as `[id]`. */
export interface Citation {
  readonly id: string;
  /** The id without its brackets. */
  readonly place: Place;
  /** The title of the field that the text stands in. */
  readonly field: string;
  readonly section: SectionKey;
  readonly row: Row | undefined;
}

/**
 * Every citation in the plan's sentences, the references' own left out. A word in brackets is one where it looks like
 * an id (a digit, hyphen or underscore beside a letter) or is the id of a reference, or a slip of one; links are none.
 */
export const citationsIn: (plan: Plan) => readonly Citation[] = derived((plan: Plan) => {
  const references = definitionsOf(plan, "references").ids;
  return valuesBySection(plan).flatMap((values) =>
    values.section === "references" ? [] : bracketedInSection(values).filter(({ id }) => looksLikeId(id, references)),
  );
}, haveSameItems);

/** The ids that are cited, in lower case. */
export const citedIds: (plan: Plan) => ReadonlySet<string> = derived(
  (plan: Plan) => new Set(citationsIn(plan).map(({ id }) => id.toLowerCase())),
);

const bracketedInSection = remembered(({ groups }: SectionValues) => groups.flatMap(bracketedIn));

const bracketedIn = remembered(({ section, row, values }: ValueGroup): readonly Citation[] =>
  values
    .filter(isSentence)
    .flatMap(({ node, field }) => bracketed(node).map(({ id, place }) => ({ id, place, field, section, row }))),
);

function isSentence({ node, shape }: WrittenValue): boolean {
  const kind = shape?.text;
  return kind !== undefined && kind !== "name" && kind !== "label" && node.text.includes("[");
}

/** Code, and a word in brackets that is not escaped and belongs to no link or image. */
const CODE_OR_BRACKETED = /`[^`]*`|(?<![!\w\]\\])\[([\p{L}\p{N}_-]+)\](?![([:])/gu;

/** Looks in the text as it stands in the file, so that the place is exact whatever the quoting. */
function bracketed({ piece, start, end }: Place): readonly { readonly id: string; readonly place: Place }[] {
  return Array.from(piece.text.slice(start, end).matchAll(CODE_OR_BRACKETED)).flatMap(({ index, 1: id }) => {
    if (id === undefined) return [];
    const from = start + index + "[".length;
    return [{ id, place: { piece, start: from, end: from + id.length } }];
  });
}

function looksLikeId(text: string, references: readonly string[]): boolean {
  return /^(?=.*\p{L}).*[\p{N}_-]/u.test(text) || nearest(text.toLowerCase(), references) !== undefined;
}
