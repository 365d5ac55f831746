import { slug } from "github-slugger";
import { NAMING_FIELDS, type Collection } from "../schema/shape.ts";
import { entryOf, type MapNode, type Node, type ScalarNode } from "../source/node.ts";
import { isIsoDate } from "../text/iso-date.ts";
import type { Located, LocatedDate, LocatedText, Row } from "./located.ts";
import type { PlanRow } from "./plan.ts";
import type { SectionKey } from "./sections.ts";
import { own } from "../text/slot-words.ts";

/** Typed reading of one object's fields; what cannot be read as the asked type is `undefined`, or left out of a list. */
export interface Fields {
  readonly node: MapNode | undefined;
  text(name: string): LocatedText | undefined;
  choice<T extends string>(name: string, allowed: (value: string) => value is T): Located<T> | undefined;
  number(name: string): Located<number> | undefined;
  flag(name: string): Located<boolean> | undefined;
  numberOrFlag(name: string): Located<number | boolean> | undefined;
  textOrNumber(name: string): Located<string | number> | undefined;
  textOrFlag(name: string): Located<string | boolean> | undefined;
  date(name: string): LocatedDate | undefined;
  texts(name: string): readonly LocatedText[];
  choices<T extends string>(name: string, allowed: (value: string) => value is T): readonly Located<T>[];
  dates(name: string): readonly LocatedDate[];
  part(name: string): Fields;
}

/** The fields of an object, or of nothing: then every field is absent. */
export function fieldsOf(node: Node | undefined): Fields {
  const map = node?.kind === "map" ? node : undefined;
  const valueOf = (name: string): Node | undefined => (map === undefined ? undefined : entryOf(map, name)?.value);
  const scalar = (name: string): ScalarNode | undefined => {
    const value = valueOf(name);
    return value?.kind === "scalar" && value.value !== null ? value : undefined;
  };
  const items = (name: string): readonly ScalarNode[] => {
    const value = valueOf(name);
    if (value?.kind === "list") return value.items.filter((item) => item.kind === "scalar").filter(isWritten);
    return value?.kind === "scalar" && isWritten(value) ? [value] : [];
  };
  const textOf = (node: ScalarNode): LocatedText => ({ value: String(node.value), node });
  const typed = <T>(name: string, is: (value: unknown) => value is T): Located<T> | undefined => {
    const node = scalar(name);
    return node !== undefined && is(node.value) ? { value: node.value, node } : undefined;
  };
  const dateOf = (node: ScalarNode): LocatedDate | undefined =>
    typeof node.value === "string" && isIsoDate(node.value) ? { value: node.value, node } : undefined;
  const choiceOf = <T extends string>(
    node: ScalarNode,
    allowed: (value: string) => value is T,
  ): Located<T> | undefined => {
    const value = String(node.value);
    return allowed(value) ? { value, node } : undefined;
  };

  return {
    node: map,
    text(name) {
      const node = scalar(name);
      return node !== undefined && isWritten(node) ? textOf(node) : undefined;
    },
    choice(name, allowed) {
      const node = scalar(name);
      return node === undefined ? undefined : choiceOf(node, allowed);
    },
    number: (name) => typed(name, isNumber),
    flag: (name) => typed(name, isFlag),
    numberOrFlag: (name) => typed(name, (value): value is number | boolean => isNumber(value) || isFlag(value)),
    textOrNumber: (name) => typed(name, (value): value is string | number => isNumber(value) || isText(value)),
    textOrFlag: (name) => typed(name, (value): value is string | boolean => isFlag(value) || isText(value)),
    date(name) {
      const node = scalar(name);
      return node === undefined ? undefined : dateOf(node);
    },
    texts: (name) => items(name).map(textOf),
    choices: (name, allowed) => present(items(name).map((node) => choiceOf(node, allowed))),
    dates: (name) => present(items(name).map(dateOf)),
    part: (name) => fieldsOf(valueOf(name)),
  };
}

/** Which list rows stand in. */
export interface RowsPlace {
  readonly section: SectionKey;
  readonly list: string;
  readonly collection?: Collection;
  /** What the rows are built with besides their nodes; where it is another one, they are built anew. */
  readonly besides?: object | undefined;
}

/** The rows of a list, built once per row node; each is also noted in `noted`. */
export function rowsOf<R extends Row>(
  owner: Fields,
  name: string,
  place: RowsPlace,
  noted: PlanRow[],
  build: (fields: Fields, row: Row) => R,
): readonly R[] {
  const list = owner.node === undefined ? undefined : entryOf(owner.node, name)?.value;
  if (list?.kind !== "list") return [];
  const rows: R[] = [];
  for (const [index, item] of list.items.entries()) {
    if (item.kind !== "map") continue;
    const row = memoised(item, place, index, () => build(fieldsOf(item), identify(item, index)));
    rows.push(row);
    noted.push({ row, section: place.section, list: place.list, collection: place.collection });
  }
  return rows;
}

/** Further fields that say which row is meant, where it has no name. */
const TELLING_FIELDS = ["group", "stakeholder", "member", "partner", "decision", "action", "practice", "topic", "type"];

function identify(node: MapNode, index: number): Row {
  const fields = fieldsOf(node);
  const first = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const text = fields.text(name)?.value;
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const written = fields.text("id")?.value;
  const name = first(NAMING_FIELDS);
  const telling = written ?? name ?? first(TELLING_FIELDS);
  const number = index + 1;
  return {
    node,
    id: written ?? (name === undefined ? "" : slug(name)),
    label: telling ?? `row ${number}`,
    called: telling ?? own("row {number}", { number }),
  };
}

/**
 * Rows by their node. Nodes are immutable and kept from version to version, so this is a pure cache: after an edit
 * only the rows that changed are built again.
 */
const built = new WeakMap<MapNode, Built>();

interface Built extends Pick<RowsPlace, "list" | "besides"> {
  readonly index: number;
  readonly row: Row;
}

function memoised<R extends Row>(node: MapNode, { list, besides }: RowsPlace, index: number, build: () => R): R {
  const known = built.get(node);
  // One list's rows are all built by the same function, so a row kept for that list is an R.
  if (known?.list === list && known.index === index && known.besides === besides) return known.row as R;
  const row = build();
  built.set(node, { list, index, row, besides });
  return row;
}

function isWritten(node: ScalarNode): boolean {
  return node.value !== null && String(node.value).trim() !== "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}
