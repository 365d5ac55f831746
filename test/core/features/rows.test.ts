import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  analyze,
  applyEdits,
  DEFAULT_CONFIG,
  markDone,
  moveRow,
  problemsUnder,
  rowKeyAt,
  rowsOfList,
  type Analysis,
} from "../../../src/core/index.ts";
import { statusOf } from "../../../src/core/features/status.ts";
import { TODAY } from "../../support/check.ts";

const read = (path: string, text: string): Analysis => analyze(text, path, DEFAULT_CONFIG, TODAY);

/** The text with the row at some words moved; `undefined` where that cannot be done. */
function moved(path: string, text: string, words: string, to: "up" | "down"): string | undefined {
  const analysis = read(path, text);
  const key = rowKeyAt(analysis, text.indexOf(words));
  assert.ok(key, words);
  const row = moveRow(analysis, key, to);
  return row && applyEdits(text, row.edits);
}

function marked(path: string, text: string, words: string, isDone: boolean): string | undefined {
  const analysis = read(path, text);
  const key = rowKeyAt(analysis, text.indexOf(words));
  assert.ok(key, words);
  const edits = markDone(analysis, key, isDone);
  return edits && applyEdits(text, edits);
}

const FIRST = `    # the vote
    - id: vote   # in May
      title: "Abstimmung über den Plan"
      type: approve
      due: 2026-05-15
`;
const SECOND = `    - {id: start, title: Start, type: launch, due: 2026-08-17}  # after summer
      # buyin-allow overdue-item: known
`;
const YAML = `buyin: 1
timeline:
  milestones:
${FIRST}
${SECOND}# the end
goals: [{id: a, kind: use}, {id: b}]
`;

const MARKDOWN = `---
buyin: 1
calendar:
  breaks:
    # long
    - {name: Summer, start: 2026-06-05, end: 2026-08-10}
    - {name: Winter, start: 2026-12-20, end: 2027-01-04}
---

# A plan

## Timeline

| Milestone | Due |
| :-- | --- |
| The board votes | 2026-05-15 |
| Start <!-- buyin-allow overdue-item: known --> | 2026-08-17 |

## Where we stand

### Next steps

1. [x] Ask teachers (Ortiz, 2025-10-01)
2. [ ] Ask families (Chen, 2026-03-01)
   - Status: in_progress

## Goals

<!-- the first -->

### Goal: Teachers use the list

- Kind: use

### Goal: Families know it

- Kind: understanding
`;

describe("Moving a row", () => {
  for (const eol of ["\n", "\r\n"]) {
    it(`takes its comments along, and leaves all else in YAML (${JSON.stringify(eol)})`, () => {
      const text = YAML.replaceAll("\n", eol);
      const after = YAML.replace(`${FIRST}\n${SECOND}`, `${SECOND}\n${FIRST}`).replaceAll("\n", eol);
      assert.equal(moved("a.buyin.yaml", text, "- id: vote", "down"), after);
      assert.equal(moved("a.buyin.yaml", text, "{id: start", "up"), after);
      assert.equal(moved("a.buyin.yaml", after, "- id: vote", "up"), text);
    });
  }

  it("moves in brackets", () => {
    const after = YAML.replace("{id: a, kind: use}, {id: b}", "{id: b}, {id: a, kind: use}");
    assert.equal(moved("a.buyin.yaml", YAML, "{id: a", "down"), after);
  });

  it("moves no row beyond the ends, and none that cannot be read", () => {
    assert.equal(moved("a.buyin.yaml", YAML, "- id: vote", "up"), undefined);
    assert.equal(moved("a.buyin.yaml", YAML, "{id: b", "down"), undefined);
    const anchored = "buyin: 1\ngoals:\n  - &a {id: a}\n  - {id: b, baseline: *a}\n";
    assert.equal(moved("a.buyin.yaml", anchored, "&a", "down"), undefined);
  });

  for (const [words, to, before, after] of [
    ["The board votes", "down", /(\| The board.*\n)(\| Start.*\n)/, "$2$1"],
    ["Winter", "up", /( {4}# long\n {4}- .*\n)( {4}- .*\n)/, "$2$1"],
    ["Ask families", "up", /1\.( \[x\].*\n)2\.( \[ \].*\n.*\n)/, "1.$22.$1"],
    ["Families know", "up", /(<!-- the first[^]*- Kind: use)\n\n(### Goal: F[^]*)\n$/, "$2\n\n$1\n"],
  ] as const) {
    it(`moves "${words}" ${to} in Markdown`, () => {
      assert.equal(moved("a.buyin.md", MARKDOWN, words, to), MARKDOWN.replace(before, after));
    });
  }

  for (const path of ["examples/juniper-flats.buyin.yaml", "examples/cedar-valley-plan.md"]) {
    it(`moves the first row of a list down, and back (${path})`, () => {
      const text = readFileSync(path, "utf8");
      const analysis = read(path, text);
      for (const list of ["convening.next_steps", "goals.items", "communication.touchpoints", "timeline.milestones"]) {
        const [first] = rowsOfList(analysis, list);
        const down = first && moveRow(analysis, first, "down");
        assert.ok(down, list);
        const after = read(path, applyEdits(text, down.edits));
        const [, second] = rowsOfList(after, list);
        const up = second && moveRow(after, second, "up");
        assert.equal(up && applyEdits(after.text, up.edits), text);
      }
    });
  }
});

describe("Marking a row as done", () => {
  it("writes the status, and takes it back", () => {
    const done = YAML.replace("      due: 2026-05-15\n", "      due: 2026-05-15\n      status: done\n");
    assert.equal(marked("a.buyin.yaml", YAML, "- id: vote", true), done);
    assert.equal(marked("a.buyin.yaml", done, "- id: vote", true), done);
    assert.equal(marked("a.buyin.yaml", done, "- id: vote", false), done.replace("status: done", "status: planned"));
    assert.match(marked("a.buyin.yaml", YAML, "{id: start", true) ?? "", /due: 2026-08-17, status: done\} {2}# after/);
  });

  it("ticks and clears the box of a task", () => {
    assert.equal(marked("a.buyin.md", MARKDOWN, "Ask teachers", false), MARKDOWN.replace("[x]", "[ ]"));
    const [before, after] = ["[ ] Ask families", "[x] Ask families"];
    const open = MARKDOWN.replace("   - Status: in_progress\n", "");
    assert.equal(marked("a.buyin.md", open, "Ask families", true), open.replace(before, after));
    const said = marked("a.buyin.md", MARKDOWN, "Ask families", true) ?? "";
    assert.match(said, /Status: done\n/);
  });

  it("adds a column to a table", () => {
    assert.match(
      marked("a.buyin.md", MARKDOWN, "The board votes", true) ?? "",
      /\| The board votes \| 2026-05-15 \| done \|/,
    );
  });

  it("marks no other rows", () => {
    assert.equal(marked("a.buyin.yaml", YAML, "{id: a", true), undefined);
    assert.equal(marked("a.buyin.md", MARKDOWN, "Summer", true), undefined);
  });
});

describe("The rows of a plan in its status", () => {
  it("stand below their section with their day and owner, and whether they are done", () => {
    const { sections } = statusOf(read("a.buyin.md", MARKDOWN), TODAY);
    const convening = sections.find(({ id }) => id === "convening");
    assert.deepEqual(
      convening?.lists.map(({ path, rows }) => [path, rows.map(({ name, facts, isDone }) => [name, ...facts, isDone])]),
      [
        [
          "convening.next_steps",
          [
            ["Ask teachers", "2025-10-01", "Ortiz", true],
            ["Ask families", "2026-03-01", "Chen", false],
          ],
        ],
      ],
    );
    assert.deepEqual(sections.find(({ id }) => id === "team")?.lists, []);
  });

  it("have keys of their own, also where ids are missing or stand twice", () => {
    const text = "buyin: 1\ngoals: [{id: a}, {id: a}, {kind: use}, {id: b}]\n";
    const keys = rowsOfList(read("a.buyin.yaml", text), "goals.items").map(({ key }) => key);
    assert.deepEqual(keys, ["#0", "#1", "#2", "b"]);
  });

  it("lead to the findings in them", () => {
    const text = "buyin: 1\ngoals:\n  - id: a\n    kind: nonsense\n  - id: b\n    kind: rubbish\n";
    const analysis = read("a.buyin.yaml", text);
    const kinds = problemsUnder(analysis, { list: "goals.items", key: "b" });
    assert.ok(kinds.some(({ range }) => text.slice(range.start, range.end) === "rubbish"));
    assert.ok(!kinds.some(({ range }) => text.slice(range.start, range.end) === "nonsense"));
    assert.ok(problemsUnder(analysis, "goals").length > kinds.length);
    assert.deepEqual(problemsUnder(analysis, { list: "goals.items", key: "gone" }), []);
  });
});
