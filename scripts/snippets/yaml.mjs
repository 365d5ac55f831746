// Parts of a plan as lines of YAML with stops, as the writer of fixes lays them out in a new file.
import { entryLines, fieldLines, rowLines, USUAL_LAYOUT } from "../../src/core/formats/yaml/write/render.ts";
import { promptForField, promptsIn } from "../../src/core/schema/prompts.ts";

/** @typedef {import("./stops.mjs").Line} Line */

/** @returns {readonly Line[]} the fields of an object that `isAsked` for, one below the other */
export function fieldsOf(shape, isAsked) {
  return fieldLines(promptsIn(shape, isAsked), shape, USUAL_LAYOUT);
}

/** @returns {readonly Line[]} a row of a list */
export function rowOf(field, isAsked) {
  const [row] = promptForField(field, isAsked);
  return rowLines(row, field.shape.item, USUAL_LAYOUT);
}

/** @returns {readonly Line[]} a section or another object with its key */
export function keyed(field, isAsked) {
  return entryLines(field.name, contentsOf(field, isAsked), field.shape, USUAL_LAYOUT);
}

/** @returns prompts for what an object holds; where it usually is a plain list, for that list */
export function contentsOf({ shape }, isAsked) {
  const list = shape.fields.get(shape.listField);
  return list === undefined ? promptsIn(shape, isAsked) : { [list.name]: promptForField(list, isAsked) };
}
