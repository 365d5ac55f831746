import type { Entry, Node } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import { joinSections, keepOne, startRow } from "./duplicate-fixes.ts";

/** Every key that stands twice in a map, here or deeper. */
export function duplicateKeys(nodes: readonly Node[]): Notice[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case "map":
        return [...duplicatesAmong(node.entries), ...duplicateKeys(node.entries.map(({ value }) => value))];
      case "list":
        return duplicateKeys(node.items);
      case "scalar":
        return [];
    }
  });
}

/** Every key that stands twice among the entries of one map; where several do in a row, the first of them for all. */
export function duplicatesAmong(entries: readonly Entry[]): Notice[] {
  const found = repeated(entries);
  const run = found.find((own, i) => isNextField(own, found[i + 1]));
  if (run !== undefined) return [severalTwice(run, entries[0])];
  return found.map(({ entry, first }) => ({
    rule: "duplicate-key",
    template: '"{key}" stands twice here and only the first one is read; keep one of them',
    data: { key: entry.key.text },
    place: entry.key,
    related: [{ template: 'The first "{key}"', data: { key: entry.key.text }, place: first.key }],
    fixes: () => keepOne(entry, first),
  }));
}

/** Whether the other one stands right below and has another key. */
function isNextField({ entry, index }: Repeated, other: Repeated | undefined): boolean {
  return other !== undefined && other.index === index + 1 && other.entry.name !== entry.name;
}

/** Several fields of one map repeat, most likely those of a row without its dash. */
function severalTwice({ entry, first }: Repeated, top: Entry | undefined): Notice {
  return {
    rule: "duplicate-key",
    template:
      'This row needs a dash before it, or "{key}" and the fields below it stand twice; only the first ones are read',
    data: { key: entry.key.text },
    place: entry.key,
    related: [{ template: 'The first "{key}"', data: { key: entry.key.text }, place: first.key }],
    fixes: () => [...startRow(entry, top), ...keepOne(entry, first)],
  };
}

/** Every section that stands twice among the entries of the plan. `x-` keys are the author's own. */
export function duplicateSections(entries: readonly Entry[]): Notice[] {
  return repeated(entries.filter(({ name }) => !name.startsWith("x-"))).map(({ entry, first }) => ({
    rule: "duplicate-id",
    template: 'The section "{key}" stands twice and only the first one is read; put them together',
    data: { key: entry.key.text },
    place: entry.key,
    section: entry.name,
    related: [{ template: 'The first "{key}"', data: { key: entry.key.text }, place: first.key }],
    fixes: () => joinSections(entry, first),
  }));
}

interface Repeated {
  readonly entry: Entry;
  readonly first: Entry;
  /** Of the entry among all entries of its map. */
  readonly index: number;
}

function repeated(entries: readonly Entry[]): Repeated[] {
  const firsts = new Map<string, Entry>();
  const found: Repeated[] = [];
  for (const [index, entry] of entries.entries()) {
    const first = firsts.get(entry.name);
    if (first === undefined) firsts.set(entry.name, entry);
    else found.push({ entry, first, index });
  }
  return found;
}
