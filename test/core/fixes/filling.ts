import assert from "node:assert/strict";
import { applyEdits, editsOf, type Analysis, type Problem, type TextEdit } from "../../../src/core/index.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import type { Field, Shape, ValueShape } from "../../../src/core/schema/shape.ts";
import type { Change } from "../../../src/core/source/change.ts";
import type { Node } from "../../../src/core/source/node.ts";
import type { Stop } from "../../../src/core/text/edit.ts";
import { nodesIn, type Way } from "./changed-ways.ts";

/** The prompts in a text with edits made, at their offsets there. */
export function stopsOf(edits: readonly TextEdit[]): readonly Stop[] {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let shift = 0;
  return sorted.flatMap(({ range, text, stops }) => {
    const from = range.start + shift;
    shift += text.length - (range.end - range.start);
    return stops.map((stop) => ({ ...stop, start: from + stop.start, end: from + stop.end }));
  });
}

/** How authors may fill in prompts: which choice they take, and which days. */
export interface Filling {
  readonly choice: number;
  readonly day: (index: number) => string;
}

/** Some ways to answer the prompts of a fix: one of them fits what its finding is about. */
export function fillingsFor({ message }: Problem): readonly Filling[] {
  const [first, second] = (message.match(/\d{4}-\d\d-\d\d/g) ?? []).map(Date.parse);
  const between = first === undefined || second === undefined ? [] : [new Date((first + second) / 2)];
  return [
    { choice: 0, day: (index) => monthFrom(4 + index) },
    { choice: 1, day: (index) => monthFrom(index - 6) },
    { choice: 2, day: (index) => monthFrom(6 - index) },
    { choice: 3, day: () => monthFrom(3) },
    { choice: 4, day: (index) => monthFrom(index - 12) },
    { choice: 5, day: (index) => monthFrom(24 + index) },
    ...between.map((day) => ({ choice: 0, day: () => day.toISOString().slice(0, 10) })),
  ];
}

/** The text of a plan with all prompts filled in. */
export function filled(after: Analysis, stops: readonly Stop[], filling: Filling): string {
  const nodes = nodesIn(after.plan.root, []);
  const changes: Change[] = [];
  const texts: TextEdit[] = [];
  for (const [index, stop] of stops.entries()) {
    const prompted = nodes.find(({ node }) => isAt(after, node, stop));
    if (prompted === undefined) {
      // A prompt in a comment; an empty one asks for an id, which Markdown makes of the name.
      const text = stop.start === stop.end ? "" : anyText(index);
      texts.push({ range: { start: stop.start, end: stop.end }, text, stops: [] });
    } else {
      const { node, way } = prompted;
      if (way.some((step) => String(step).startsWith("x-"))) {
        // The author's own field, which only a district's requirement knows.
        const { choices = [anyText(index)] } = stop;
        changes.push({ kind: "replace", node, value: choices[filling.choice % choices.length] ?? "" });
        continue;
      }
      const { field, shape } = fieldAt(way);
      assert.ok(shape.kind === "value", `A prompt at ${way.join(".")}`);
      changes.push({ kind: "replace", node, value: sampleFor(field, shape, stop, index, after, filling) });
    }
  }
  const edits = editsOf(after, { changes });
  assert.ok(edits !== undefined, "Prompts can be filled in");
  return applyEdits(after.text, [...edits, ...texts]);
}

function isAt({ document }: Analysis, node: Node, stop: Stop): boolean {
  if (node.kind !== "scalar") return false;
  const { start, end } = document.rangeOf(node);
  if (node.value === null) return stop.start === stop.end && /^:? *$/.test(document.text.slice(end, stop.start));
  return start < stop.end && stop.start < end;
}

function fieldAt(way: Way): { readonly field: Field; readonly shape: Shape } {
  let shape: Shape = planShape;
  let field: Field | undefined;
  for (const step of way) {
    if (shape.kind === "list") shape = shape.item;
    else if (shape.kind === "object") {
      field = shape.fields.get(String(step));
      assert.ok(field !== undefined, `The plan has no ${way.join(".")}`);
      shape = field.shape;
    }
  }
  assert.ok(field !== undefined);
  return { field, shape };
}

function sampleFor(
  { name, examples }: Field,
  { choices, format, types, refersTo }: ValueShape,
  stop: Stop,
  index: number,
  { plan }: Analysis,
  { choice, day }: Filling,
): string | number | boolean {
  const given = stop.choices ?? (choices === undefined ? undefined : [...choices.keys()]);
  if (given !== undefined) return given[choice % given.length] ?? "";
  if (name === "id") return `new-${String(index)}`;
  if (format !== undefined) return day(index);
  const rows = plan.rows.filter(({ collection }) => collection !== undefined && refersTo.includes(collection));
  const id = rows[(choice + index) % Math.max(1, rows.length)]?.row.id;
  if (id !== undefined && id !== "") return id;
  const [example] = examples.flat();
  if (typeof example === "number" && types.has("number")) return example + choice + index;
  if (typeof example === "boolean") return choice % 2 === 0;
  return typeof example === "string" ? example : anyText(index);
}

function anyText(index: number): string {
  return `Something that was decided in meeting ${String(index)}`;
}

/** The tenth day of a month, counted from the one before the tests' day. */
function monthFrom(count: number): string {
  const months = 2026 * 12 + 1 + count;
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, "0")}-10`;
}
