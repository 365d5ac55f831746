import assert from "node:assert/strict";
import {
  addRow,
  analyze,
  applyEdits,
  DEFAULT_CONFIG,
  listAt,
  rowLists,
  type Analysis,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { sample } from "../../support/effort.ts";

const PLANS: Readonly<Record<string, string>> = {
  "a.buyin.yaml": "buyin: 1\nplan: {title: Señales}\n",
  "a.buyin.md": "# Señales\n\nFor everyone.\n",
};

const read = (path: string, text: string): Analysis => analyze(text, path, DEFAULT_CONFIG, TODAY);

/** The text with one more row; `undefined` where none can be added. */
function added(path: string, text: string, list: string): string | undefined {
  const gap = addRow(read(path, text), list);
  return gap?.kind === "field" ? applyEdits(text, gap.edits) : undefined;
}

const TEAM = `buyin: 1
team:
    # who answers
    members:
        - {id: ortiz, name: Ana Ortiz}   # lead
goals:
    - id: g1
      statement: Teachers use the list
# the end
`;

const TABLE = `# A plan

## Who is involved

| Group | Level | What matters |
| :-- | --- | --- |
| Teachers | involve | time |

## Next

- [ ] Ask the board (Ortiz, March 5, 2026)
`;

describe("Adding a row", () => {
  it("knows every list of a plan, section by section, with what its rows are for", () => {
    const lists = rowLists(read("a.buyin.yaml", TEAM));
    assert.deepEqual(
      lists.filter(({ count }) => count > 0).map(({ path, count }) => [path, count]),
      [
        ["goals.items", 1],
        ["team.members", 1],
      ],
    );
    assert.equal(lists.length, 23);
    for (const { title, guidance, sectionTitle } of lists) assert.ok(title && guidance && sectionTitle);
  });

  for (const [path, text] of Object.entries(PLANS)) {
    for (const { path: list, title } of sample(rowLists(read(path, text)))) {
      it(`makes the section and the list where there is none: ${list} (${path})`, () => {
        const before = read(path, text);
        const after = read(path, added(path, text, list) ?? "");
        assert.equal(rowLists(after).find((own) => own.path === list)?.count, 1, title);
        const faults = ["yaml-syntax", "invalid-value", "unknown-field", "unknown-section", "undefined-reference"];
        assert.deepEqual(
          after.problems.filter(({ rule }) => faults.includes(rule)),
          [],
        );
        assert.equal(after.completeness.score, before.completeness.score);
        assert.ok(after.text.replace(/^---[^]*?---\n\n/, "").startsWith(text.trimEnd()) || list.startsWith("plan."));
      });
    }
  }

  for (const eol of ["\n", "\r\n"]) {
    it(`writes behind the last row, as the plan is written (${JSON.stringify(eol)})`, () => {
      const text = TEAM.replaceAll("\n", eol);
      assert.equal(
        added("a.buyin.yaml", text, "team.members"),
        TEAM.replace(
          "   # lead\n",
          '   # lead\n        - {id: , name: "Who this is, by name", group: …, roles: […]}\n',
        ).replaceAll("\n", eol),
      );
      const goals = added("a.buyin.yaml", text, "goals.items")?.replaceAll(eol, "\n") ?? "";
      assert.match(goals, /use the list\n {4}- id: \n {6}statement: .*\n {6}kind: …\n[^]*\n {6}owner: …\n# the end\n$/);
    });
  }

  it("fills the columns that a table has, and adds those that a row cannot do without", () => {
    const lines = (added("a.buyin.md", TABLE, "stakeholders.groups") ?? "").split("\n").slice(4, 9);
    assert.deepEqual(lines, [
      "| Group | Level | Phases | What matters | Contact every |",
      "| :-- | --- | --- | --- | --- |",
      "| Teachers | involve | | time | |",
      "| … | … | … | What this group cares about, in their words | … |",
      "",
    ]);
  });

  it("offers people and groups of the plan to choose from", () => {
    const gap = addRow(read("a.buyin.yaml", TEAM), "timeline.milestones");
    assert.ok(gap?.kind === "field");
    const choices = gap.edits.flatMap(({ stops }) => stops.flatMap((stop) => stop.choices ?? []));
    assert.ok(choices.includes("ortiz"), choices.join());
  });

  it("leads to the last row where that waits to be filled in", () => {
    const text = added("a.buyin.md", TABLE, "timeline.milestones") ?? "";
    const gap = addRow(read("a.buyin.md", text), "timeline.milestones");
    assert.ok(gap?.kind === "prompt");
    assert.ok(gap.range.start > text.indexOf("## Timeline"));
  });

  it("adds nothing to what cannot be read", () => {
    assert.equal(added("a.buyin.yaml", "buyin: 1\ngoals:\n  - id: [\n  - b: {\n", "goals.items"), undefined);
  });

  it("knows the list of a line: of a row, of a key and of a heading", () => {
    const at = (path: string, text: string, words: string): string | undefined =>
      listAt(read(path, text), text.indexOf(words))?.path;
    assert.equal(at("a.buyin.yaml", TEAM, "Teachers use"), "goals.items");
    assert.equal(at("a.buyin.yaml", TEAM, "goals"), "goals.items");
    assert.equal(at("a.buyin.yaml", TEAM, "members"), "team.members");
    assert.equal(at("a.buyin.yaml", TEAM, "# lead"), "team.members");
    assert.equal(at("a.buyin.yaml", TEAM, "team"), undefined);
    assert.equal(at("a.buyin.yaml", TEAM, "buyin"), undefined);
    assert.equal(at("a.buyin.md", TABLE, "involve |"), "stakeholders.groups");
  });
});
