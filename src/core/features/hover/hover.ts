import type { IsoDate } from "../../text/iso-date.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";
import { citedAt } from "./cited.ts";
import { datesTold } from "./dates.ts";
import { fieldTold, titleOf } from "./field.ts";
import { namedTold } from "./named.ts";
import type { HoverPart } from "./part.ts";
import { spotAt } from "../spot.ts";

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
  const cited = citedAt(analysis, offset);
  if (cited !== undefined) return cited;
  const spot = spotAt(analysis, offset);
  if (spot === undefined) return undefined;
  const named = namedTold(analysis, offset);
  const dates = datesTold(analysis, spot, today, locale);
  const told = [...named, ...dates];
  const about = spot.value === undefined || told.length === 0 ? fieldTold(spot) : [titleOf(spot.field)];
  return { range: spot.range, parts: named.length > 0 ? told : [...about, ...told] };
}
