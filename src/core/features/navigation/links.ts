import { citationsIn } from "../../model/citations.ts";
import { definitionsOf } from "../../model/lookup.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";

/** A stretch of text that leads somewhere. */
export interface PlanLink extends TextRange {
  /** An address, or a path from the plan's folder. */
  readonly target: string;
  /** The title of the reference. */
  readonly title: string | undefined;
}

/**
 * The citations of references that have an address, and the references' own addresses that are files beside the plan.
 * Web addresses in the text are not among them: editors open those by themselves.
 */
export function linksIn({ plan, document }: Analysis): readonly PlanLink[] {
  const references = definitionsOf(plan, "references");
  const cited = citationsIn(plan).flatMap(({ id, place }): readonly PlanLink[] => {
    const row = references.find(id);
    const reference = plan.references.items.find((item) => item === row);
    if (reference?.url === undefined || !isAddress(reference.url.value)) return [];
    return [{ ...document.rangeOf(place), target: reference.url.value, title: reference.title?.value }];
  });
  const files = plan.references.items.flatMap(({ url, title }): readonly PlanLink[] =>
    url === undefined || !isFile(url.value)
      ? []
      : [{ ...document.rangeOf(url.node), target: url.value, title: title?.value }],
  );
  return [...cited, ...files];
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) || isFile(text);
}

/** A path from the plan's folder to a file with an ending; never a way out by another scheme. */
function isFile(text: string): boolean {
  return !/^[a-z][a-z\d+.-]*:|^[\\/]|\s/i.test(text) && /\.[a-z\d]{2,5}(?:#.*)?$/i.test(text);
}
