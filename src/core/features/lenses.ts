import { entryOf } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import { AREAS } from "../model/sections.ts";
import { sectionHead } from "../model/places.ts";
import type { Analysis } from "./analyze.ts";
import type { ActionStatus, PlanStatus, SectionStatus } from "./status.ts";

/** How a section stands, to be said above its heading. */
export interface SectionLens {
  readonly range: TextRange;
  readonly section: SectionStatus;
  /** What to do next in it; `undefined` where nothing is left to do. */
  readonly next: ActionStatus | undefined;
}

/** One lens for each section that the plan has, above the first of its parts. */
export function lensesOf({ plan, document }: Analysis, { sections }: PlanStatus): readonly SectionLens[] {
  return AREAS.flatMap(({ id, sections: keys }): readonly SectionLens[] => {
    const section = sections.find((one) => one.id === id);
    const key = keys.find((one) => entryOf(plan.root, one) !== undefined);
    if (section === undefined || key === undefined) return [];
    return [{ range: document.rangeOf(sectionHead(plan, key)), section, next: section.unmet[0] }];
  });
}
