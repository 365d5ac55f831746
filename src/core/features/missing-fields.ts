import { planShape } from "../schema/plan-shape.ts";
import { promptFor } from "../schema/prompts.ts";
import type { Field, ObjectShape, Shape } from "../schema/shape.ts";
import type { Change } from "../source/change.ts";
import { entryOf, type MapNode, type Node } from "../source/node.ts";
import type { Sentence } from "../source/notice.ts";
import type { TextEdit } from "../text/edit.ts";
import { listed, withinSentence } from "../text/wording.ts";
import type { Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";

/** Every field that an object still needs, with a prompt for each. */
export interface MissingFields {
  readonly title: Sentence;
  readonly edits: readonly TextEdit[];
}

/** What the innermost object around an offset lacks, of those that lack required fields; `undefined` where none does. */
export function missingFieldsAt(analysis: Analysis, offset: number): MissingFields | undefined {
  for (const { node, shape, path } of objectsAround(analysis, offset).toReversed()) {
    const missing = missingIn(node, shape, analysis.format === "markdown");
    const changes = missing.map(({ at }): Change => {
      return { kind: "set", in: node, path: at, value: promptFor(`${path}.${at}`) };
    });
    const edits = changes.length === 0 ? undefined : editsOf(analysis, { changes });
    if (edits === undefined) continue;
    const fields = listed(missing.map(({ title }, index) => (index === 0 ? title : withinSentence(title))));
    return { title: { template: "Add all missing fields: {fields}", data: { fields } }, edits };
  }
  return undefined;
}

interface PlacedObject {
  readonly node: MapNode;
  readonly shape: ObjectShape;
  /** Its place in the model, through lists to their rows. */
  readonly path: string;
}

/** The objects on whose lines an offset lies, the outermost first; the plan itself is none of them. */
function objectsAround({ plan, document, lines }: Analysis, offset: number): readonly PlacedObject[] {
  const cursor = lines.position(offset).line;
  const holds = (node: Node): boolean => {
    const { start, end } = document.rangeOf(node);
    return start <= offset && offset <= end;
  };
  const isOnLine = (node: Node): boolean => {
    const { start, end } = document.rangeOf(node);
    return lines.position(start).line <= cursor && cursor <= lines.position(end).line;
  };
  const found: PlacedObject[] = [];
  const visit = (node: Node, shape: Shape, path: string): void => {
    if (node.kind === "list" && shape.kind === "list") {
      const item = node.items.find(holds) ?? node.items.find(isOnLine);
      if (item !== undefined) visit(item, shape.item, path);
    } else if (node.kind === "map" && shape.kind === "object") {
      found.push({ node, shape, path });
      const values = node.entries.map(({ value }) => value);
      const inside = values.find(holds) ?? values.find(isOnLine);
      const entry = node.entries.find(({ value }) => value === inside);
      const field = shape.fields.get(entry?.name ?? "");
      if (entry !== undefined && field !== undefined) visit(entry.value, field.shape, `${path}.${field.name}`);
    }
  };
  for (const { name, value } of plan.root.entries) {
    const field = planShape.fields.get(name);
    if (field !== undefined && isOnLine(value)) visit(value, field.shape, name);
  }
  return found;
}

interface MissingField {
  /** From the object on, with dots. */
  readonly at: string;
  readonly title: string;
}

/** The required fields that an object and the objects in it lack. In Markdown an id is made of the row's name. */
function missingIn(node: MapNode, shape: ObjectShape, isIdGiven: boolean): readonly MissingField[] {
  return [...shape.fields.values()].flatMap((field): readonly MissingField[] => {
    const value = entryOf(node, field.name)?.value;
    const isMissing = value === undefined || (value.kind === "scalar" && value.value === null);
    if (isMissing) return isNeeded(field, isIdGiven) ? [{ at: field.name, title: field.title }] : [];
    if (value.kind !== "map" || field.shape.kind !== "object") return [];
    return missingIn(value, field.shape, isIdGiven).map(({ at, title }) => ({
      at: `${field.name}.${at}`,
      title: title.startsWith(field.title) ? title : `${field.title} ${withinSentence(title)}`,
    }));
  });
}

function isNeeded({ name, need }: Field, isIdGiven: boolean): boolean {
  return need === "required" && !(name === "id" && isIdGiven);
}
