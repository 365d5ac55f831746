import type { ObjectShape } from "../../../schema/shape.ts";
import type { Change } from "../../../source/change.ts";
import { entryOf, type Entry, type MapNode, type Piece, type Place } from "../../../source/node.ts";
import { applyEdits, type TextEdit } from "../../../text/edit.ts";
import type { TextRange } from "../../../text/range.ts";
import type { WriteTarget } from "../../format.ts";
import { extentInYamlMap, writeYamlMap, type YamlStretch } from "../../yaml/write.ts";
import { NARRATIVE } from "../prose.ts";
import type { Draft } from "./draft.ts";
import type { Source } from "./layout.ts";

/** The front matter as one object of YAML, and which changes belong into it. */
export class Front {
  readonly #target: WriteTarget;
  readonly #source: Source;
  readonly #plan: MapNode | undefined;
  readonly #root: MapNode;
  readonly #shape: ObjectShape;
  /** Where the fields of the plan stand: at the top, or in a `plan:` that the author wrote. */
  readonly #basics: MapNode;

  constructor(target: WriteTarget, source: Source) {
    this.#target = target;
    this.#source = source;
    const plan = entryOf(target.root, "plan")?.value;
    this.#plan = plan?.kind === "map" ? plan : undefined;
    const own = this.#plan?.entries.filter(({ key }) => this.holds(key)) ?? [];
    const top = target.root.entries.filter(({ key, name }) => name !== "plan" && this.holds(key));
    const around = source.front?.entries.find(({ name, value }) => name === "plan" && value.kind === "map");
    if (around?.value.kind === "map") {
      this.#basics = { ...around.value, entries: own };
      this.#root = this.#mapOf([...top, { ...around, value: this.#basics }]);
      this.#shape = target.shape;
    } else {
      this.#root = this.#mapOf([...top, ...own]);
      this.#basics = this.#root;
      this.#shape = joinedShape(target.shape);
    }
  }

  /** A change as one of the front matter; `undefined` where it belongs below it. */
  take(change: Change): Change | undefined {
    switch (change.kind) {
      case "set":
      case "add":
        return this.#takeAt(change);
      case "replace":
      case "remove":
        return this.holds(change.node) ? change : undefined;
      case "rename":
        return this.holds(change.key) ? change : undefined;
      case "write":
        return undefined;
    }
  }

  /** The edits that make changes of the front matter; a new one is made where there is none. */
  edits(changes: readonly Change[], { eol }: Draft): readonly TextEdit[] | undefined {
    if (changes.length === 0) return [];
    const { front, start } = this.#source;
    const edits = writeYamlMap(this.#stretch(), changes);
    if (edits === undefined || front !== undefined) return edits;
    return [withFences(edits, this.#target.document.text, start, eol)];
  }

  /** A row of a list in the front matter; see `Format.extent`. */
  extent(row: MapNode): TextRange | undefined {
    return extentInYamlMap(this.#stretch(), row);
  }

  #stretch(): YamlStretch {
    const { document } = this.#target;
    const { front, start } = this.#source;
    const range = front === undefined ? { start, end: start } : { start: front.start, end: front.yamlEnd };
    return {
      text: document.text,
      range,
      root: this.#root,
      shape: this.#shape,
      raw: this.#mapOf(front?.entries ?? []),
      notices: front?.notices ?? [],
      rangeOf: (place) => (front === undefined ? range : document.rangeOf(place)),
    };
  }

  #takeAt(change: Extract<Change, { readonly kind: "set" | "add" }>): Change | undefined {
    const { root } = this.#target;
    const names = change.path.split(".");
    const isBelowRoot = isSame(change.in, root);
    const isBelowPlan = isBelowRoot && names[0] === "plan" && names.length > 1;
    if (isBelowPlan) names.shift();
    const [name = ""] = names;
    if (isBelowPlan || (this.#plan !== undefined && isSame(change.in, this.#plan))) {
      const entry = this.#plan && entryOf(this.#plan, name);
      const isHere = entry === undefined ? this.#takesNew(name) : this.holds(entry.key);
      return isHere ? { ...change, in: this.#basics, path: names.join(".") } : undefined;
    }
    if (!isBelowRoot) return this.holds(change.in) ? change : undefined;
    const entry = entryOf(root, name);
    const field = this.#target.shape.fields.get(name)?.shape.kind;
    const isNew = field === "value" || field === "list" || /^x-/.test(name);
    const isHere = entry === undefined ? isNew : this.holds(entry.key);
    return isHere ? { ...change, in: this.#root } : undefined;
  }

  /** Whether a field of the plan that stands nowhere yet is put here; the title is a heading. */
  #takesNew(field: string): boolean {
    if (field === "title") return false;
    const isElsewhere = ({ key, name }: Entry): boolean => name !== "title" && name !== NARRATIVE && !this.holds(key);
    const below = this.#plan?.entries.some(isElsewhere) ?? false;
    return this.#source.front !== undefined || !below;
  }

  /** Whether a place lies in the front matter. */
  holds({ piece }: Place): boolean {
    return piece === this.#source.front?.piece;
  }

  #mapOf(entries: readonly Entry[]): MapNode {
    const piece: Piece = this.#source.front?.piece ?? { text: "" };
    const inOrder = entries.toSorted((a, b) => a.key.start - b.key.start);
    const start = inOrder[0]?.key.start ?? 0;
    const end = Math.max(start, ...inOrder.map(({ value }) => value.end));
    return { kind: "map", piece, start, end, entries: inOrder, head: { piece, start, end } };
  }
}

function isSame(one: MapNode, other: MapNode): boolean {
  return one === other || (one.piece === other.piece && one.start === other.start && one.end === other.end);
}

/** The top level of a plan with the fields of its basics in their place. */
function joinedShape(shape: ObjectShape): ObjectShape {
  const basics = shape.fields.get("plan")?.shape;
  const own = basics?.kind === "object" ? [...basics.fields.values()] : [];
  const fields = [...shape.fields.values()].flatMap((field) => (field.name === "plan" ? own : [field]));
  return { ...shape, fields: new Map(fields.map((field) => [field.name, field])) };
}

/** The lines of new front matter between their dashes. */
function withFences(edits: readonly TextEdit[], text: string, start: number, eol: string): TextEdit {
  const written = applyEdits(
    "",
    edits.map((edit) => ({ ...edit, range: { start: 0, end: 0 } })),
  );
  const before = `---${eol}`;
  const lead = /^(?:\r\n|\n|\r)*/.exec(written)?.[0].length ?? 0;
  const yaml = written.slice(lead).replace(/(?:\r\n|\n|\r)*$/, eol);
  const shift = before.length - lead;
  const stops = edits.flatMap((edit) =>
    edit.stops.map((stop) => ({ ...stop, start: stop.start + shift, end: stop.end + shift })),
  );
  const isBlankNext = start >= text.length || /^[ \t]*[\r\n]/.test(text.slice(start, start + 100));
  return { range: { start, end: start }, text: `${before}${yaml}---${eol}${isBlankNext ? "" : eol}`, stops };
}
