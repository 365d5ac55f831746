import { isPlaceholderText } from "./placeholder-text.ts";
import type { Node, ScalarNode, ScalarValue } from "../source/node.ts";
import { formats } from "./formats.ts";
import { readNumber } from "./number-text.ts";
import type { Shape, ValueShape } from "./shape.ts";

/** Words for true and false that authors write. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["yes", true],
  ["no", false],
  ["on", true],
  ["off", false],
  ["y", true],
  ["n", false],
]);

/**
 * A scalar as its shape would have it: an enum value by its own spelling, a number for "3,150", true for "yes", the
 * author's text for a number where text is expected. The same node where nothing changes or nothing fits; whether it
 * fits is for the schema's validator to say.
 */
export function readScalar(node: ScalarNode, shape: ValueShape): ScalarNode {
  const value = valueFor(node, shape);
  return value === node.value ? node : { ...node, value };
}

/** Whether a node gives no value: empty, or a placeholder ("TBD") where no text is expected, which a rule reports. */
export function isAbsent(node: Node, shape: Shape): boolean {
  if (node.kind !== "scalar") return false;
  if (node.value === null) return true;
  return shape.kind === "value" && typeof node.value === "string" && isStandIn(node.value, shape);
}

/** Whether true or false was read from a word of everyday language. */
export function isFlagInWords(written: ScalarNode, read: ScalarNode): boolean {
  return typeof written.value === "string" && typeof read.value === "boolean" && written.value !== String(read.value);
}

function isStandIn(text: string, shape: ValueShape): boolean {
  if (shape.choices !== undefined) return !shape.choices.has(text) && isPlaceholderText(text);
  if (shape.format !== undefined) return !formats[shape.format](text) && isPlaceholderText(text);
  return !shape.types.has("string") && isPlaceholderText(text);
}

function valueFor(node: ScalarNode, shape: ValueShape): ScalarValue {
  const { value } = node;
  if (value === null) return null;
  if (shape.choices !== undefined) return choiceFor(node, shape, shape.choices);
  if (typeof value === "string") return valueOfText(value, shape);
  const fits = shape.types.has(typeof value === "number" ? "number" : "boolean");
  return !fits && shape.types.has("string") ? node.text : value;
}

function choiceFor(node: ScalarNode, shape: ValueShape, choices: ReadonlyMap<string, string>): ScalarValue {
  const texts = typeof node.value === "boolean" ? [node.text, node.value ? "yes" : "no"] : [node.text];
  return texts.find((text) => choices.has(text)) ?? shape.choiceFor(node.text) ?? node.value;
}

function valueOfText(text: string, { types, format }: ValueShape): ScalarValue {
  if (format !== undefined) return text.trim();
  if (types.has("boolean")) {
    const flag = FLAGS.get(text.trim().toLowerCase());
    if (flag !== undefined) return flag;
  }
  if (!types.has("number")) return text;
  const number = readNumber(text);
  // Where text is allowed too, a share is kept as the author wrote it.
  return number === undefined || (number.isShare && types.has("string")) ? text : number.value;
}
