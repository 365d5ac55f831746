import { planShape } from "../../../schema/plan-shape.ts";
import type { Field, ObjectShape } from "../../../schema/shape.ts";
import { itemText } from "../item-heading.ts";
import { plainPhrase } from "../phrase.ts";
import { sectionNamed, sectionNear } from "../section-names.ts";
import { mainList } from "../setting.ts";
import type { HeadingLine } from "./headings.ts";

/** What the lines under a heading are about. */
export interface Holder {
  readonly shape: ObjectShape;
  /** The list that the heading names; the rows of a table below are its rows. */
  readonly list: Field | undefined;
}

/** The section that a `#` or `##` heading opens, slips included. */
export function sectionOf({ text }: HeadingLine): Field | undefined {
  return sectionNamed(text) ?? sectionNear(text);
}

/** What a line is about, by the headings above it; `undefined` outside of the plan's sections. */
export function holderAt(headings: readonly HeadingLine[], lineStart: number): Holder | undefined {
  const above = headings.filter(({ start }) => start < lineStart);
  const opening = above.findLastIndex(({ depth }) => depth <= 2);
  const heading = above[opening];
  const section = heading && sectionOf(heading);
  if (section?.shape.kind !== "object") return undefined;
  let open: { readonly depth: number; readonly holder: Holder | undefined }[] = [
    { depth: 2, holder: { shape: section.shape, list: undefined } },
  ];
  for (const { depth, text } of above.slice(opening + 1)) {
    open = open.filter((outer) => outer.depth < depth);
    open.push({ depth, holder: holderIn(open.at(-1)?.holder, text) });
  }
  return open.at(-1)?.holder;
}

function holderIn(outer: Holder | undefined, heading: string): Holder | undefined {
  if (outer === undefined) return undefined;
  const { shape } = outer;
  const row = outer.list?.shape.kind === "list" ? outer.list.shape.item : undefined;
  if (row?.kind === "object") return { shape: row, list: undefined };
  const list = mainList(shape);
  const item = list && itemText(plainPhrase({ text: heading }, 0, heading.length), list);
  const name = shape.nameFor(heading) ?? (item?.isNamed === true ? undefined : shape.nearestName(heading));
  const field = shape.fields.get(name ?? "");
  switch (field?.shape.kind) {
    case "list":
      return { shape, list: field };
    case "object":
      return { shape: field.shape, list: undefined };
    case "value":
      return undefined;
    case undefined:
      return list === undefined ? outer : { shape: list.row, list: undefined };
  }
}

/** The plan's sections that a file does not have yet, in the model's order. */
export function missingSections(headings: readonly HeadingLine[]): readonly Field[] {
  const present = new Set(headings.filter(({ depth }) => depth <= 2).map((heading) => sectionOf(heading)?.name));
  return [...planShape.fields.values()].filter(
    ({ name, shape }) => shape.kind === "object" && name !== "plan" && !present.has(name),
  );
}
