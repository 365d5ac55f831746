import type { Field, ValueShape } from "../../schema/shape.ts";
import type { IsoDate } from "../../text/iso-date.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";
import { datesTold } from "./dates.ts";
import { namedTold } from "./named.ts";
import { text, type HoverPart } from "./part.ts";
import { spotAt, type Spot } from "../spot.ts";

/** What to show about a place of a plan, part by part; it reads well without any formatting. */
export interface Hover {
  readonly range: TextRange;
  readonly parts: readonly HoverPart[];
}

/**
 * What belongs at an offset and why; on an id who or what it is, on a date or frequency when it comes next.
 * `undefined` where nothing of the plan stands. Findings are not among it: editors show them by themselves.
 *
 * @param locale a language tag for dates
 */
export function hoverAt(analysis: Analysis, offset: number, today: IsoDate, locale = "en"): Hover | undefined {
  const spot = spotAt(analysis, offset);
  if (spot === undefined) return undefined;
  const named = namedTold(analysis, offset);
  const dates = datesTold(analysis, spot, today, locale);
  const told = [...named, ...dates];
  const about = spot.value === undefined || told.length === 0 ? fieldTold(spot) : [titleOf(spot.field)];
  return { range: spot.range, parts: named.length > 0 ? told : [...about, ...told] };
}

function fieldTold({ field, value }: Spot): readonly HoverPart[] {
  const { shape } = field;
  const single = shape.kind === "list" ? shape.item : shape;
  return [
    titleOf(field),
    text(field.guidance),
    ...(field.need === "required" ? [text("Every plan needs this")] : []),
    ...(single.kind === "value" ? choicesTold(single, value?.text) : []),
    ...exampleTold(field),
  ];
}

function titleOf({ title }: Field): HoverPart {
  return { kind: "title", sentence: { template: title, data: {} } };
}

function choicesTold({ choices }: ValueShape, written: string | undefined): readonly HoverPart[] {
  return [...(choices ?? [])].map(([term, meaning]) => ({ kind: "item", term, meaning, isCurrent: term === written }));
}

function exampleTold({ examples: [example], shape }: Field): readonly HoverPart[] {
  const isShown = typeof example === "string" || typeof example === "number" || isListOfTexts(example);
  const hasChoices = shape.kind === "value" && shape.choices !== undefined;
  if (!isShown || hasChoices) return [];
  return [text("For example: {example}", { example: Array.isArray(example) ? example.join(", ") : String(example) })];
}

function isListOfTexts(example: unknown): example is readonly string[] {
  return Array.isArray(example) && example.every((item) => typeof item === "string");
}
