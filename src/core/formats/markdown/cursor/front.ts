import { planShape } from "../../../schema/plan-shape.ts";
import type { ObjectShape } from "../../../schema/shape.ts";
import type { TextRange } from "../../../text/range.ts";

/** The lines of YAML at the top of a Markdown plan, its end not included; `undefined` where there are none. */
export function frontMatterRange(text: string): TextRange | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const end = /^---[ \t]*\r?$/m.exec(text.slice(opening))?.index;
  return end === undefined ? undefined : { start: opening, end: opening + end };
}

/** What stands in front matter: the basics without a key of their own, and the keys of the plan's top level. */
export function frontMatterShape(): ObjectShape {
  const basics = planShape.fields.get("plan")?.shape;
  if (basics?.kind !== "object") throw new Error("The plan's schema has no basics");
  const top = [...planShape.fields].filter(([name]) => name === "buyin" || name === "allow");
  return {
    ...basics,
    fields: new Map([...top, ...basics.fields]),
    nameFor: (text) => (top.some(([name]) => name === text) ? text : basics.nameFor(text)),
  };
}
