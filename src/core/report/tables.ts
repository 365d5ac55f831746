import type { Analysis } from "../features/analyze.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { Field, ObjectShape } from "../schema/shape.ts";
import { entryOf, type MapNode, type Node } from "../source/node.ts";
import { ENGLISH, type Tongue, type Translate } from "../text/tongue.ts";

/** One list of a plan as a spreadsheet has it. */
export interface PlanTable {
  /** `stakeholders`, `touchpoints`: the list's name in a plan. */
  readonly id: string;
  readonly title: string;
  /** Every field that such rows may have, in the schema's order. */
  readonly columns: readonly string[];
  /** As the plan says it; ids stay ids. Several values are separated by semicolons, and placeholders left out. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Every list that a plan may have, those without rows too, in the order of the model. */
/** @param tongue the language of the titles of lists and columns */
export function planTables({ plan }: Pick<Analysis, "plan">, { t }: Tongue = ENGLISH): readonly PlanTable[] {
  return [...planShape.fields.values()].flatMap((section) =>
    section.shape.kind === "object" && section.name !== "allow"
      ? listsIn(section, section.shape, entryOf(plan.root, section.name)?.value, t)
      : [],
  );
}

function listsIn(section: Field, shape: ObjectShape, node: Node | undefined, t: Translate): readonly PlanTable[] {
  return [...shape.fields.values()].flatMap((field): readonly PlanTable[] => {
    const value = node?.kind === "map" ? entryOf(node, field.name)?.value : undefined;
    if (field.shape.kind === "object") return listsIn(section, field.shape, value, t);
    if (field.shape.kind !== "list" || field.shape.item.kind !== "object") return [];
    const isMain = field.name === shape.listField;
    const columns = columnsOf(field.shape.item);
    const rows = value?.kind === "list" ? value.items.flatMap((item) => (item.kind === "map" ? [item] : [])) : [];
    return [
      {
        id: isMain ? section.name : field.name,
        title: t(isMain ? section.title : field.title),
        columns: columns.map(({ title }) => t(title)),
        rows: rows.map((row) => columns.map(({ path }) => valueAt(row, path))),
      },
    ];
  });
}

interface Column {
  readonly title: string;
  /** The field, or the part of it that is meant. */
  readonly path: readonly string[];
}

/** A part of an object has a column of its own: "Baseline value", "Baseline date". */
function columnsOf({ fields }: ObjectShape): readonly Column[] {
  return [...fields.values()].flatMap(({ name, title, shape }): readonly Column[] => {
    if (shape.kind !== "object") return [{ title, path: [name] }];
    return columnsOf(shape).map((column) => ({ ...column, path: [name, ...column.path] }));
  });
}

function valueAt(row: MapNode, [name = "", ...rest]: readonly string[]): string | number {
  const value = entryOf(row, name)?.value;
  if (rest.length > 0) return value?.kind === "map" ? valueAt(value, rest) : "";
  return value === undefined ? "" : cellOf(value);
}

function cellOf(node: Node): string | number {
  switch (node.kind) {
    case "scalar":
      if (typeof node.value === "number") return node.value;
      return node.value === null || isPlaceholderText(String(node.value)) ? "" : String(node.value);
    case "list":
      return node.items
        .map(cellOf)
        .filter((cell) => cell !== "")
        .join("; ");
    case "map":
      return "";
  }
}
