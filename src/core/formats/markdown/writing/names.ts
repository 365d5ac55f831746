import type { Field, ObjectShape } from "../../../schema/shape.ts";
import { isSameTarget, type Target, targetNamed } from "../targets.ts";

/** What a field is called where it stands among others: the first of its names that means it and nothing else. */
export function nameOf(target: Target, shape: ObjectShape): string {
  const { field, part } = target;
  const names =
    part === undefined
      ? [field.title, field.name, ...field.aliases]
      : [part.title, `${field.title} ${part.title.toLowerCase()}`, `${field.name} ${part.name}`];
  const meansIt = (name: string): boolean => {
    const named = targetNamed(name, shape);
    return named !== undefined && isSameTarget(named, target);
  };
  return names.find(meansIt) ?? names[0] ?? field.name;
}

/** What a field is called in an object of its own: "Date" instead of "Target date" below a target's name. */
export function shortNameOf(field: Field, shape: ObjectShape, around: string): string {
  const name = nameOf({ field }, shape);
  const [, rest = ""] = name.toLowerCase().startsWith(`${around.toLowerCase()} `)
    ? [name, name.slice(around.length + 1)]
    : [];
  const short = rest.charAt(0).toUpperCase() + rest.slice(1);
  return short !== "" && shape.nameFor(short) === field.name ? short : name;
}

/** A number that orders targets as the model does; the author's own come last. */
export function rankOf({ field, part }: Target, shape: ObjectShape): number {
  const fields = [...shape.fields.keys()];
  const parts = field.shape.kind === "object" ? [...field.shape.fields.keys()] : [];
  const index = fields.indexOf(field.name);
  return (index < 0 ? fields.length : index) * RANKS + (part === undefined ? 0 : 1 + parts.indexOf(part.name));
}

/** More than any object has fields. */
const RANKS = 1000;

/** A name in the manner of the others: all of them in lower case, or all in capitals. */
export function inMannerOf(name: string, others: readonly string[]): string {
  const words = others.filter((other) => /\p{L}{2}/u.test(other));
  if (words.length === 0) return name;
  if (words.every((word) => word === word.toLowerCase())) return name.toLowerCase();
  return words.every((word) => word === word.toUpperCase()) ? name.toUpperCase() : name;
}
