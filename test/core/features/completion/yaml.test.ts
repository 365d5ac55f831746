import assert from "node:assert/strict";
import { checkTaken, labels, offered } from "./check.ts";

describe("completion in YAML", () => {
  describe("of sections", () => {
    it("offers those that are missing, in the model's order", () => {
      assert.deepEqual(labels("buyin: 1\nvision:\n  statement: x\ngoals: []\n⟦⟧").slice(0, 4), [
        "plan",
        "convening",
        "stakeholders",
        "alignment",
      ]);
    });

    it("writes the section with its prompts", () => {
      checkTaken(
        "buyin: 1\nvis⟦⟧\n",
        "vision",
        'buyin: 1\nvision:\n  statement: "What will be true for students and for adults\' practice"\n  outcomes: […]\n',
      );
    });

    it("keeps to the width in which the plan is indented", () => {
      checkTaken(
        "goals:\n    -   id: g1\n        kind: use\nalign⟦⟧",
        "alignment",
        [
          "goals:",
          "    -   id: g1",
          "        kind: use",
          "alignment:",
          "    links:",
          "        -   id: ",
          '            document: "Which adopted plan this work serves"',
          '            priority: "The exact goal or priority in that plan"',
        ].join("\n"),
      );
    });
  });

  describe("of fields", () => {
    it("offers what the row at the cursor lacks, what every plan needs first", () => {
      const found = labels("goals:\n  - id: g1\n    kind: use\n    ⟦⟧\n    owner: ortiz\n  - id: g2\n");
      assert.deepEqual(found.slice(0, 4), ["statement", "metric", "baseline", "target"]);
      for (const present of ["id", "kind", "owner"]) assert.ok(!found.includes(present), present);
      assert.ok(found.indexOf("measure_every") > found.indexOf("target"));
    });

    it("knows a field by its aliases and slips", () => {
      const found = labels("goals:\n  - id: g1\n    responsible: ortiz\n    metrc: share\n    ⟦⟧\n");
      for (const present of ["owner", "metric"]) assert.ok(!found.includes(present), present);
    });

    for (const [name, before, after] of [
      [
        "two columns",
        "goals:\n  - id: g1\n    own⟦⟧\n",
        'goals:\n  - id: g1\n    owner: "One person who answers for this goal"\n',
      ],
      [
        "four columns",
        "goals:\n    - id: g1\n      own⟦⟧\n",
        'goals:\n    - id: g1\n      owner: "One person who answers for this goal"\n',
      ],
      [
        "a list in the column of its key",
        "goals:\n- id: g1\n  own⟦⟧\n",
        'goals:\n- id: g1\n  owner: "One person who answers for this goal"\n',
      ],
      ["the first line of a row", "goals:\n  - own⟦⟧\n", 'goals:\n  - owner: "One person who answers for this goal"\n'],
      [
        "brackets",
        "goals:\n  - {id: g1, own⟦⟧}\n",
        'goals:\n  - {id: g1, owner: "One person who answers for this goal"}\n',
      ],
    ] as const) {
      it(`writes a field into ${name}`, () => {
        checkTaken(before, "owner", after);
      });
    }

    it("writes an object with its own prompts below", () => {
      checkTaken(
        "goals:\n  - id: g1\n    ⟦⟧\n    owner: ortiz\n",
        "target",
        "goals:\n  - id: g1\n    target:\n      value: …\n      date: YYYY-MM-DD\n    owner: ortiz\n",
      );
    });

    it("only changes the name where the value is there", () => {
      checkTaken("goals:\n  - id: g1\n    own⟦⟧r: ortiz\n", "owner", "goals:\n  - id: g1\n    owner: ortiz\n");
    });

    it("works while the lines around are broken", () => {
      const found = labels('goals:\n  - id: g1\n    statement: "open\n    metric: a: b\n    ⟦⟧\n');
      assert.ok(found.includes("owner"));
    });
  });

  describe("of rows", () => {
    it("offers a new row where one can start", () => {
      checkTaken(
        "alignment:\n  links:\n    ⟦⟧\n",
        "Link to a district plan",
        [
          "alignment:",
          "  links:",
          "    - id: ",
          '      document: "Which adopted plan this work serves"',
          '      priority: "The exact goal or priority in that plan"',
          "",
        ].join("\n"),
      );
    });
  });

  describe("of values", () => {
    it("offers the allowed ones with their meaning", () => {
      const [first] = offered("stakeholders:\n  - id: a\n    level: ⟦⟧\n");
      assert.equal(first?.label, "none");
      assert.equal(first.detail?.template, "No part in the work yet");
    });

    it("replaces the whole value, and nothing else", () => {
      checkTaken(
        "stakeholders:\n  - id: a\n    level: con⟦⟧sultt  # the board agreed\n",
        "consult",
        "stakeholders:\n  - id: a\n    level: consult  # the board agreed\n",
      );
      checkTaken(
        "stakeholders:\n  - {id: a, level: in⟦⟧, role: advisor}\n",
        "inform",
        "stakeholders:\n  - {id: a, level: inform, role: advisor}\n",
      );
    });

    it("leaves out the values that a list has already", () => {
      const marked = "vision:\n  outcomes: [graduation, ⟦⟧]\n";
      assert.ok(!labels(marked).includes("graduation"));
      checkTaken(marked, "employment", "vision:\n  outcomes: [graduation, employment]\n");
      checkTaken(
        "vision:\n  outcomes:\n    - graduation\n    - ⟦⟧\n",
        "employment",
        "vision:\n  outcomes:\n    - graduation\n    - employment\n",
      );
    });

    it("starts a list where none is written", () => {
      checkTaken("vision:\n  outcomes: ⟦⟧\n", "graduation", "vision:\n  outcomes: [graduation]\n");
    });

    it("offers the ids that a field may point to, with what they stand for", () => {
      const team = "team:\n  members:\n    - {id: ortiz, name: Dana Ortiz}\n    - {id: chen, name: Mei Chen}\n";
      const items = offered(`${team}goals:\n  - id: g1\n    owner: ⟦⟧\n`);
      assert.deepEqual(
        items.map(({ label, detail }) => [label, detail?.template]),
        [
          ["ortiz", "Dana Ortiz"],
          ["chen", "Mei Chen"],
        ],
      );
      checkTaken(
        `${team}goals:\n  - id: g1\n    owner: or⟦⟧\n`,
        "ortiz",
        `${team}goals:\n  - id: g1\n    owner: ortiz\n`,
      );
    });

    it("offers dates from the calendar and from the plan", () => {
      const plan = [
        "plan:",
        "  end: 2027-06-30",
        "  calendar:",
        "    breaks: [{name: Spring, start: 2026-03-23, end: 2026-03-27}]",
        "stakeholders:",
        "  - {id: board, group: school_board}",
        "communication:",
        "  touchpoints:",
        "    - {id: tp1, audience: [board], dates: [2026-04-14]}",
        "timeline:",
        "  milestones:",
        "    - {id: launch, title: Launch, due: 2026-08-20}",
        "    - {id: pilot, due: ⟦⟧}",
      ].join("\n");
      assert.deepEqual(
        offered(plan).map(({ label, detail }) => [label, detail?.data["name"] ?? detail?.template]),
        [
          ["2026-03-02", "Today"],
          ["2026-03-31", "End of this month"],
          ["2026-04-01", "Start of next quarter"],
          ["2026-04-14", "The board meets"],
          ["2026-03-28", "Spring"],
          ["2026-08-20", "Launch"],
          ["2027-06-30", "The plan ends"],
        ],
      );
    });

    it("offers nothing where only the author knows", () => {
      for (const marked of [
        "vision:\n  statement: ⟦⟧\n",
        "goals:\n  - id: g1\n    metric: ⟦⟧\n",
        "# note ⟦⟧\ngoals: []\n",
        "x-own:\n  thing: ⟦⟧\n",
        "vision:\n  statement: a longer text that is\n    go⟦⟧ing on\n",
      ]) {
        assert.deepEqual(labels(marked), [], marked);
      }
    });
  });
});
