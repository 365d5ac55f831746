import { areaOf, SECTION_KEYS, type AreaId } from "../model/sections.ts";
import type { Analysis } from "./analyze.ts";

/** The section that an offset lies in, as completeness counts it; `undefined` above all sections and in `x-` ones. */
export function areaAt({ document, plan }: Analysis, offset: number): AreaId | undefined {
  let name: string | undefined;
  let nearest = -1;
  for (const entry of plan.root.entries) {
    const { start } = document.rangeOf(entry.key);
    if (start > offset || start < nearest) continue;
    nearest = start;
    name = entry.name;
  }
  const key = SECTION_KEYS.find((key) => key === name);
  return key === undefined ? undefined : areaOf(key);
}
