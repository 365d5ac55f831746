import { OWN_VALUE } from "../../schema/ordered-shape.ts";
import type { Field, ObjectShape } from "../../schema/shape.ts";
import { fold } from "../../text/fold.ts";

/** The field that a label or header cell names, or the part of a field that is an object ("Source ends"). */
export interface Target {
  readonly field: Field;
  readonly part?: Field;
}

export interface Match {
  readonly target: Target;
  /** Whether the text is only near the name. */
  readonly isSlip: boolean;
}

/**
 * Finds what a label means in an object of that shape. Its own fields come first, then the parts of its objects. A part
 * that several objects have ("Date" of baseline and target) is that of the one named last in `before`, else that of
 * the last one.
 */
export function matchLabel(label: string, shape: ObjectShape, before: readonly Target[] = []): Match | undefined {
  const target = targetNamed(label, shape, before);
  if (target !== undefined) return { target, isSlip: false };
  const near = shape.fields.get(shape.nearestName(label) ?? "");
  if (near !== undefined) return { target: { field: near }, isSlip: true };
  const nearParts = objectsIn(shape).flatMap(([field, inner]) => {
    const part = inner.fields.get(inner.nearestName(label) ?? "");
    return part === undefined ? [] : [{ field, part }];
  });
  const [only] = nearParts;
  return only !== undefined && nearParts.length === 1 ? { target: only, isSlip: true } : undefined;
}

/** As `matchLabel`, without slips. */
export function targetNamed(label: string, shape: ObjectShape, before: readonly Target[] = []): Target | undefined {
  const field = shape.fields.get(shape.nameFor(label) ?? "");
  if (field !== undefined) return { field };
  const parts = partsNamed(label, shape);
  const nearest = before.findLast((target) => parts.some((part) => part.field === target.field))?.field;
  return parts.find((candidate) => candidate.field === nearest) ?? parts.at(-1);
}

/** What a target is called in a sentence. */
export function titleOf({ field, part }: Target): string {
  return (part ?? field).title;
}

export function isSameTarget(one: Target, other: Target): boolean {
  const isOwn = one.field.shape === OWN_VALUE && other.field.shape === OWN_VALUE;
  const isSameOwn = isOwn && one.field.name.toLowerCase() === other.field.name.toLowerCase();
  return (one.field === other.field || isSameOwn) && one.part === other.part;
}

function partsNamed(label: string, shape: ObjectShape): Target[] {
  const folded = fold(label);
  if (folded === "") return [];
  return objectsIn(shape).flatMap(([field, inner]) => {
    const own = inner.fields.get(inner.nameFor(label) ?? "");
    // The text of the object itself ("Name" of a source) is too common a word to mean it without its object's name.
    if (own !== undefined && (own.name !== inner.textField || fold(own.title) === folded))
      return [{ field, part: own }];
    const prefix = [field.name, field.title, ...field.aliases].map(fold).find((name) => folded.startsWith(name));
    const part = prefix === undefined ? undefined : inner.fields.get(inner.nameFor(folded.slice(prefix.length)) ?? "");
    return part === undefined ? [] : [{ field, part }];
  });
}

function objectsIn(shape: ObjectShape): (readonly [Field, ObjectShape])[] {
  return [...shape.fields.values()].flatMap((field) =>
    field.shape.kind === "object" ? [[field, field.shape] as const] : [],
  );
}
