import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import commonmark from "commonmark-spec";
import fc from "fast-check";
import { readStretch } from "../../../../src/core/formats/markdown/cut.ts";
import { findMarks } from "../../../../src/core/formats/markdown/marks.ts";
import { readOutline } from "../../../../src/core/formats/markdown/outline.ts";
import { parseWhole } from "../../../../src/core/formats/markdown/parse.ts";
import { type Part, partOf } from "../../../../src/core/formats/markdown/part.ts";
import { markdownFormat } from "../../../../src/core/formats/markdown/read.ts";
import { DEFAULT_LIMITS } from "../../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../../src/core/sections/piece-cache.ts";
import { runs, sample, TIMEOUT } from "../../../support/effort.ts";
import { describedDocument, describedPart } from "./described.ts";
import { nodeAt, readPlan } from "./read.ts";

const PLAN = readFileSync("examples/cedar-valley-plan.md", "utf8");
const BODY = PLAN.slice(PLAN.indexOf("\n---\n") + 5);

/** Lines that mean most where they stand next to others. */
const LINES = [
  ...["", "", "text", "# a", "## Goals", "### Goal: b", "   ## c_d", "####### e", "#", "===", "---", "***"],
  ...[
    "- a",
    "* b",
    "+ c",
    "1. d",
    "2. e",
    "3) f",
    "-",
    "  - g",
    "   - h",
    "\t- i",
    "- [x] j (k, l)",
    "  text",
    "    code",
  ],
  ...[
    "```",
    "~~~",
    "  ```",
    "- ```",
    "> q",
    "> ```",
    ">",
    "<div>",
    "</div>",
    "<b>",
    "<script>",
    "</script>",
    "<!-- a -->",
  ],
  ...[
    "<!--",
    "-->",
    "| a | b |",
    "|---|:-:|",
    "|-",
    ":-|-",
    "| 1 | `2|` |",
    "a | b",
    "| x",
    "| _a | b_ |",
    "| \\| | \\\\|",
  ],
  ...[
    "| [c] | a_b |",
    "| a&b; | <5 |",
    "| x@y.zz | ~a~ |",
    "**L:** v",
    "[a](b) ![c](d)",
    "&amp; \\* \u00a0",
    "www.a.bc",
    "x\\",
  ],
  ...["*a", "b*", "`a", "b`", "<http://a.b>", "a\r\n", "b\rc", "\u00a0", "[a]: b", "[a]", "[^1]", "[^1]: c"],
  ...[
    '[a]: c "t"',
    "\n[a]: d\n",
    "\n[e f]: g\n\n",
    "[a][]",
    "| [a] | [x][E F] |",
    "### [a]",
    "![e f]",
    "- [E F] and [a][e f]",
  ],
];

const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  insert: fc.oneof(
    fc.constantFrom(...LINES).map((line) => `\n${line}\n`),
    fc.constantFrom("x", "|", "`", "*", "\n", "#"),
  ),
});

function applied(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

function wholeOutline(text: string): Part {
  const piece = { text };
  return { ...partOf(undefined, parseWhole(piece)), pieces: [{ piece, at: 0 }] };
}

/** Reads a text in pieces, and the whole of it where the pieces depend on each other. */
function outline(text: string): Part {
  const cache = new PieceCache();
  return cache.version(() => readOutline(text, 0, cache, DEFAULT_LIMITS));
}

describe("cutting Markdown into pieces", function () {
  this.timeout(TIMEOUT);

  it("gives what parsing the whole text gives, for every example of the CommonMark specification", () => {
    for (const { markdown } of sample(commonmark.tests)) {
      assert.deepEqual(describedPart(outline(markdown), 0), describedPart(wholeOutline(markdown), 0), markdown);
    }
  });

  it("gives what parsing the whole text gives, for lines in any order", () => {
    const texts = fc.array(fc.constantFrom(...LINES), { maxLength: 9 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(describedPart(outline(text), 0), describedPart(wholeOutline(text), 0));
      }),
      { numRuns: runs(1500) },
    );
  });

  it("gives what parsing the whole text gives, for a plan with random edits", () => {
    fc.assert(
      fc.property(fc.nat(BODY.length), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const text = edits.reduce(applied, BODY.slice(start, start + 2500));
        assert.deepEqual(describedPart(outline(text), 0), describedPart(wholeOutline(text), 0));
      }),
      { numRuns: runs(60) },
    );
  });

  it("cuts a plan as people write them", () => {
    const { marks, isTangled } = findMarks(PLAN, PLAN.indexOf("\n---\n") + 5);
    assert.equal(isTangled, false);
    assert.ok(marks.filter(({ kind }) => kind === "row").length > 80);
  });

  it("cuts a plan with links that are defined elsewhere, and gives what parsing the whole text gives", () => {
    const linked = BODY.replaceAll(/\b(?:families|teachers)\b/g, "[$&][plan]").replace("[teachers][plan]", "[board]");
    const text = `[board]: https://a.example/?x=1\n\n${linked}\n[plan]: https://b.example "The plan"\n[Plan]: c\n`;
    assert.ok(text.split("[plan]").length > 10);
    const { definitions, isTangled } = findMarks(text, 0);
    assert.equal(isTangled, false);
    assert.equal(definitions.length, 3);
    assert.deepEqual(describedPart(outline(text), 0), describedPart(wholeOutline(text), 0));
    assert.ok(outline(text).pieces.length + outline(text).parts.length > 10, "It is read in pieces");
  });

  it("notices what it took for pieces and is none", () => {
    const text = "Two\nlines\n\n## Heading\n";
    const cache = new PieceCache();
    const stretch = { text, start: 0, end: text.length, heading: undefined, marks: [], definitions: "" };
    assert.equal(cache.version(() => readStretch(stretch, cache, DEFAULT_LIMITS)).isTangled, true);
  });
});

describe("reading an edited Markdown plan again", function () {
  this.timeout(TIMEOUT);

  it("gives the same as reading it for the first time", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const cache = new PieceCache();
        let text = PLAN;
        for (const one of edits) {
          text = applied(text, one);
          const again = markdownFormat.read(text, cache, DEFAULT_LIMITS);
          const first = markdownFormat.read(text, new PieceCache(), DEFAULT_LIMITS);
          assert.deepEqual(describedDocument(again), describedDocument(first));
        }
      }),
      { numRuns: runs(15) },
    );
  });

  for (const [name, end] of [
    ["keeps the nodes of what did not change", ""],
    ["keeps them where the plan defines links", "\n[board]: https://a.example\n"],
  ] as const) {
    it(name, () => {
      const plan = PLAN + end;
      const cache = new PieceCache();
      const before = readPlan(plan, DEFAULT_LIMITS, cache).document;
      const text = plan
        .replace("# Seen by October", "New words.\n\n# Seen by October")
        .replace("Improve family", "Improve our family");
      const after = readPlan(text, DEFAULT_LIMITS, cache).document;
      for (const path of ["goals.items.0", "goals.items.1", "team", "communication", "timeline.milestones"]) {
        assert.equal(nodeAt(after, path), nodeAt(before, path), path);
      }
      for (const path of ["goals", "goals.items.2"]) assert.notEqual(nodeAt(after, path), nodeAt(before, path), path);
    });
  }

  it("keeps equal rows and sections apart", () => {
    const table = "| Milestone |\n|---|\n| Vote |\n| Vote |\n";
    const cache = new PieceCache();
    const texts = [
      `## Timeline\n\n${table}\n${table}`,
      `## Timeline\n\n${table}`,
      `${table}\n## Timeline\n\n${table}\n## Timeline\n\n${table}`,
    ];
    for (const text of texts) {
      const again = markdownFormat.read(text, cache, DEFAULT_LIMITS);
      const first = markdownFormat.read(text, new PieceCache(), DEFAULT_LIMITS);
      assert.deepEqual(describedDocument(again), describedDocument(first));
    }
  });
});
