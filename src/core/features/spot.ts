import type { WriteTarget } from "../formats/format.ts";
import type { Row } from "../model/located.ts";
import type { Field, ObjectShape, Shape } from "../schema/shape.ts";
import type { Entry, MapNode, Node, Place, ScalarNode } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import type { Analysis } from "./analyze.ts";
import { targetOf } from "./fixes.ts";

/** What stands at an offset of a file: a field's name, or one of its values. */
export interface Spot {
  readonly range: TextRange;
  readonly field: Field;
  /** The object that has the field, and its shape. */
  readonly owner: MapNode;
  readonly ownerShape: ObjectShape;
  /** The single value there; `undefined` on a field's name. */
  readonly value: ScalarNode | undefined;
  /** The row around it, as far out as rows go. */
  readonly row: Row | undefined;
}

/**
 * The known field whose name or value stands at an offset, the smallest where several do; `undefined` between them.
 * Where a value stands in the place of its own key, as in Markdown cells, the value is meant.
 */
export function spotAt(analysis: Analysis, offset: number): Spot | undefined {
  return spotIn(targetOf(analysis), offset, new Map(analysis.plan.rows.map(({ row }) => [row.node, row])));
}

/** The same in any file. */
export function spotIn(
  { document, root, shape }: WriteTarget,
  offset: number,
  rows: ReadonlyMap<Node, Row> = new Map(),
): Spot | undefined {
  const found: Spot[] = [];
  const at = (place: Place): TextRange | undefined => {
    const range = document.rangeOf(place);
    return range.start <= offset && offset <= range.end ? range : undefined;
  };
  const visit = (node: Node, shape: Shape, row: Row | undefined): void => {
    if (node.kind === "list" && shape.kind === "list") {
      for (const item of node.items) visit(item, shape.item, rows.get(item) ?? row);
    }
    if (node.kind !== "map" || shape.kind !== "object") return;
    for (const entry of node.entries) {
      const field = shape.fields.get(entry.name);
      if (field === undefined) continue;
      const spot = { field, owner: node, ownerShape: shape, row };
      for (const value of valuesOf(entry)) {
        const range = at(value);
        if (range !== undefined) found.push({ ...spot, range, value });
      }
      const range = at(entry.key);
      if (range !== undefined) found.push({ ...spot, range, value: undefined });
      visit(entry.value, field.shape, row);
    }
  };
  visit(root, shape, undefined);
  return found.reduce<Spot | undefined>(
    (best, spot) => (best === undefined || isBetter(spot, best) ? spot : best),
    undefined,
  );
}

/** The single values of a field. */
function valuesOf({ value }: Entry): readonly ScalarNode[] {
  const nodes = value.kind === "list" ? value.items : [value];
  return nodes.filter((node) => node.kind === "scalar").filter(({ value }) => value !== null);
}

function isBetter(spot: Spot, best: Spot): boolean {
  const length = ({ range }: Spot): number => range.end - range.start;
  if (length(spot) !== length(best)) return length(spot) < length(best);
  return best.value === undefined && spot.value !== undefined;
}
