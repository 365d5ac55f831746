import { areaOf, SECTION_KEYS, type AreaId, type SectionKey } from "../model/sections.ts";
import { planShape } from "../schema/plan-shape.ts";
import { promptsFor } from "../schema/prompts.ts";
import { entryOf } from "../source/node.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";

/** A section that a plan does not have yet. */
export interface MissingSection {
  readonly key: SectionKey;
  /** The one that completeness counts it in. */
  readonly area: AreaId;
  readonly title: string;
  /** What belongs in it. */
  readonly guidance: string;
}

/** The sections that a plan does not have, in the model's order. */
export function missingSections({ plan }: Analysis): readonly MissingSection[] {
  return SECTION_KEYS.flatMap((key) => {
    const field = planShape.fields.get(key);
    if (field === undefined || entryOf(plan.root, key) !== undefined) return [];
    return [{ key, area: areaOf(key), title: field.title, guidance: field.guidance }];
  });
}

/** Adds a section with a prompt for everything that it needs; `undefined` where that cannot be done in this text. */
export function sectionEdits(analysis: Analysis, key: SectionKey): readonly TextEdit[] | undefined {
  const { root } = analysis.plan;
  return editsOf(analysis, { changes: [{ kind: "set", in: root, path: key, value: promptsFor(key) }] });
}
