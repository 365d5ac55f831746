import { planShape } from "../../schema/plan-shape.ts";
import type { Shape } from "../../schema/shape.ts";
import { isFields, isList, type Content, type FieldContents } from "../../source/change.ts";
import type { PlanPlace, Way } from "./places.ts";

/** A section before the first one that stands below it. */
export function withSection(
  contents: FieldContents,
  name: string,
  text: string,
  at: number,
  places: readonly PlanPlace[],
): FieldContents | undefined {
  if (Object.hasOwn(contents, name)) return undefined;
  const later = places.filter(({ way, start }) => way.length === 1 && start > at).map(({ way }) => way[0]);
  const entries = Object.entries(contents);
  const first = entries.findIndex(([other]) => later.includes(other));
  return Object.fromEntries(entries.toSpliced(first < 0 ? entries.length : first, 0, [name, text]));
}

/**
 * The contents with one more field of the author's own in the object at a way; `undefined` where it has such a field
 * already, or would read the name as that of another one.
 */
export function withField(content: FieldContents, way: Way, name: string, value: Content): FieldContents | undefined {
  if (isRead(name, shapeAt(way))) return undefined;
  const changed = changedAt(content, way, (object) =>
    Object.hasOwn(object, name) ? undefined : { ...object, [name]: value },
  );
  return isFields(changed) ? changed : undefined;
}

function changedAt(
  content: Content | undefined,
  [step, ...rest]: Way,
  change: (object: FieldContents) => FieldContents | undefined,
): Content | undefined {
  if (step === undefined) return isFields(content) ? change(content) : undefined;
  if (content !== undefined && isList(content) && typeof step === "number") {
    const inner = changedAt(content[step], rest, change);
    return inner === undefined ? undefined : content.with(step, inner);
  }
  const inner = isFields(content) ? changedAt(content[step], rest, change) : undefined;
  return isFields(content) && inner !== undefined ? { ...content, [step]: inner } : undefined;
}

function isRead(name: string, shape: Shape | undefined): boolean {
  return (
    !/^x-/i.test(name) && shape?.kind === "object" && (shape.nameFor(name) ?? shape.nearestName(name)) !== undefined
  );
}

function shapeAt(way: Way): Shape | undefined {
  return way.reduce<Shape | undefined>((shape, step) => {
    if (typeof step === "number") return shape?.kind === "list" ? shape.item : undefined;
    return shape?.kind === "object" ? shape.fields.get(step)?.shape : undefined;
  }, planShape);
}
