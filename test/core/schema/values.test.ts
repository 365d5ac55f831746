import assert from "node:assert/strict";
import { readPlan } from "./read-plan.ts";

/** What a value reads as in a plan that holds nothing else, and what is said about it. */
function checkValue(path: string, written: string, expected: unknown, findings: readonly string[] = []): void {
  const keys = path.split(".");
  const text = `${keys.map((key, depth) => `${"  ".repeat(depth)}${key}:`).join("\n")} ${written}\n`;
  const reading = readPlan(text);
  const value = keys.reduce(member, reading.value);
  assert.deepEqual(value, expected);
  assert.deepEqual(reading.findings, findings);
}

function member(inside: unknown, key: string): unknown {
  return typeof inside === "object" && inside !== null
    ? Object.entries(inside).find(([name]) => name === key)?.[1]
    : undefined;
}

describe("values of a plan", () => {
  describe("in another form", () => {
    it("reads a bare list as the object's list", () => {
      assert.deepEqual(readPlan("stakeholders:\n  - { id: a, group: families }\n").value, {
        stakeholders: { groups: [{ id: "a", group: "families" }] },
      });
    });

    it("reads a bare text as the object's text", () => {
      assert.deepEqual(readPlan("plan: { organization: Juniper Flats }\n").value, {
        plan: { organization: { name: "Juniper Flats" } },
      });
    });

    it("reads a single value or row as a list of one", () => {
      checkValue("plan.organization.languages", "en", ["en"]);
      checkValue("team.members", "{ id: chen }", [{ id: "chen" }]);
    });

    it("leaves out what is empty", () => {
      assert.deepEqual(
        readPlan("plan: { title: , status: ~, phase: design }\nvision:\nteam: { members: [ ~ ] }\n").value,
        {
          plan: { phase: "design" },
          team: { members: [] },
        },
      );
    });
  });

  describe("of a list of allowed values", () => {
    it("reads them in any case and with any marks", () => {
      checkValue("plan.status", "In Review", "in_review");
      checkValue("plan.phase", "DESIGN", "design");
    });

    it("reads other words for them", () => {
      checkValue("stakeholders.not_applicable", "[{ group: Parents }]", [{ group: "families" }]);
    });

    it("reads yes as the value where it is one", () => {
      checkValue("investment.sharing", "[{ agreement: true }, { agreement: no }]", [
        { agreement: "yes" },
        { agreement: "no" },
      ]);
    });

    it("asks about a slip", () => {
      checkValue("plan.status", "activ", "activ", [
        'invalid-value @ activ: "activ" is not something Status can hold; did you mean active?',
      ]);
    });

    it("lists a few values, and of many those that are most alike", () => {
      checkValue("plan.status", "bold", "bold", [
        'invalid-value @ bold: "bold" is not something Status can hold; use draft, in_review, approved, active, revising or archived',
      ]);
      checkValue(
        "stakeholders.not_applicable",
        "[{ group: Staff }]",
        [{ group: "Staff" }],
        [
          'invalid-value @ Staff: "Staff" is not something Group can hold; use one of its 25 values, such as classified_staff, it_data or state_agency',
        ],
      );
    });

    it("takes a value that is also a placeholder for the value", () => {
      checkValue("stakeholders.groups", "[{ level: none }]", [{ level: "none" }]);
    });
  });

  describe("that are numbers", () => {
    for (const [written, value] of [
      ["640", 640],
      ['"3,150"', 3150],
      ["3.15k", 3150],
    ] as const) {
      it(`reads ${written}`, () => checkValue("plan.organization.enrollment", written, value));
    }

    for (const [written, value] of [
      ["35%", 35],
      ["-2.5", -2.5],
      ["35 percent", 35],
    ] as const) {
      it(`reads ${written}`, () =>
        checkValue("goals.items", `[{ target: { value: ${written} } }]`, [{ target: { value } }]));
    }

    for (const [written, value] of [
      ["$41,000", 41000],
      ["41k", 41000],
      ["$1.2 million", 1200000],
      ["half a position", "half a position"],
      ["10%", "10%"],
      ["1,5", "1,5"],
    ] as const) {
      it(`reads an amount of ${written}`, () =>
        checkValue("investment.lines", `[{ amount: "${written}" }]`, [{ amount: value }]));
    }

    it("says where a number is needed", () => {
      checkValue("plan.organization.enrollment", "about 600", "about 600", [
        'invalid-value @ about 600: Enrollment is a number, not "about 600"; use digits only, such as 640',
      ]);
      checkValue(
        "convening.baseline",
        "[{ understanding: 5, commitment: 2.5 }]",
        [{ understanding: 5, commitment: 2.5 }],
        [
          "invalid-value @ 5: Understanding is at most 4, not 5",
          "invalid-value @ 2.5: Commitment is a whole number, not 2.5",
        ],
      );
    });
  });

  describe("that are true or false", () => {
    it("reads everyday words with a hint", () => {
      checkValue("plan.organization.has_union", "yes", true, [
        'boolean-spelling @ yes: "yes" is read as true; write true, which every tool reads the same way',
      ]);
      checkValue("plan.organization.has_union", "Off", false, [
        'boolean-spelling @ Off: "Off" is read as false; write false, which every tool reads the same way',
      ]);
    });

    it("says nothing about true and false, in quotes or not", () => {
      checkValue("plan.organization.has_union", "true", true);
      checkValue("plan.organization.has_union", '"false"', false);
    });

    it("says where nothing else fits", () => {
      checkValue("plan.organization.has_union", "maybe", "maybe", [
        'invalid-value @ maybe: Has a union is true or false, not "maybe"',
      ]);
    });
  });

  describe("that are texts", () => {
    it("reads numbers and true or false as they are written", () => {
      checkValue("plan.title", "2026", "2026");
      checkValue("plan.title", "1.10", "1.10");
      checkValue("plan.title", "True", "True");
    });

    it("says that a list or an object is not one", () => {
      checkValue(
        "plan.title",
        "[a, b]",
        [],
        ["invalid-value @ [a, b]: Title holds one value, but this is a list; keep one of its entries"],
      );
      checkValue("plan.title", "{ a: b }", {}, [
        "invalid-value @ { a: b }: Title holds one value, but this has fields of its own; write it as one text",
      ]);
    });

    it("bounds them", () => {
      const { findings } = readPlan(`plan:\n  title: ${"long ".repeat(80)}\n`);
      assert.equal(findings.length, 1);
      assert.match(findings[0] ?? "", /Title has room for 300 characters; shorten this text$/);
    });

    it("says what an id may look like", () => {
      checkValue(
        "goals.items",
        "[{ id: Goal One }]",
        [{ id: "Goal One" }],
        [
          'invalid-value @ Goal One: "Goal One" cannot be an id; use lower-case letters, digits, - and _ without spaces',
        ],
      );
    });

    it("takes letters of every script for an id, also those that are written as a letter and its mark", () => {
      for (const id of ["peña", "peña".normalize("NFD"), "छात्र", "学生-1"]) {
        checkValue("goals.items", `[{ id: ${id} }]`, [{ id }]);
      }
    });
  });

  describe("in the place of something with fields", () => {
    it("says which fields there are", () => {
      checkValue("timeline", "soon", "soon", [
        'invalid-value @ soon: Timeline has fields such as milestones, narrative; write "soon" as one of them',
      ]);
      checkValue(
        "team",
        "[chen]",
        [],
        ["invalid-value @ [chen]: Team is not a list; give it fields such as purpose, cadence, key_departments"],
      );
    });
  });

  describe("that stand in for a value to come", () => {
    it("gives no value and no finding where something else than text is expected", () => {
      const text =
        "plan: { status: TBD, start: '?', organization: { enrollment: n/a } }\nstakeholders: [{ phases: [TBD] }]\n";
      const { value, findings } = readPlan(text);
      assert.deepEqual(value, { plan: { organization: {} }, stakeholders: { groups: [{ phases: [] }] } });
      assert.deepEqual(findings, []);
    });

    it("points at the right one of the others in the list", () => {
      const { findings } = readPlan("stakeholders: [{ phases: [TBD, design, desing] }]\n");
      assert.deepEqual(findings, [
        'invalid-value @ desing: "desing" is not something Phases can hold; did you mean design?',
      ]);
    });
  });
});
