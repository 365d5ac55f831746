// Parts of a plan as lines of Markdown with stops, as the writer of new plans lays them out.
import { bulletLines } from "../../src/core/formats/markdown/writing/lines.ts";
import { OWN_MANNER } from "../../src/core/formats/markdown/writing/manner.ts";
import * as skeleton from "../../src/core/formats/markdown/writing/skeleton.ts";
import { promptForField } from "../../src/core/schema/prompts.ts";

/** @typedef {import("./stops.mjs").Line} Line */
/** @typedef {import("../../src/core/formats/markdown/writing/lines.ts").Lines} Lines */

const LOOK = { manner: OWN_MANNER, depth: 2 };

/** @returns {Line[]} a section: its own values, then what it is made of, each below a heading */
export function sectionLines(section, contents) {
  return withStops(skeleton.sectionLines(section, contents, LOOK));
}

/** @returns {Line[]} a list with one row, or an object, as it stands in its section */
export function partLines(section, field, isAsked) {
  const content = promptForField(field, isAsked);
  return withStops(
    skeleton.isPart(field)
      ? skeleton.partLines(section.shape, field, content, LOOK)
      : bulletLines({ [field.name]: content }, section.shape, OWN_MANNER),
  );
}

/** @param {readonly Line[][]} blocks @returns {Line[]} with an empty line between them */
export function paragraphs(blocks) {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : [[""], ...block]));
}

/** @param {Lines | undefined} lines @returns {Line[]} */
function withStops(lines) {
  if (lines === undefined) throw new Error("scripts/snippets/markdown.mjs: Markdown has no form for a snippet");
  return lines.map(({ text, stops }) => {
    let at = 0;
    const parts = stops.flatMap(({ start, end, choices }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, { prompt: text.slice(start, end), choices }];
    });
    return [...parts, text.slice(at)].filter((part) => part !== "");
  });
}
