import { areaOf, SECTION_KEYS, type AreaId, type SectionKey } from "../model/sections.ts";
import type { Entry } from "../source/node.ts";
import type { Analysis } from "./analyze.ts";

/** The section that an offset lies in, as completeness counts it; `undefined` above all sections and in `x-` ones. */
export function areaAt(analysis: Analysis, offset: number): AreaId | undefined {
  const name = partAt(analysis, offset)?.name;
  const key = SECTION_KEYS.find((key) => key === name);
  return key === undefined ? undefined : areaOf(key);
}

/** The section that an offset lies in; the front matter of a Markdown plan holds its basics. */
export function sectionAt(analysis: Analysis, offset: number): SectionKey | undefined {
  const name = partAt(analysis, offset)?.name;
  const key = SECTION_KEYS.find((key) => key === name);
  return key ?? (analysis.format === "markdown" && !isOwn(name) ? "plan" : undefined);
}

/** Whether a part is the author's own. */
function isOwn(name: string | undefined): boolean {
  return name !== undefined && name !== "buyin" && name !== "allow";
}

/** The part of the plan at its top level that begins last before an offset. */
export function partAt({ document, plan }: Analysis, offset: number): Entry | undefined {
  let part: Entry | undefined;
  let nearest = -1;
  for (const entry of plan.root.entries) {
    const { start } = document.rangeOf(entry.key);
    if (start > offset || start < nearest) continue;
    nearest = start;
    part = entry;
  }
  return part;
}
