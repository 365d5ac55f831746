import assert from "node:assert/strict";
import { described, readText, textAt, valueOf } from "./read.ts";

describe("the documents of a YAML file", () => {
  const cases: readonly (readonly [text: string, value: unknown, notices: readonly string[]])[] = [
    ["", {}, []],
    ["\n\n", {}, []],
    ["# only a comment\n", {}, []],
    ["---\na: 1\n", { a: 1 }, []],
    ["# c\n--- # d\na: 1\n...\n# e\n", { a: 1 }, []],
    ["---\na: 1\n---\n", { a: 1 }, []],
    ["---\n---\na: 1\n", { a: 1 }, []],
    ["%YAML 1.2\n---\na: 1\n", { a: 1 }, []],
    ["--- {a: 1}\n", { a: 1 }, []],
    ["a: 1\n---\nb: 1\n", { a: 1 }, ["---"]],
    ["a: 1\n...\nb: 1\n---\nc: 1\n", { a: 1 }, ["..."]],
    ["a: |\n  ---\n  b\n", { a: "---\nb\n" }, []],
    ["a: ---x\n", { a: "---x" }, []],
    ["\uFEFF---\na: 1\n", { a: 1 }, []],
  ];
  for (const [text, value, places] of cases) {
    it(`reads the first of ${JSON.stringify(text)}`, () => {
      const document = readText(text);
      assert.deepEqual(valueOf(document.root), value);
      assert.deepEqual(
        document.notices.map(({ rule, place }) => [rule, textAt(document, place)]),
        places.map((place) => ["several-documents", place]),
      );
    });
  }

  it("cuts it into parts all the same", () => {
    const { root } = readText("---\nplan:\n  title: a\n");
    const plan = root.entries[0]?.value;
    assert.equal(plan?.kind === "map" && plan.entries[0]?.value.piece.text, "  title: a\n");
  });
});

describe("what stands twice in a YAML plan", () => {
  it("is told at the second place, which names the first", () => {
    const document = readText(
      "goals:\n  - {id: a, id: b}\nteam:\n  cadence: monthly\n  cadence: weekly\ngoals:\n  - id: c\n",
    );
    assert.deepEqual(
      document.notices.map((notice) => [
        notice.section,
        document.rangeOf(notice.place).start,
        notice.related?.map(({ place }) => document.rangeOf(place).start),
        described(document, notice),
      ]),
      [
        [
          "goals",
          19,
          [12],
          'duplicate-key @ id: "id" stands twice here and only the first one is read; keep one of them',
        ],
        [
          "team",
          53,
          [34],
          'duplicate-key @ cadence: "cadence" stands twice here and only the first one is read; keep one of them',
        ],
        [
          "goals",
          69,
          [0],
          'duplicate-id @ goals: The section "goals" stands twice and only the first one is read; put them together',
        ],
      ],
    );
  });

  it("is the author's own business below x-", () => {
    assert.deepEqual(readText("x-notes:\n  a: 1\n  a: 2\nx-notes: 1\n").notices, []);
  });
});
