import type { Field, ValueShape } from "../../schema/shape.ts";
import type { Spot } from "../spot.ts";
import { text, type HoverPart } from "./part.ts";
import { own } from "../../text/slot-words.ts";
import { translatable } from "../../text/tongue.ts";

/** What belongs in a field and why, what may stand there, and an example. */
export function fieldTold({ field, value }: Spot): readonly HoverPart[] {
  const { shape } = field;
  const single = shape.kind === "list" ? shape.item : shape;
  return [
    titleOf(field),
    text(field.guidance),
    ...(field.need === "required" ? [text("Every plan needs this")] : []),
    ...(field.without === "" ? [] : [text(field.without)]),
    ...(single.kind === "value" ? choicesTold(single, value?.text) : []),
    ...exampleTold(field),
  ];
}

export function titleOf({ title }: Field): HoverPart {
  return { kind: "title", sentence: { template: title, data: {} } };
}

function choicesTold({ choices }: ValueShape, written: string | undefined): readonly HoverPart[] {
  return [...(choices ?? [])].map(([term, meaning]) => ({
    kind: "item",
    term,
    meaning: own(meaning),
    isCurrent: term === written,
  }));
}

function exampleTold({ examples: [example], shape }: Field): readonly HoverPart[] {
  const isShown = typeof example === "string" || typeof example === "number" || isListOfTexts(example);
  const hasChoices = shape.kind === "value" && shape.choices !== undefined;
  if (!isShown || hasChoices) return [];
  return [
    text(translatable("For example: {example}"), {
      example: Array.isArray(example) ? example.join(", ") : String(example),
    }),
  ];
}

function isListOfTexts(example: unknown): example is readonly string[] {
  return Array.isArray(example) && example.every((item) => typeof item === "string");
}
