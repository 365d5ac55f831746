import type { SourceDocument } from "../../source/document.ts";
import type { MapNode, Node } from "../../source/node.ts";

/** The way to a part of a plan from its top: names of fields and numbers of rows. */
export type Way = readonly (string | number)[];

export interface PlanPlace {
  readonly way: Way;
  /** Where its key, or the row itself, starts in the text. */
  readonly start: number;
  /** Whether it is a section or row, which may have fields of the author's own. */
  readonly isObject: boolean;
  /** Whether it is a field without a key of its own, that stands where something else does. */
  readonly isImplied: boolean;
}

/** Where all fields and rows of a plan start, in the order of the text; what holds others comes before them. */
export function placesIn(root: MapNode, document: SourceDocument): readonly PlanPlace[] {
  const places: PlanPlace[] = [];
  const visit = (node: Node, way: Way, rowStart: number): void => {
    if (node.kind === "list") {
      const items = node.items.filter((item) => item.kind !== "scalar" || item.value !== null);
      for (const [index, item] of items.entries()) {
        const own = [...way, index];
        const { start } = document.rangeOf(item);
        places.push({ way: own, start, isObject: item.kind === "map", isImplied: false });
        visit(item, own, start);
      }
    } else if (node.kind === "map") {
      for (const { key, name, value } of node.entries) {
        const own = [...way, name];
        const isObject = way.length === 0 && value.kind === "map";
        // The key of a cell is its column's header, above the row.
        const { start } = document.rangeOf(key);
        const valueStart = document.rangeOf(value).start;
        const isImplied = key.text === name && !document.text.startsWith(name, start);
        places.push({ way: own, start: start < rowStart ? valueStart : start, isObject, isImplied });
        visit(value, own, rowStart);
      }
    }
  };
  visit(root, [], 0);
  return places.sort((a, b) => a.start - b.start || a.way.length - b.way.length);
}

/** Where a way leads in another text of the plan, or as far as it can be followed there. */
export function placeOfWay(way: Way, places: ReadonlyMap<string, PlanPlace>): PlanPlace | undefined {
  for (let length = way.length; length > 0; length--) {
    const place = places.get(JSON.stringify(way.slice(0, length)));
    if (place !== undefined) return place;
  }
  return undefined;
}

export function byWay(places: readonly PlanPlace[]): ReadonlyMap<string, PlanPlace> {
  return new Map(places.map((place) => [JSON.stringify(place.way), place]));
}
