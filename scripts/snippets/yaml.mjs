// Parts of a plan as lines of YAML with stops.
import { areSentences, askedIn, isText, stopFor } from "./stops.mjs";

/** @typedef {import("./stops.mjs").Line} Line */

/** @returns {Line[]} the fields of an object that `isAsked` for, one below the other */
export function fieldLines(shape, isAsked) {
  return askedIn(shape, isAsked).flatMap((field) => lines(field, isAsked));
}

/** @returns {Line[]} a row of a list */
export function rowLines(field, isAsked) {
  const { item } = field.shape;
  return asRow(item.kind === "object" ? fieldLines(item, isAsked) : [value(field, item)]);
}

/** @returns {Line[]} a field with its key */
function lines(field, isAsked) {
  const { name, shape } = field;
  if (shape.kind === "value") return [[`${name}: `, ...value(field, shape)]];
  if (shape.kind === "object") return keyed(field, isAsked);
  if (shape.item.kind === "value" && !areSentences(shape.item))
    return [[`${name}: [`, ...value(field, shape.item), "]"]];
  return [[`${name}:`], ...indented(rowLines(field, isAsked))];
}

/** @returns {Line[]} a section or another object with its key; where it usually is a plain list, as that list */
export function keyed({ name, shape }, isAsked) {
  const list = shape.fields.get(shape.listField);
  return [[`${name}:`], ...indented(list === undefined ? fieldLines(shape, isAsked) : rowLines(list, isAsked))];
}

/** @returns {Line} */
function value(field, shape) {
  const stop = stopFor(field, shape);
  return isText(shape) && !("empty" in stop) ? ['"', stop, '"'] : [stop];
}

/** @returns {Line[]} */
function asRow(block) {
  return block.map((line, index) => [index === 0 ? "- " : "  ", ...line]);
}

/** @returns {Line[]} */
function indented(block) {
  return block.map((line) => ["  ", ...line]);
}
