import type { ObjectShape, Shape } from "../../../schema/shape.ts";
import type { Entry, MapNode, Node, Place } from "../../../source/node.ts";
import type { TextRange } from "../../../text/range.ts";
import { fieldShape, itemShape } from "./render.ts";

/** A node of the tree and how it stands in the text. */
export interface Site {
  readonly node: Node;
  readonly shape: Shape | undefined;
  readonly range: TextRange;
  readonly style: Style;
  /** What it is the value of; `undefined` for the whole plan. */
  readonly slot: Slot | undefined;
  /** Of an object or list, in the order of the text. */
  readonly inside: readonly Site[];
}

/**
 * `implied` is what the model sees around a value that stands alone: the list around a single row, the object around
 * a bare list or text. `alias` is a YAML alias (`*name`). `pair` is an object in brackets without braces.
 */
export type Style = "block" | "flow" | "pair" | "scalar" | "absent" | "implied" | "alias";

export interface Slot {
  readonly of: Site;
  readonly index: number;
  /** Where the key stands; `undefined` for rows, and for the keys of implied objects. */
  readonly key: TextRange | undefined;
  readonly name: string | undefined;
}

export interface AllSites {
  readonly root: Site;
  readonly of: ReadonlyMap<Node, Site>;
  /** The values of keys. */
  readonly byKey: ReadonlyMap<Node, Site>;
}

export type RangeOf = (place: Place) => TextRange;

/**
 * The sites of a tree by their nodes; what an alias stands for is found where it is written.
 *
 * @param raw the tree as it was read
 */
export function sitesOf(text: string, root: MapNode, raw: MapNode, shape: ObjectShape, rangeOf: RangeOf): AllSites {
  const of = new Map<Node, Site>();
  const byKey = new Map<Node, Site>();

  const siteOf = (node: Node, own: Shape | undefined, slot: Slot | undefined): Site => {
    const range = rangeOf(node);
    const style = styleOf(text, node, range, slot, rangeOf);
    const inside: Site[] = [];
    const site = { node, shape: own, range, style, slot, inside };
    if (!of.has(node)) of.set(node, site);
    if (style !== "alias") inside.push(...sitesIn(site));
    return site;
  };

  const sitesIn = (site: Site): readonly Site[] => {
    const { node } = site;
    if (node.kind === "scalar") return [];
    if (node.kind === "list") {
      return node.items.map((item, index) =>
        siteOf(item, itemShape(site.shape), { of: site, index, key: undefined, name: undefined }),
      );
    }
    return node.entries.map(({ key, name, value }, index) => {
      const range = site.style === "implied" ? undefined : rangeOf(key);
      const field = siteOf(value, fieldShape(site.shape, name), { of: site, index, key: range, name });
      if (!byKey.has(key)) byKey.set(key, field);
      return field;
    });
  };

  const site = siteOf(root, shape, undefined);
  // What the tree of the model leaves out is found in the tree as it was read.
  siteOf(raw, shape, undefined);
  return { root: site, of, byKey };
}

/** The nearest slot that is written out: the place in the text into which a value, with what is implied around it, is put. */
export function writtenSlot({ slot }: Site): Slot | undefined {
  return slot?.of.style === "implied" ? writtenSlot(slot.of) : slot;
}

/** Whether the site stands in brackets. */
export function isInFlow(site: Site): boolean {
  const slot = writtenSlot(site);
  return slot !== undefined && isWithinBrackets(slot);
}

export function entriesOf({ node }: Site): readonly Entry[] {
  return node.kind === "map" ? node.entries : [];
}

function styleOf(text: string, node: Node, range: TextRange, slot: Slot | undefined, rangeOf: RangeOf): Style {
  const { start } = range;
  switch (node.kind) {
    case "scalar":
      if (node.value === null && node.text === "") return "absent";
      return text[start] === "*" ? "alias" : "scalar";
    case "list": {
      const [first] = node.items;
      if (node.items.length === 1 && first !== undefined && rangeOf(first).start === start) return "implied";
      return text[start] === "*" ? "alias" : text[start] === "[" ? "flow" : "block";
    }
    case "map": {
      const [first] = node.entries;
      if (first !== undefined && slot !== undefined && isImplied(first, slot, rangeOf)) return "implied";
      if (text[start] === "*") return "alias";
      if (text[start] === "{" && (first === undefined || rangeOf(first.key).start > start)) return "flow";
      return slot !== undefined && isWithinBrackets(slot) ? "pair" : "block";
    }
  }
}

/** The key of an implied object lies where the key of its own place does, or where its value does. */
function isImplied({ key, value }: Entry, slot: Slot, rangeOf: RangeOf): boolean {
  const { start } = rangeOf(key);
  const isAbsent = value.kind === "scalar" && value.value === null;
  return start === slot.key?.start || (!isAbsent && start === rangeOf(value).start);
}

function isWithinBrackets({ of }: Slot): boolean {
  return of.style === "flow" || of.style === "pair" || (of.style === "implied" && isInFlow(of));
}
