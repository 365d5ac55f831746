// Parts of a plan as lines of Markdown with stops.
import { NAMING_FIELDS } from "../../src/core/schema/shape.ts";
import { askedIn } from "../../src/core/schema/prompts.ts";
import { areSentences } from "../../src/core/schema/value-kinds.ts";
import { stopFor } from "./stops.mjs";

/** @typedef {import("./stops.mjs").Line} Line */

/** @returns {Line[]} a section: its own values, then what it is made of, each below a heading */
export function sectionLines(section, isAsked) {
  const asked = askedIn(section.shape, isAsked);
  const own = asked.filter((field) => !isPart(field));
  const parts = asked.filter(isPart).map((field) => partLines(section, field, isAsked));
  return paragraphs([[[`## ${section.title}`]], bullets(own, isAsked), ...parts]);
}

/** @returns {Line[]} a list with one row, or an object, as it stands in its section */
export function partLines(section, field, isAsked) {
  const { shape, title } = field;
  if (!isPart(field)) return bullets([field], isAsked);
  if (shape.kind === "object") return paragraphs([[[`### ${title}`]], bullets(askedIn(shape, isAsked), isAsked)]);
  const asked = askedIn(shape.item, isAsked);
  const naming = asked.find(({ name }) => NAMING_FIELDS.includes(name));
  if (naming === undefined) return paragraphs([[[`### ${title}`]], table(asked, isAsked)]);
  const others = asked.filter((other) => other !== naming && other.name !== "id");
  if (field.name !== section.shape.mainField) {
    return paragraphs([[[`### ${title}`]], table([naming, ...others], isAsked)]);
  }
  return paragraphs([[[`### ${shape.item.title}: `, stopFor(naming)]], bullets(others, isAsked)]);
}

/** Whether a field stands below a heading of its own. */
function isPart({ shape }) {
  return shape.kind === "object" || (shape.kind === "list" && shape.item.kind === "object");
}

/** @returns {Line[]} `- **Label:** value` for each field; sentences stand below their label */
function bullets(fields, isAsked) {
  return fields.flatMap((field) => {
    const { title, shape } = field;
    if (shape.kind === "list" && areSentences(shape.item)) {
      return [[`- **${title}:**`], ["  - ", stopFor(field)]];
    }
    return cells(field, isAsked).map(({ title, value }) => [`- **${title}:** `, ...value]);
  });
}

/** @returns {Line[]} a table with one row */
function table(fields, isAsked) {
  const columns = fields.flatMap((field) => cells(field, isAsked));
  return [
    [`| ${columns.map(({ title }) => title).join(" | ")} |`],
    [`| ${columns.map(() => "---").join(" | ")} |`],
    [...columns.flatMap(({ value }) => ["| ", ...value, " "]), "|"],
  ];
}

/** @returns {{ title: string, value: Line }[]} what a field, or each part of it, is called, and what stands for it */
function cells(field, isAsked) {
  const { title, shape } = field;
  if (shape.kind === "value") return [{ title, value: [stopFor(field)] }];
  if (shape.kind === "list") return [{ title, value: [inOnePiece(stopFor(field))] }];
  const parts = askedIn(shape, isAsked);
  const { value, date, source } = Object.fromEntries(parts.map((part) => [part.name, part]));
  if (value === undefined) return parts.flatMap((part) => cells(part, isAsked));
  const from = source === undefined ? [] : [", ", stopFor(source)];
  return [{ title, value: [stopFor(value), " (", stopFor(date), ...from, ")"] }];
}

/** A comma would make two values of a prompt. */
function inOnePiece(stop) {
  return { ...stop, prompt: stop.prompt.replaceAll(",", " –") };
}

/** @param {readonly Line[][]} blocks @returns {Line[]} with an empty line between them */
export function paragraphs(blocks) {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : [[""], ...block]));
}
