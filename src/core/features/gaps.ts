import type { SectionKey } from "../model/sections.ts";
import { standInsIn } from "../model/stand-ins.ts";
import { isFreeText } from "../schema/value-kinds.ts";
import type { Node } from "../source/node.ts";
import type { TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";
import { lackedFields, type LackedField } from "./lacked-fields.ts";
import { missingSections, sectionEdits } from "./missing-sections.ts";

/** Something that the plan does not say yet. */
export type Gap =
  /**
   * A prompt or placeholder that stands in the text, without the quotation marks around it. For some there is something
   * to choose from: allowed values, people, days.
   */
  | { readonly kind: "prompt"; readonly range: TextRange; readonly hasChoices: boolean }
  /** A required field that is not there: how it is written, with its prompt. */
  | { readonly kind: "field"; readonly edits: readonly TextEdit[] }
  /** Sections that are not there and would all come to stand at one place, in the model's order. */
  | { readonly kind: "sections"; readonly at: number; readonly keys: readonly SectionKey[] };

/**
 * The gap that follows, or comes before, what is selected in the order of the document; behind the last one the first
 * one follows. `undefined` where the plan has none.
 */
export function gapFrom(analysis: Analysis, selected: TextRange, direction: "next" | "previous"): Gap | undefined {
  const all = placedGaps(analysis);
  const here = all.filter((gap) => isSelected(gap, selected));
  const others = all.filter((gap) => !here.includes(gap));
  const from = others.findIndex(({ at }) => at >= selected.start);
  const split = from === -1 ? others.length : from;
  const before = others.slice(0, split);
  const after = others.slice(split);
  const inOrder = direction === "next" ? [...after, ...before] : [...before.reverse(), ...after.reverse()];
  for (const gap of [...inOrder, ...here]) {
    const ready = readyGap(gap, analysis);
    if (ready !== undefined) return ready;
  }
  return undefined;
}

type PlacedGap =
  | (Extract<Gap, { readonly kind: "prompt" }> & { readonly at: number })
  | { readonly kind: "lacked"; readonly at: number; readonly lacked: LackedField }
  | { readonly kind: "sections"; readonly at: number; readonly keys: SectionKey[] };

/** Every gap, in the order of the document. */
function placedGaps(analysis: Analysis): readonly PlacedGap[] {
  const prompts = standInsIn(analysis.plan).map(({ written: { node, shape } }): PlacedGap => {
    const range = innerRange(analysis, node);
    const hasChoices = shape !== undefined && (!isFreeText(shape) || shape.isOwner || shape.refersTo.length > 0);
    return { kind: "prompt", at: range.start, range, hasChoices };
  });
  const lacked = lackedFields(analysis).map((field): PlacedGap => ({ kind: "lacked", at: field.at, lacked: field }));
  return [...prompts, ...lacked, ...sectionGaps(analysis)].sort((a, b) => a.at - b.at);
}

function sectionGaps(analysis: Analysis): readonly PlacedGap[] {
  const places = new Map<number, SectionKey[]>();
  for (const { key } of missingSections(analysis)) {
    const at = sectionEdits(analysis, key)?.[0]?.range.start;
    if (at !== undefined) places.set(at, [...(places.get(at) ?? []), key]);
  }
  return [...places].map(([at, keys]) => ({ kind: "sections", at, keys }));
}

/** Whether the gap is where its reader has been led already. */
function isSelected(gap: PlacedGap, { start, end }: TextRange): boolean {
  switch (gap.kind) {
    case "prompt":
      return gap.range.start === start && gap.range.end === end;
    case "sections":
      return gap.at === start && start === end;
    case "lacked":
      return gap.lacked.hasKey && gap.at === start && start === end;
  }
}

function readyGap(gap: PlacedGap, analysis: Analysis): Gap | undefined {
  if (gap.kind === "sections") return gap;
  if (gap.kind === "prompt") return { kind: "prompt", range: gap.range, hasChoices: gap.hasChoices };
  const { at, change } = gap.lacked;
  const edits = editsOf(analysis, { changes: [change] });
  if (edits === undefined || edits.length > 0) return edits && { kind: "field", edits };
  // An id has an empty prompt, and may stand there without a value already.
  const range = { start: at, end: at };
  const isApart = /\s/.test(analysis.text.charAt(at - 1));
  return isApart
    ? { kind: "prompt", range, hasChoices: false }
    : { kind: "field", edits: [{ range, text: " ", stops: [{ start: 1, end: 1 }] }] };
}

/** What is to be written over: quotation marks stay. */
function innerRange({ document, text }: Analysis, node: Node): TextRange {
  const { start, end } = document.rangeOf(node);
  const isQuoted = /^(["'])[^]*\1$/.test(text.slice(start, end)) && end - start > 1;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
