import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { convertPlan } from "../../../../src/core/features/convert/convert.ts";
import { otherFormat } from "../../../../src/core/features/convert/file-name.ts";
import type { FormatName } from "../../../../src/core/source/document.ts";
import { analyzePlan } from "../../../support/check.ts";
import { few, TIMEOUT } from "../../../support/effort.ts";
import { linesOf } from "../../../support/markers.ts";

/** Something that an author may add to a plan. */
interface Addition {
  readonly what: string;
  readonly format: FormatName;
  /** A line with the addition, which holds the word; `undefined` where there is no room for it. */
  readonly add: (line: string, word: string, above: string) => string | undefined;
}

const ADDITIONS: readonly Addition[] = [
  {
    what: "a comment above a line",
    format: "yaml",
    add: (line, word) => (/^ *(?:- )?[\w"'-]/.test(line) ? `${indentOf(line)}# ${word}\n${line}` : undefined),
  },
  {
    what: "a comment behind a line",
    format: "yaml",
    add: (line, word) => (/\S/.test(line) ? line.replace(/\s*$/, ` # ${word}\n`) : undefined),
  },
  {
    what: "a field of the author's own",
    format: "yaml",
    add: (line, word) => (isKey(line) ? `${indentOf(line)}x-${word.replace(" ", "-")}: ${word}\n${line}` : undefined),
  },
  {
    what: "an unknown field",
    format: "yaml",
    add: (line, word) => (isKey(line) ? `${indentOf(line)}zz_${word.replace(" ", "_")}: ${word}\n${line}` : undefined),
  },
  {
    what: "a comment above a block",
    format: "markdown",
    add: (line, word, above) =>
      /\S/.test(line) && (above.trim() === "" || /^#|^- /.test(line)) ? `<!-- ${word} -->\n${line}` : undefined,
  },
  {
    what: "a comment behind a line",
    format: "markdown",
    add: (line, word) => (/^[#\w-] ?[^-]/.test(line) ? line.replace(/\s*$/, ` <!-- ${word} -->\n`) : undefined),
  },
  {
    what: "a comment in the first cell of a row",
    format: "markdown",
    add: (line, word) => (/^\| [^-]/.test(line) ? line.replace(/ \|/, ` <!-- ${word} --> |`) : undefined),
  },
  {
    what: "a comment in the last cell of a row",
    format: "markdown",
    add: (line, word) => (/^\| [^-]/.test(line) ? line.replace(/ \|\s*$/, ` <!-- ${word} --> |\n`) : undefined),
  },
  {
    what: "a paragraph",
    format: "markdown",
    add: (line, word, above) => (above.trim() === "" && /\S/.test(line) ? `It is ${word}.\n\n${line}` : undefined),
  },
  {
    what: "an item with an unknown label",
    format: "markdown",
    add: (line, word) => (/^- /.test(line) ? `- **Zz ${word}:** it is ${word}\n${line}` : undefined),
  },
  {
    what: "an item without a label",
    format: "markdown",
    add: (line, word) => (/^- /.test(line) ? `- it is ${word}\n${line}` : undefined),
  },
  {
    what: "a section of the author's own",
    format: "markdown",
    add: (line, word) => (/^## /.test(line) ? `## Zz ${word}\n\nIt is ${word}.\n\n${line}` : undefined),
  },
  {
    what: "a quotation, and code",
    format: "markdown",
    add: (line, word, above) =>
      above.trim() === "" && /\S/.test(line) ? `> It is ${word}.\n\n\`\`\`\n${word}\n\`\`\`\n\n${line}` : undefined,
  },
];

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? "";
}

/** Whether a line starts with a key that others of its map may stand above. */
function isKey(line: string): boolean {
  return /^ *\w+:/.test(line) && !line.includes("}");
}

/** Lines of a plan that get an addition: one of so many of those with room for it, from this one on. */
interface Places {
  readonly share: number;
  readonly first: number;
}

const PLACES: readonly Places[] = [
  { share: 1, first: 0 },
  { share: 3, first: 1 },
];

const PLANS = ["cedar-valley", "northlight"];

const CASES = PLANS.flatMap((plan) =>
  ADDITIONS.flatMap((addition) => PLACES.map((places) => ({ plan, addition, places }))),
);

/** The text with additions, and the words that they hold. */
function withAdditions(
  text: string,
  { format, add }: Addition,
  { share, first }: Places,
): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  let rooms = 0;
  let isInside = format === "yaml";
  const all = linesOf(text);
  const lines = all.map((line, index) => {
    if (format === "markdown" && line.trim() === "---") isInside = index > 0;
    const word = `kept ${String(index).padStart(4, "0")}`;
    const added = isInside ? add(line, word, all[index - 1] ?? "") : undefined;
    if (added === undefined || rooms++ % share !== first) return line;
    words.push(word);
    return added;
  });
  return { text: lines.join(""), words };
}

function convert(text: string, format: FormatName): string {
  const conversion = convertPlan(analyzePlan(text, { format }));
  assert.ok("text" in conversion, `${JSON.stringify(conversion)}\n${text}`);
  return conversion.text;
}

describe("What an author added to a plan is in the converted one, there and back", () => {
  for (const { plan, addition, places } of few(CASES, 5, 37)) {
    const { what, format } = addition;
    it(`${what}, at one of ${String(places.share)} places of ${plan} from number ${String(places.first)} on`, () => {
      const original = readFileSync(`test/fixtures/pairs/${plan}.${format === "yaml" ? "yaml" : "md"}`, "utf8");
      const { text, words } = withAdditions(original, addition, places);
      assert.ok(words.length > 0);
      const there = convert(text, format);
      const back = convert(there, otherFormat(format));
      for (const one of [there, back]) {
        const lost = words.filter((word) => one.split(word).length < text.split(word).length);
        assert.deepEqual(lost, [], one);
      }
    }).timeout(TIMEOUT);
  }
});
