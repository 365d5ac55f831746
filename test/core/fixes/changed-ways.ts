import type { Change } from "../../../src/core/source/change.ts";
import type { Node, Place } from "../../../src/core/source/node.ts";

/** From the top of a plan to a place in it, by names and indices. */
export type Way = readonly (string | number)[];

/** Where changes may make a difference; `undefined` where that cannot be told, as for text that was not read. */
export function changedWays(root: Node, changes: readonly Change[]): readonly Way[] | undefined {
  const nodes = nodesIn(root, []);
  const wayOf = (node: Node): Way | undefined =>
    nodes.find((one) => one.node === node)?.way ??
    nodes.find((one) => one.node.kind === node.kind && isSamePlace(one.node, node))?.way;
  const ways = changes.flatMap((change): readonly (Way | undefined)[] => {
    switch (change.kind) {
      case "set":
      case "add": {
        const way = wayOf(change.in);
        return [way && [...way, ...change.path.split(".")]];
      }
      case "replace":
        return [wayOf(change.node)];
      case "remove":
        return [aroundRow(wayOf(change.node))];
      case "rename":
        return around(nodes, change.key);
      case "write":
        return around(nodes, change.at);
    }
  });
  return ways.includes(undefined) ? undefined : ways.filter((way) => way !== undefined);
}

/** The ways at which two plans, as plain values, differ. */
export function differencesOf(before: unknown, after: unknown, way: Way = []): readonly Way[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [way];
    return before.flatMap((item, index) => differencesOf(item, after[index], [...way, index]));
  }
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => differencesOf(before[name], after[name], [...way, name]));
  }
  return before === after ? [] : [way];
}

export function isWithin(way: Way, others: readonly Way[]): boolean {
  return others.some((other) => {
    const length = Math.min(way.length, other.length);
    return way.slice(0, length).every((step, index) => step === other[index]);
  });
}

interface NodeOnWay {
  readonly node: Node;
  readonly way: Way;
  readonly key?: Place;
}

export function nodesIn(node: Node, way: Way, key?: Place): readonly NodeOnWay[] {
  const own: NodeOnWay = { node, way, ...(key === undefined ? {} : { key }) };
  switch (node.kind) {
    case "scalar":
      return [own];
    case "list":
      return [own, ...node.items.flatMap((item, index) => nodesIn(item, [...way, index]))];
    case "map":
      return [own, ...node.entries.flatMap((entry) => nodesIn(entry.value, [...way, entry.name], entry.key))];
  }
}

/** The values and keys that a place is about; `undefined` where it is about none of them. */
function around(nodes: readonly NodeOnWay[], place: Place): readonly (Way | undefined)[] {
  const touched = nodes.filter(
    ({ node, key }) => (node.kind === "scalar" && touches(node, place)) || (key !== undefined && touches(key, place)),
  );
  // A key by another name is a field beside the one that it was.
  return touched.length === 0
    ? [undefined]
    : touched.map(({ way, key }) => (key && touches(key, place) ? way.slice(0, -1) : way));
}

function touches(one: Place, other: Place): boolean {
  return one.piece === other.piece && one.start <= other.end && other.start <= one.end;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.piece === other.piece && one.start === other.start && one.end === other.end;
}

/** What takes a row away moves those behind it. */
function aroundRow(way: Way | undefined): Way | undefined {
  return typeof way?.at(-1) === "number" ? way.slice(0, -1) : way;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
