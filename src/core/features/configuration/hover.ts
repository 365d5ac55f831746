import { fieldTold } from "../hover/field.ts";
import type { Hover } from "../hover/hover.ts";
import { spotIn } from "../spot.ts";
import type { ConfigAnalysis } from "./analyze.ts";

/** What a key of a configuration does, what holds without it, and an example; `undefined` where no key stands. */
export function configHoverAt(config: ConfigAnalysis, offset: number): Hover | undefined {
  const spot = spotIn(config, offset);
  return spot && { range: spot.range, parts: fieldTold(spot) };
}
