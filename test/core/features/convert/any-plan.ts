import assert from "node:assert/strict";
import fc from "fast-check";
import { yamlFormat } from "../../../../src/core/formats/yaml/read.ts";
import { orderedAs } from "../../../../src/core/schema/ordered-shape.ts";
import { planShape } from "../../../../src/core/schema/plan-shape.ts";
import type { Shape } from "../../../../src/core/schema/shape.ts";
import { isFields, isList, isPrompt, type Content } from "../../../../src/core/source/change.ts";
import { linesOf } from "../../../support/markers.ts";
import { contentFor, type Pick } from "../../formats/markdown/writing/content.ts";

/** Any plan in YAML: careless texts in any field, in any order, with comments and with fields of the author's own. */
export const anyPlan: fc.Arbitrary<string> = fc.infiniteStream(fc.nat({ max: 1_000_000 })).map((numbers) => {
  const pick: Pick = (things) => {
    const thing = things[Number(numbers.next().value) % things.length];
    assert.ok(thing !== undefined);
    return thing;
  };
  const sections = [...planShape.fields.values()].filter(({ shape }) => shape.kind === "object");
  const chosen = sections.filter(({ name }) => name === "plan" || pick([true, false, false]));
  const entries = chosen.map(({ name, shape }) => [name, withOwn(oneOf(shape, pick), pick)] as const);
  const contents = Object.fromEntries([["buyin", 1], ...shuffled(entries, pick), ...ownIn(pick)]);
  const { text } = yamlFormat.create(contents, orderedAs(contents, planShape));
  return withComments(text, pick).replaceAll("\n", pick(["\n", "\n", "\r\n"]));
});

export const COMMENTS = ["a comment: with [marks]", "<b> -- x | y", "Ünï “quoted”", "- listed"];

/** A section with its prose. */
function oneOf(shape: Shape, pick: Pick): Content {
  const content = contentFor(shape, pick);
  const prose = pick([true, false]) ? { narrative: pick(PROSE) } : {};
  return isFields(content) ? { ...content, ...prose } : content;
}

/** Objects with fields of their own here and there. */
function withOwn(content: Content, pick: Pick): Content {
  if (isList(content)) return content.map((item) => withOwn(item, pick));
  // What a placeholder's finding speaks for depends on which fields share a cell.
  if (typeof content === "object" && isPrompt(content)) return "Plain words";
  if (!isFields(content) || "value" in content) return content;
  const fields = Object.entries(content).map(([name, inner]) => [name, withOwn(inner, pick)] as const);
  const isSection = Object.values(content).some((inner) => isList(inner) && inner.some(isFields));
  return Object.fromEntries(isSection ? [...fields, ...ownIn(pick)] : fields);
}

function ownIn(pick: Pick): readonly (readonly [string, Content])[] {
  return pick([true, false, false]) ? [[pick(["x-code", "x-Notiz 2"]), pick(OWN)]] : [];
}

const PROSE = ["One sentence.", "Two *paragraphs*.\n\nThe second: with a colon.\n", "- not a list\n\n# nor a heading"];

const OWN: readonly Content[] = [
  ...["Plain words", "007", "true", "a | b", '"quoted"', "[x]", "two\nlines\n\n- a\n", "  in  "],
  ...[12, 1.5, false],
  ["a", "b, c"],
  { a: 1, b: ["x", { c: "d: e" }] },
];

function shuffled<T>(things: readonly T[], pick: Pick): readonly T[] {
  return things.reduce<readonly T[]>((done, thing) => done.toSpliced(pick([0, done.length, 1]), 0, thing), []);
}

/** Comments above and behind lines that start with a key or a dash. */
function withComments(text: string, pick: Pick): string {
  let isInBlock = -1;
  return linesOf(text)
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      if (isInBlock >= 0 && (indent.length > isInBlock || line.trim() === "")) return line;
      isInBlock = /[:-] [|>][-+\d]*\n$/.test(line) ? indent.length + (/^ *- /.test(line) ? 1 : 0) : -1;
      const isOpen = line.trim() === "" || isInBlock >= 0 || !pick([true, ...Array<false>(9).fill(false)]);
      if (isOpen) return line;
      const comment = pick(COMMENTS);
      return pick([true, false]) ? `${indent}# ${comment}\n${line}` : line.replace(/\n$/, ` # ${comment}\n`);
    })
    .join("");
}
