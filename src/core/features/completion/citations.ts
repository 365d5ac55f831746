import { LIBRARY, type LibraryReference } from "../../library/library.ts";
import type { Reference } from "../../model/plan.ts";
import type { Sentence } from "../../source/notice.ts";
import type { TextEdit } from "../../text/edit.ts";
import { fold } from "../../text/fold.ts";
import type { Analysis } from "../analyze.ts";
import { editsOf } from "../fixes.ts";
import { spotAt } from "../spot.ts";
import type { CompletionItem } from "./item.ts";

/**
 * What may be cited behind a bracket that was opened in a sentence: the plan's own references, then the library, whose
 * documents come into the plan's references with it. `undefined` where no such bracket is open.
 */
export function citationsAt(analysis: Analysis, offset: number): readonly CompletionItem[] | undefined {
  const { text, plan } = analysis;
  const [, typed] = OPEN_BRACKET.exec(text.slice(Math.max(0, offset - LONGEST), offset)) ?? [];
  if (typed === undefined || !isInSentence(analysis, offset)) return undefined;
  const end = text[offset] === "]" ? offset + 1 : offset;
  const range = { start: offset - typed.length, end };
  const own = plan.references.items.filter(({ id }) => id !== "");
  return [
    ...own.map((reference) => ownItem(reference, range)),
    ...LIBRARY.filter((document) => !own.some((reference) => isSame(reference, document))).map((document) =>
      libraryItem(document, range, analysis),
    ),
  ];
}

/** A bracket that begins a word, with the beginning of an id. */
const OPEN_BRACKET = /(?<![\w\]\\!`])\[([\p{L}\p{N}_-]*)$/u;

const LONGEST = 100;

function isInSentence(analysis: Analysis, offset: number): boolean {
  const spot = spotAt(analysis, offset);
  if (spot?.value === undefined) return false;
  const shape = spot.field.shape.kind === "list" ? spot.field.shape.item : spot.field.shape;
  const kind = shape.kind === "value" ? shape.text : undefined;
  return kind !== undefined && kind !== "name" && kind !== "label";
}

/** Documents are the same where their ids are, or their titles. */
function isSame({ id, title }: Reference, document: LibraryReference): boolean {
  return id.toLowerCase() === document.id || fold(title?.value ?? "") === fold(document.title);
}

function ownItem({ id, title, organization, year }: Reference, range: TextEdit["range"]): CompletionItem {
  const told = [title?.value, organization?.value, year?.value].filter((part) => part !== undefined);
  return {
    ...itemFor(id, told.map(String), range),
    about: said("One of this plan's references"),
    also: [],
  };
}

function libraryItem(document: LibraryReference, range: TextEdit["range"], analysis: Analysis): CompletionItem {
  const { id, title, organization, year } = document;
  const item: CompletionItem = {
    ...itemFor(id, [title, organization, String(year)], range),
    about: said("From the library; it is added to this plan's references"),
    also: [],
  };
  const added = additionOf(document, analysis) ?? [];
  const [only, ...others] = added;
  const isAtEnd = /^[ \t]*$/.test(analysis.text.slice(range.end));
  if (!isAtEnd || only?.range.start !== range.end || others.length > 0) {
    return { ...item, also: withRoom(added, range.end, analysis) };
  }
  // At the very end of the file the reference comes right behind the citation, which goes on where the cursor stays.
  const stop = { start: item.edit.text.length, end: item.edit.text.length };
  return { ...item, edit: { range, text: item.edit.text + only.text, stops: [stop] } };
}

function itemFor(id: string, told: readonly string[], range: TextEdit["range"]) {
  return {
    label: id,
    kind: "reference",
    filter: [id, ...told].join(" "),
    detail: said("{reference}", { reference: told.join(" · ") }),
    edit: { range, text: `${id}]`, stops: [] },
  } as const;
}

/** The document as one more row of the references. */
function additionOf(document: LibraryReference, analysis: Analysis): readonly TextEdit[] | undefined {
  const { authors: _, url, ...value } = document;
  const row = url === undefined ? value : { ...value, url };
  return editsOf(analysis, {
    changes: [{ kind: "add", in: analysis.plan.root, path: "references.items", value: row }],
  });
}

/** Edits behind the line break where they would touch what is written at an offset. */
function withRoom(edits: readonly TextEdit[], at: number, { text }: Analysis): readonly TextEdit[] {
  const [lineBreak = ""] = /^(?:\r\n|\r|\n)/.exec(text.slice(at)) ?? [];
  return edits.map((edit) => {
    const isTouching = edit.range.start === at && edit.range.end === at;
    if (!isTouching || !edit.text.startsWith(lineBreak)) return edit;
    const place = at + lineBreak.length;
    return { ...edit, range: { start: place, end: place }, text: edit.text.slice(lineBreak.length) + lineBreak };
  });
}

function said(template: string, data: Sentence["data"] = {}): Sentence {
  return { template, data };
}
