import { planShape } from "../../../schema/plan-shape.ts";
import { isRequired, promptForField, promptsIn } from "../../../schema/prompts.ts";
import type { Field, ObjectShape } from "../../../schema/shape.ts";
import type { Cursor } from "../../cursor.ts";
import type { Line } from "../line.ts";
import { OWN_MANNER } from "../writing/manner.ts";
import { nameOf } from "../writing/names.ts";
import { joined, passage, type Passage } from "../writing/passage.ts";
import { bodyLines, isPart, partLines } from "../writing/skeleton.ts";
import type { HeadingLine } from "./headings.ts";
import { holderAt, missingSections } from "./holder.ts";

/** A cursor, its line, and the headings of the text. */
export interface Place {
  readonly text: string;
  readonly line: Line;
  readonly offset: number;
  readonly headings: readonly HeadingLine[];
}

/** The name of a section, or of a list or object in one, with what belongs below it. */
export function atHeading({ text, line, headings, offset }: Place, depth: number): Cursor | undefined {
  const marks = text.slice(line.content, line.content + depth);
  const start = line.content + depth + (/^[ \t]*/.exec(text.slice(line.content + depth, line.end))?.[0].length ?? 0);
  if (offset < line.content + depth) return undefined;
  const gap = start === line.content + depth ? " " : "";
  const range = { start: Math.min(start, offset), end: Math.max(line.end, offset) };
  const others = headings.filter((heading) => heading.start !== line.start);
  if (depth <= 2) {
    return {
      kind: "field",
      shape: planShape,
      missing: missingSections(others),
      edit: (field) => {
        const body =
          field.shape.kind === "object"
            ? bodyLines(field.shape, promptsIn(field.shape, isRequired), { manner: OWN_MANNER, depth })
            : undefined;
        return { range, ...below(text, passage(gap, field.title), body ?? []) };
      },
    };
  }
  const outer = others.filter((heading) => heading.depth < depth);
  const holder = holderAt(outer, line.start);
  if (holder?.list !== undefined || holder === undefined) return undefined;
  return {
    kind: "field",
    shape: holder.shape,
    missing: [...holder.shape.fields.values()].filter(
      (field) => isPart(field) && !isNamed(field, holder.shape, others, line),
    ),
    edit: (field) => {
      const [, ...body] =
        partLines(holder.shape, field, promptForField(field), { manner: OWN_MANNER, depth: marks.length - 1 }) ?? [];
      return { range, ...below(text, passage(gap, nameOf({ field }, holder.shape)), body.slice(1)) };
    },
  };
}

/** A heading's text and, after an empty line, what stands below it. */
function below(text: string, head: Passage, body: readonly Passage[]): Passage {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return body.length === 0 ? head : joined([head, "", ...body], lineBreak);
}

/** Whether a heading of the same section names a field already. */
function isNamed(field: Field, shape: ObjectShape, headings: readonly HeadingLine[], line: Line): boolean {
  const opening = headings.findLastIndex(({ depth, start }) => depth <= 2 && start < line.start);
  const rest = headings.slice(opening + 1);
  const next = rest.findIndex(({ depth }) => depth <= 2);
  const inSection = next === -1 ? rest : rest.slice(0, next);
  return inSection.some(({ text }) => (shape.nameFor(text) ?? shape.nearestName(text)) === field.name);
}
