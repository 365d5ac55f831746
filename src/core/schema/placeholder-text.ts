import { fold } from "../text/fold.ts";
import { PLACEHOLDER_FORM, PLACEHOLDERS } from "./placeholders.ts";
import { planShape } from "./plan-shape.ts";
import type { Shape } from "./shape.ts";

/** Whether a text is a placeholder or one of the prompts that templates and snippets leave. */
export function isPlaceholderText(text: string): boolean {
  const trimmed = text.trim();
  if (PLACEHOLDER_FORM.test(trimmed)) return true;
  if (trimmed.length > LONGEST_PROMPT) return false;
  const folded = fold(trimmed);
  return PLACEHOLDERS.has(folded) || PROMPTS.has(folded);
}

/** Whether a text is a prompt that was left where a text is to come. */
export function isPromptText(text: string): boolean {
  return text.length <= LONGEST_PROMPT && PROMPTS.has(fold(text));
}

/** Author guidance of every field: what templates and snippets show where content is to come. */
const GUIDANCE: readonly string[] = guidanceIn(planShape);

const PROMPTS: ReadonlySet<string> = new Set(GUIDANCE.map(fold).filter((prompt) => prompt !== ""));

/** Folding may shorten a prompt, and authors may space it out. */
const LONGEST_PROMPT = 2 * Math.max(40, ...GUIDANCE.map(({ length }) => length));

function guidanceIn(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "value":
      return [];
    case "list":
      return guidanceIn(shape.item);
    case "object":
      return [...shape.fields.values()].flatMap((field) => [field.guidance, ...guidanceIn(field.shape)]);
  }
}
