import { LIBRARY } from "../../library/library.ts";
import { citationsIn } from "../../model/citations.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";
import { namedTold } from "./named.ts";
import { text, type HoverPart } from "./part.ts";
import { translatable } from "../../text/tongue.ts";

/** A source that a sentence cites at an offset. */
export interface CitedSource {
  /** The id between the brackets. */
  readonly range: TextRange;
  readonly parts: readonly HoverPart[];
}

/** What is cited at an offset: a reference of the plan, or a document of the library; `undefined` where nothing is. */
export function citedAt(analysis: Analysis, offset: number): CitedSource | undefined {
  for (const { id, place } of citationsIn(analysis.plan)) {
    const range = analysis.document.rangeOf(place);
    if (offset < range.start || range.end < offset) continue;
    const own = namedTold(analysis, offset);
    const parts = own.length > 0 ? own : libraryTold(id);
    return parts.length === 0 ? undefined : { range, parts };
  }
  return undefined;
}

function libraryTold(id: string): readonly HoverPart[] {
  const document = LIBRARY.find((one) => one.id === id.toLowerCase());
  if (document === undefined) return [];
  const { title, authors, organization, year, url } = document;
  const facts = [authors, organization, String(year), url].filter((fact) => fact !== undefined);
  return [
    { kind: "title", sentence: { template: "{title}", data: { title } } },
    text("{facts}", { facts: facts.join(" · ") }),
    text(translatable("This is in the library, but not in this plan's references yet")),
  ];
}
