import type { Field } from "../../schema/shape.ts";
import type { Entry, MapNode, Node, Place, ScalarNode } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import { asMap, listNode } from "./nodes.ts";
import { fieldGivenTwice } from "./notices.ts";
import { isSameTarget, type Target, titleOf } from "./targets.ts";

/** One field's value, or that of a part of a field. */
export interface Given {
  readonly target: Target;
  readonly key: ScalarNode;
  readonly value: Node;
  /** A value that only holds where none is written with a label: the text of a heading. */
  readonly isImplied?: true;
}

/** Rows for a list, from one table, heading or bullet; those of several are one list. */
export interface Rows {
  readonly field: Field;
  readonly key: ScalarNode;
  readonly head: Place;
  readonly items: readonly Node[];
}

/** What blocks give to the object that they stand in. */
export interface Gifts {
  readonly givens: Given[];
  readonly rows: Rows[];
  /** Paragraphs and items that are no field: the narrative. */
  readonly prose: ScalarNode[];
  /** Fields that are the author's own (`x-…`). */
  readonly own: Entry[];
  readonly notices: Notice[];
}

export function noGifts(): Gifts {
  return { givens: [], rows: [], prose: [], own: [], notices: [] };
}

export function addGifts(to: Gifts, from: Gifts): void {
  append(to.givens, from.givens);
  append(to.rows, from.rows);
  append(to.prose, from.prose);
  append(to.own, from.own);
  append(to.notices, from.notices);
}

/** As `to.push(...from)`, which fails for more items than a call may have arguments. */
export function append<T>(to: T[], from: readonly T[]): void {
  for (const item of from) to.push(item);
}

/** The fields that gifts make. What is given a second time is noticed and left out. */
export function fieldsOf(gifts: Gifts, section: string): Entry[] {
  const chosen: Given[] = [];
  const lists = new Map<Field, Rows[]>();
  const addRows = (rows: Rows): void => {
    const known = lists.get(rows.field);
    if (known === undefined) lists.set(rows.field, [rows]);
    else known.push(rows);
  };
  gifts.rows.forEach(addRows);
  for (const given of [...gifts.givens].sort((a, b) => Number(a.isImplied ?? false) - Number(b.isImplied ?? false))) {
    const { target, key, value } = given;
    const first = chosen.find((other) => isSameTarget(other.target, target));
    if (target.part === undefined && value.kind === "list") {
      addRows({ field: target.field, key, head: value.head, items: value.items });
    } else if (first === undefined) {
      chosen.push(given);
    } else if (given.isImplied !== true) {
      gifts.notices.push(fieldGivenTwice(key, titleOf(target), first.key, section));
    }
  }
  const fields = new Set(chosen.map(({ target }) => target.field));
  const entries = [...fields].flatMap((field) => fieldOf(field, chosen));
  return [...withoutSecondUnit(entries), ...[...lists].flatMap(([field, rows]) => listOf(field, rows)), ...gifts.own];
}

function fieldOf(field: Field, givens: readonly Given[]): Entry[] {
  const whole = givens.find(({ target }) => target.field === field && target.part === undefined);
  const parts = givens.filter(({ target }) => target.field === field && target.part !== undefined);
  const [first] = parts;
  if (first === undefined) return whole === undefined ? [] : [{ key: whole.key, name: field.name, value: whole.value }];
  const base = whole && field.shape.kind === "object" ? asMap(whole.value, field.shape) : undefined;
  const own = parts.map(({ target, key, value }) => ({ key, name: target.part?.name ?? "", value }));
  const others = (base?.entries ?? []).filter((entry) => own.every(({ name }) => name !== entry.name));
  const { piece, start, end } = base ?? first.value;
  const value: MapNode = {
    kind: "map",
    piece,
    start,
    end,
    entries: [...others, ...own],
    head: base?.head ?? first.key,
  };
  return [{ key: whole?.key ?? first.key, name: field.name, value }];
}

function listOf(field: Field, rows: readonly Rows[]): Entry[] {
  const [first] = rows;
  if (first === undefined) return [];
  const items = rows.flatMap((one) => one.items);
  return [{ key: first.key, name: field.name, value: listNode(items, items[0] ?? first.head, first.head) }];
}

/** A unit read from a baseline's or target's text counts only where the row has none of its own. */
function withoutSecondUnit(entries: readonly Entry[]): Entry[] {
  if (!entries.some(({ name }) => name === "unit")) return [...entries];
  return entries.map((entry) => {
    const { value } = entry;
    if (value.kind !== "map") return entry;
    const kept = value.entries.filter(({ name }) => name !== "unit");
    return kept.length === value.entries.length ? entry : { ...entry, value: { ...value, entries: kept } };
  });
}

export function mapOf(entries: readonly Entry[], { piece, start, end }: Place, head: Place): MapNode {
  return { kind: "map", piece, start, end, entries, head };
}
