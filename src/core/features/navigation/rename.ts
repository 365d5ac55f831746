import { slug } from "github-slugger";
import type { Row } from "../../model/located.ts";
import { definitionsOf } from "../../model/lookup.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { Change } from "../../source/change.ts";
import type { Sentence } from "../../source/notice.ts";
import type { TextEdit } from "../../text/edit.ts";
import { fold } from "../../text/fold.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";
import { formatNamed } from "../formats.ts";
import { listedAt, namedAt } from "./go-to.ts";
import { occurrencesIn, type Occurrence } from "./occurrences.ts";

/** What can be renamed at an offset: the place to type in, and what stands there. */
export interface Renamable {
  readonly range: TextRange;
  readonly text: string;
}

/** `undefined` where no row is named, so that there is nothing to rename. */
export function renamableAt(analysis: Analysis, offset: number): Renamable | undefined {
  const named = namedAt(analysis, offset);
  return named && { range: analysis.document.rangeOf(named.place), text: named.text };
}

export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: Sentence };

/**
 * Renames what is named at an offset, wherever the plan says it. On an id, all that use the id change; on a name, all
 * that use the name, and where the row has no id of its own, those that use the id made of its name.
 */
export function renameAt(analysis: Analysis, offset: number, text: string): Renaming | undefined {
  const named = namedAt(analysis, offset);
  if (named === undefined) return undefined;
  const listed = listedAt(analysis, offset);
  if (listed !== undefined) return { refusal: { template: LISTED, data: { path: listed.path } } };
  const written = text.trim();
  const isId = isById(analysis, named);
  const refusal = isId ? idRefusal(analysis, named, written) : nameRefusal(written);
  if (refusal !== undefined) return { refusal };
  const occurrences = occurrencesIn(analysis.plan).filter(({ row }) => row === named.row);
  const toWrite = isId ? newId : newName;
  return renaming(analysis, occurrences, (occurrence) => toWrite(analysis, occurrence, written));
}

/** @param written what stands at an occurrence from now on; `undefined` where that stays as it is */
export function renaming(
  { document, plan }: Analysis,
  occurrences: readonly Occurrence[],
  written: (occurrence: Occurrence) => string | undefined,
): Renaming | undefined {
  const changes = occurrences.flatMap((occurrence): readonly Change[] => {
    const value = written(occurrence);
    if (value === undefined || value === occurrence.text) return [];
    const { node, place } = occurrence;
    return [node === undefined ? { kind: "write", at: place, text: value } : { kind: "replace", node, value }];
  });
  const edits = formatNamed(document.format).write({ document, root: plan.root, shape: planShape }, changes);
  return edits && { edits };
}

const LISTED = "This name stands in {path}, which all plans use; change it there, and in each plan";

function newId(analysis: Analysis, occurrence: Occurrence, id: string): string | undefined {
  return isById(analysis, occurrence) ? id : undefined;
}

function newName(analysis: Analysis, occurrence: Occurrence, name: string): string | undefined {
  if (!isById(analysis, occurrence)) return name;
  return hasWrittenId(analysis, occurrence.row) ? undefined : slug(name);
}

/** Whether an occurrence says the row's id, written or made of its name, rather than its name. */
export function isById(analysis: Analysis, { kind, text, row }: Occurrence): boolean {
  if (kind === "id" || kind === "citation") return true;
  return kind === "use" && text.trim().toLowerCase() === row.id.toLowerCase() && !isNameToo(analysis, row, text);
}

/** Of a row without an id, one word in lower case is its name and its id: then it is read as its name. */
function isNameToo(analysis: Analysis, row: Row, text: string): boolean {
  return (
    !hasWrittenId(analysis, row) &&
    occurrencesIn(analysis.plan).some((other) => other.row === row && other.kind === "name" && other.text === text)
  );
}

function hasWrittenId({ plan }: Analysis, row: Row): boolean {
  return occurrencesIn(plan).some((other) => other.row === row && other.kind === "id");
}

function idRefusal({ plan }: Analysis, { row, collection }: Occurrence, id: string): Sentence | undefined {
  const fault = idFault(id);
  if (fault !== undefined) return fault;
  const other = definitionsOf(plan, collection).find(id);
  if (other === undefined || other === row) return undefined;
  return { template: '"{id}" already names {row}; choose another id', data: { id, row: other.label } };
}

function nameRefusal(name: string): Sentence | undefined {
  return fold(name) === "" ? { template: "Write a name with at least one letter or digit", data: {} } : undefined;
}

/** What is wrong with how an id is spelt. */
export function idFault(id: string): Sentence | undefined {
  if (/^[a-z0-9_-]+$/.test(id)) return undefined;
  return { template: "An id has only small letters, digits, hyphens and underscores", data: {} };
}
