import { lackingIn } from "../model/lacking.ts";
import { planShape } from "../schema/plan-shape.ts";
import { promptFor } from "../schema/prompts.ts";
import type { ObjectShape, Shape } from "../schema/shape.ts";
import type { Change } from "../source/change.ts";
import { entryOf, type Entry, type MapNode, type Node } from "../source/node.ts";
import type { Sentence } from "../source/notice.ts";
import type { TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { editsOf } from "./fixes.ts";
import { partAt } from "./outline.ts";
import { inside, own, several, type Words } from "../text/slot-words.ts";

/** Every field that an object still needs, with a prompt for each. */
export interface MissingFields {
  readonly title: Sentence;
  readonly edits: readonly TextEdit[];
}

/** What the innermost object around an offset lacks, of those that lack required fields; `undefined` where none does. */
export function missingFieldsAt(analysis: Analysis, offset: number): MissingFields | undefined {
  for (const object of objectsAround(analysis, offset).toReversed()) {
    const { node, path } = object;
    // In Markdown an id is made of the row's name.
    const missing = missingIn(object, analysis.format === "markdown");
    const changes = missing.map(({ at }): Change => {
      return { kind: "set", in: node, path: at, value: promptFor(`${path}.${at}`) };
    });
    const edits = changes.length === 0 ? undefined : editsOf(analysis, { changes });
    if (edits === undefined) continue;
    const fields = several(missing.map(({ first, further }, index) => (index === 0 ? first : further)));
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
function objectsAround(analysis: Analysis, offset: number): readonly PlacedObject[] {
  const { plan, document, lines } = analysis;
  const lineOf = (at: number): number => lines.position(at).line;
  const cursor = lineOf(offset);
  const isOnLine = ({ range }: Around): boolean => lineOf(range.start) <= cursor && cursor <= lineOf(range.end);
  const isAround = ({ range }: Around): boolean => range.start <= offset && offset <= range.end;
  const nearest = (parts: readonly Around[]): readonly PlacedObject[] =>
    (parts.find(isAround) ?? parts.find(isOnLine))?.objects ?? [];
  const visit = (node: Node, shape: Shape, path: string): Around => {
    const own = document.rangeOf(node);
    if (node.kind === "list" && shape.kind === "list") {
      const items = node.items.map((item) => visit(item, shape.item, path));
      return { range: hull([own, ...items.map(({ range }) => range)]), objects: nearest(items) };
    }
    if (node.kind !== "map" || shape.kind !== "object") return { range: own, objects: [] };
    const parts = node.entries.flatMap((entry) => visitEntry(entry, shape, `${path}.`));
    return {
      range: hull([own, ...parts.map(({ range }) => range)]),
      objects: [{ node, shape, path }, ...nearest(parts)],
    };
  };
  const visitEntry = ({ name, key, value }: Entry, { fields }: ObjectShape, before: string): readonly Around[] => {
    const field = fields.get(name);
    if (field === undefined) return [];
    const { range, objects } = visit(value, field.shape, `${before}${name}`);
    return [{ range: hull([document.rangeOf(key), range]), objects }];
  };
  const around = (part: Entry | undefined): readonly PlacedObject[] =>
    part === undefined ? [] : nearest(visitEntry(part, planShape, ""));
  const objects = around(partAt(analysis, offset));
  // Front matter stands above the heading that gives the plan its name.
  return objects.length > 0 ? objects : around(entryOf(plan.root, "plan"));
}

/** What a node and all that it holds take up; in Markdown that is more than the node itself. */
interface Around {
  readonly range: TextRange;
  /** The objects in it on whose lines the offset lies. */
  readonly objects: readonly PlacedObject[];
}

function hull(ranges: readonly TextRange[]): TextRange {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

interface MissingField {
  /** From the object on, with dots. */
  readonly at: string;
  readonly title: string;
  /** What a list calls it: as the first of several, or as a further one. */
  readonly first: Words;
  readonly further: Words;
}

/** The required fields that an object and the objects in it lack, in the model's order. */
function missingIn({ node, shape, path }: PlacedObject, isIdGiven: boolean): readonly MissingField[] {
  const lacking = new Set(lackingIn(node, shape, path, isIdGiven));
  return [...shape.fields.values()].flatMap((field): readonly MissingField[] => {
    const { name, title } = field;
    if (lacking.has(field)) return [{ at: name, title, first: own(title), further: inside(title) }];
    const value = entryOf(node, name)?.value;
    if (value?.kind !== "map" || field.shape.kind !== "object") return [];
    const part = { node: value, shape: field.shape, path: `${path}.${name}` };
    return missingIn(part, isIdGiven).map((missing) => ({ ...below(title, missing), at: `${name}.${missing.at}` }));
  });
}

/** With the name of the object that has it, where it does not begin with that itself. */
function below(object: string, { title, first, further }: MissingField): Omit<MissingField, "at"> {
  if (title.startsWith(object)) return { title, first, further };
  const named = (name: Words): Words => own("{object} {field}", { object: name, field: further });
  return { title: `${object} ${title}`, first: named(own(object)), further: named(inside(object)) };
}
