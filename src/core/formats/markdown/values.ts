import type { Node, ScalarNode } from "../../source/node.ts";
import type { ListShape, ObjectShape, Shape, ValueShape } from "../../schema/shape.ts";
import { readScalar } from "../../schema/scalars.ts";
import { dateText, monthText } from "./date-text.ts";
import { isMeasure, readMeasure } from "./measure.ts";
import { isAbsent, listNode, textNode } from "./nodes.ts";
import { namedRow } from "./naming.ts";
import { lineOf, placeOf, type Phrase } from "./phrase.ts";
import { BETWEEN_SENTENCES, BETWEEN_VALUES, splitPhrase } from "./separators.ts";

/** What a phrase says where a value of that shape is expected; `undefined` where it says nothing. */
export function readPhrase(phrase: Phrase, shape: Shape): Node | undefined {
  switch (shape.kind) {
    case "value":
      return readText(phrase, shape);
    case "list":
      return readList(phrase, shape);
    case "object":
      return readObject(phrase, shape);
  }
}

function readText(phrase: Phrase, shape: ValueShape): ScalarNode | undefined {
  const node = textNode(phrase, DATES[shape.format ?? "none"]);
  if (node !== undefined && shape.types.has("boolean") && TICK.test(node.text)) return { ...node, value: true };
  return node && readScalar(node, shape);
}

const DATES = { date: dateText, "month-or-date": monthText, none: undefined } as const;

/** A mark that means yes where yes or no is expected; some editors put a variation selector after it. */
const TICK = /^(?:[✓✔☑]\uFE0F?|x|\[x\])$/iu;

function readList(phrase: Phrase, shape: ListShape): Node | undefined {
  const items = readItems(phrase, shape.item);
  const place = placeOf(phrase);
  return place === undefined || items.length === 0 ? undefined : listNode(items, place, place);
}

/** The items that a phrase names, one or several. */
export function readItems(phrase: Phrase, item: Shape): Node[] {
  if (isAbsent(phrase.text)) return [];
  const parts = splitPhrase(phrase, holdsSentences(item) ? BETWEEN_SENTENCES : BETWEEN_VALUES);
  const isOne = item.kind === "value" && item.choiceFor(lineOf(phrase)) !== undefined && !parts.some(isOpen);
  return (isOne ? [phrase] : parts).map((part) => readPhrase(part, item)).filter((node) => node !== undefined);
}

/** A value still to be chosen stands beside the others, and is no punctuation of theirs. */
function isOpen({ text }: Phrase): boolean {
  return text.trim() === "…";
}

function holdsSentences(shape: Shape): boolean {
  if (shape.kind !== "value") return true;
  return shape.text !== undefined && shape.text !== "name" && shape.text !== "label";
}

function readObject(phrase: Phrase, shape: ObjectShape): Node | undefined {
  if (isAbsent(phrase.text)) return undefined;
  if (isMeasure(shape)) return readMeasure(phrase, shape);
  return shape.textField === undefined ? namedRow(phrase, shape) : textNode(phrase);
}
