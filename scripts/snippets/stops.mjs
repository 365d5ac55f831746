// What stands in a snippet where the author is to write. A line is a list of texts and stops.

/** @typedef {{ prompt: string } | { choices: readonly string[] } | { empty: true }} Stop */
/** @typedef {readonly (string | Stop)[]} Line */

/** What stands in for a number or a choice. It says nothing, so it neither counts as content nor is it wrong. */
export const OPEN = "…";

/** The fields that are asked for; all of them where none is by itself. The narrative is free, and never asked for. */
export function askedIn({ fields }, isAsked) {
  const all = [...fields.values()].filter(({ name }) => name !== "narrative");
  return all.some(isAsked) ? all.filter(isAsked) : all;
}

/** Whether the values of a list are sentences, which stand on lines of their own. */
export function areSentences(item) {
  return item.kind === "value" && ["prose", "short"].includes(item.text);
}

/** @returns {Stop} what stands for one value of a field */
export function stopFor(field, shape) {
  if (["id", "rule"].includes(field.name)) return { empty: true };
  if (shape.choices !== undefined) return { choices: [OPEN, ...shape.choices.keys()] };
  if (shape.format !== undefined) return { prompt: "YYYY-MM-DD" };
  // The prompt may stand inside quotation marks.
  if (isText(shape)) return { prompt: field.guidance.replaceAll('"', "'") };
  return shape.types.has("number") ? { prompt: OPEN } : { choices: [OPEN, "true", "false"] };
}

/** Whether a value is free text, whose prompt is the field's guidance. */
export function isText({ types, choices, format, text }) {
  const isFree = choices === undefined && format === undefined && types.has("string");
  return isFree && (text !== undefined || !types.has("number"));
}

/** @param {readonly Line[]} lines @returns {string[]} the body of a snippet, its stops numbered in order */
export function bodyOf(lines) {
  let number = 0;
  return lines.map((line) =>
    line.map((part) => (typeof part === "string" ? escaped(part) : syntax(part, ++number))).join(""),
  );
}

function syntax(stop, number) {
  if ("prompt" in stop) return `\${${String(number)}:${escaped(stop.prompt)}}`;
  if (!("choices" in stop)) return `\${${String(number)}}`;
  return `\${${String(number)}|${stop.choices.map((choice) => choice.replace(/[\\,|]/g, "\\$&")).join(",")}|}`;
}

function escaped(text) {
  return text.replace(/[\\$}]/g, "\\$&");
}
