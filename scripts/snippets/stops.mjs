// What stands in a snippet where the author is to write: the prompts of fixes and templates, as stops to go through.
import { promptForField, promptText } from "../../src/core/schema/prompts.ts";

/** @typedef {import("../../src/core/text/written.ts").WrittenPrompt} Stop */
/** @typedef {import("../../src/core/text/written.ts").Written} Line */

/** @returns {Stop} what stands for one value of a field; for a list, for one of its values */
export function stopFor(field) {
  const content = promptForField(field);
  const prompt = Array.isArray(content) ? content[0] : content;
  const { shape } = field;
  return { prompt: promptText(prompt, shape.kind === "list" ? shape.item : shape), choices: prompt.choices };
}

/** @param {readonly Line[]} lines @returns {string[]} the body of a snippet, its stops numbered in order */
export function bodyOf(lines) {
  let number = 0;
  return lines.map((line) =>
    line.map((part) => (typeof part === "string" ? escaped(part) : syntax(part, ++number))).join(""),
  );
}

/** What is shown first is the first of the choices. */
function syntax({ prompt, choices }, number) {
  if (choices === undefined) return `\${${String(number)}${prompt === "" ? "" : `:${escaped(prompt)}`}}`;
  const options = [prompt, ...choices].map((choice) => choice.replace(/[\\,|]/g, "\\$&"));
  return `\${${String(number)}|${options.join(",")}|}`;
}

function escaped(text) {
  return text.replace(/[\\$}]/g, "\\$&");
}
