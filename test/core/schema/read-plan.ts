import { yamlFormat } from "../../../src/core/formats/yaml/read.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape, type ShapedTree } from "../../../src/core/schema/read-against-shape.ts";
import { validatePlan } from "../../../src/core/schema/validate.ts";
import { DEFAULT_LIMITS } from "../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../src/core/sections/piece-cache.ts";
import { sentenceText } from "../../../src/core/source/notice.ts";

export interface PlanReading {
  readonly tree: ShapedTree;
  /** The plain value, with ordinary objects so that it compares by content. */
  readonly value: unknown;
  /** Each as `rule @ text under it: sentence`, in the order of the text. */
  readonly findings: readonly string[];
}

/** Reads a YAML plan against the plan schema, as the analysis does. */
export function readPlan(text: string, cache: PieceCache = new PieceCache()): PlanReading {
  const document = yamlFormat.read(text, cache, DEFAULT_LIMITS);
  const tree = readAgainstShape(document.root, planShape);
  const findings = [...document.notices, ...tree.notices, ...validatePlan(tree)]
    .map((notice) => ({ notice, range: document.rangeOf(notice.place) }))
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ notice, range }) => `${notice.rule} @ ${text.slice(range.start, range.end)}: ${sentenceText(notice)}`);
  return { tree, value: JSON.parse(JSON.stringify(tree.value)), findings };
}
