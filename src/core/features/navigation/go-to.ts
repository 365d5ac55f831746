import type { Row } from "../../model/located.ts";
import { rosterMember } from "../../model/roster.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";
import { occurrencesIn, type Occurrence } from "./occurrences.ts";

/** An occurrence in the text of one analysis. */
export interface OccurrenceRange extends TextRange {
  readonly isDefinition: boolean;
}

/** The row that is named at an offset, by its id or name; `undefined` where none is. */
export function namedAt(analysis: Pick<Analysis, "plan" | "document">, offset: number): Occurrence | undefined {
  return occurrencesIn(analysis.plan).find(({ place }) => {
    const { start, end } = analysis.document.rangeOf(place);
    return start <= offset && offset <= end;
  });
}

/** Where the row that is named at an offset says who or what it is; `undefined` where no row of the plan is named. */
export function definitionAt(analysis: Analysis, offset: number): TextRange | undefined {
  const named = namedAt(analysis, offset);
  if (named === undefined || rosterMember(analysis.plan.expected.roster, named.row) !== undefined) return undefined;
  return analysis.document.rangeOf(definitionPlace(analysis, named.row));
}

/** A place in a file, which is named as from the outermost folder. */
export interface PlaceInFile {
  readonly path: string;
  readonly range: TextRange;
}

/** Where the workspace's list of people says who is named at an offset; `undefined` where nobody of the list is. */
export function listedAt({ plan, document }: Analysis, offset: number): PlaceInFile | undefined {
  const { roster } = plan.expected;
  const named = namedAt({ plan, document }, offset);
  const person = named && rosterMember(roster, named.row);
  return roster && person && { path: roster.path, range: person.range };
}

/** Every place that names the same row as the one at an offset, in the order of the text; none where no row is named. */
export function occurrencesAt(analysis: Analysis, offset: number): readonly OccurrenceRange[] {
  const named = namedAt(analysis, offset);
  if (named === undefined) return [];
  return occurrencesIn(analysis.plan)
    .filter(({ row }) => row === named.row)
    .map(({ kind, place }) => ({
      ...analysis.document.rangeOf(place),
      isDefinition: kind === "id" || kind === "name",
    }))
    .sort((a, b) => a.start - b.start);
}

/** The row's id, else its name, else its beginning. */
function definitionPlace({ plan }: Analysis, row: Row): Occurrence["place"] {
  return occurrencesIn(plan).find((occurrence) => occurrence.row === row)?.place ?? row.node.head;
}
