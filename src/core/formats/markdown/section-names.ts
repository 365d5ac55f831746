import { planShape } from "../../schema/plan-shape.ts";
import type { Field } from "../../schema/shape.ts";
import { fold } from "../../text/fold.ts";

/**
 * The section that a heading names, by its name or an alias. A heading that is neither as it stands may be one without
 * what people put around it ("Part B. Our team (draft)"), or several names of one section ("Goals and objectives",
 * "Our vision / Nuestra visión"), or one with a usual word beside it ("Vision statement", "Project timeline").
 */
export function sectionNamed(text: string): Field | undefined {
  const exact = sectionOf(planShape.nameFor(text));
  if (exact !== undefined) return exact;
  const bare = bareHeading(text);
  return (
    sectionOf(planShape.nameFor(bare)) ??
    sectionNamedTwice(bare) ??
    sectionInOneLanguage(bare) ??
    sectionIn(withoutUsualWords(bare))
  );
}

/** The one section that a heading is a slip of, or another form of its word ("Communicating"). */
export function sectionNear(text: string): Field | undefined {
  const bare = bareHeading(text);
  const near = sectionOf(planShape.nearestName(bare));
  if (near !== undefined) return near;
  const stem = stemOf(bare);
  const found = [...planShape.fields.values()].filter(
    ({ name, title, aliases }) => stem !== undefined && [name, title, ...aliases].some((word) => stemOf(word) === stem),
  );
  return found.length === 1 ? sectionOf(found[0]?.name) : undefined;
}

/** The section that all the names in "Timeline & milestones" mean. */
function sectionNamedTwice(text: string): Field | undefined {
  const [first, ...others] = text.split(/\s(?:and|&)\s|&/iu).map((part) => planShape.nameFor(bareHeading(part)));
  return others.length > 0 && others.every((name) => name === first) ? sectionOf(first) : undefined;
}

/** The only section that one side of a slash names; the other side may be in another language. */
function sectionInOneLanguage(text: string): Field | undefined {
  const parts = text.split(/\s*[/|]\s*/u);
  const names = new Set(parts.flatMap((part) => planShape.nameFor(bareHeading(part)) ?? []));
  const [name] = names;
  return parts.length > 1 && names.size === 1 ? sectionOf(name) : undefined;
}

/** "Implementation plan" is no heading over the basics, though "plan" is. */
function sectionIn(text: string): Field | undefined {
  const field = sectionOf(planShape.nameFor(text));
  return field?.name === "plan" ? undefined : field;
}

/** A heading without the words that say only what kind of text or which year's it is. */
function withoutUsualWords(text: string): string {
  return text
    .replace(/^(?:annual|implementation|important|key|measurable|project|proposed)\s+/iu, "")
    .replace(/,?\s+\d{4}(?:\s*[-–/]\s*\d{2,4})?$/u, "")
    .replace(/\s+(?:members|overview|plan|statement|strategy|summary)$/iu, "");
}

/** A heading without its numbering, "our" or "the" before it, and brackets after it. */
export function bareHeading(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/\([^()]*\)[\s:.]*$/u, "")
    .replace(/^(?:section|part)\s+(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])(?:\s*[.:)–—-]\s*|\s+)/iu, "")
    .replace(/^(?:\d+(?:\.\d+)*[.:)]?|(?:[IVXLC]+|[A-Za-z])[.:)]|[IVX]+)\s+(?:[–—-]\s+)?/u, "")
    .replace(/^(?:our|the)\s+/iu, "")
    .replace(/[\s:.]+$/u, "")
    .trim();
}

/** A word without its ending; `undefined` for one too short to be told from others by what is left. */
function stemOf(text: string): string | undefined {
  const stem = fold(text).replace(/(?:ations?|ings?|ions?|ments?|ers?|ed|es|s|e|al)$/u, "");
  return stem.length >= SHORTEST_STEM ? stem : undefined;
}

const SHORTEST_STEM = 5;

function sectionOf(name: string | undefined): Field | undefined {
  const field = planShape.fields.get(name ?? "");
  return field?.shape.kind === "object" ? field : undefined;
}
