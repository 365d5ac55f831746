import assert from "node:assert/strict";
import { checkTaken, labels, offered } from "./check.ts";

const FRONT = "---\nbuyin: 1\n---\n\n";

/** A plan with front matter around a stretch of it. */
function checkBody(marked: string, label: string, expected: string): void {
  checkTaken(FRONT + marked, label, FRONT + expected);
}

describe("completion in Markdown", () => {
  describe("of front matter", () => {
    it("offers the basics without a key around them", () => {
      const found = labels("---\nbuyin: 1\nstatus: draft\n⟦⟧\n---\n");
      for (const name of ["organization", "phase", "start"]) assert.ok(found.includes(name), name);
      for (const name of ["status", "buyin", "goals"]) assert.ok(!found.includes(name), name);
    });

    it("offers allowed values", () => {
      checkTaken("---\nbuyin: 1\nphase: pi⟦⟧\n---\n", "pilot", "---\nbuyin: 1\nphase: pilot\n---\n");
    });
  });

  describe("of headings", () => {
    it("offers the sections that are missing, also where others have names of their own", () => {
      const found = labels(`${FRONT}## Our vision\n\n## ⟦⟧\n\n## Who is involved\n`);
      assert.deepEqual(found.slice(0, 3), ["convening", "alignment", "goals"]);
    });

    it("writes the section with its prompts", () => {
      checkBody(
        "## vis⟦⟧\n",
        "vision",
        "## Vision\n\n- **Vision statement:** What will be true for students and for adults' practice\n- **Outcomes:** …\n",
      );
    });

    it("offers the lists and objects that a section does not have yet", () => {
      const found = labels(`${FRONT}## Communication\n\n### Key messages\n\n### ⟦⟧\n`);
      assert.ok(found.includes("touchpoints"));
      assert.ok(!found.includes("messages"));
    });

    it("writes a list as a table to fill in", () => {
      checkBody(
        "## Convening\n\n### base⟦⟧\n",
        "baseline",
        [
          "## Convening",
          "",
          "### Baseline",
          "",
          "| Group | Understanding | Commitment | Method | Rated by | Date |",
          "| --- | --- | --- | --- | --- | --- |",
          "| Which group this rating is about | … | … | … | … | YYYY-MM-DD |",
          "",
        ].join("\n"),
      );
    });
  });

  describe("of tables", () => {
    const table = "## Who is involved\n\n| Group name | Group | Level | Phases |\n| --- | --- | --- | --- |\n";

    it("offers what the column holds", () => {
      checkBody(
        `${table}| Teachers | teachers | coll⟦⟧ | design |\n`,
        "collaborate",
        `${table}| Teachers | teachers | collaborate | design |\n`,
      );
    });

    it("offers it in an empty cell", () => {
      checkBody(
        `${table}| Teachers | teachers | ⟦⟧ | design |\n`,
        "involve",
        `${table}| Teachers | teachers | involve | design |\n`,
      );
    });

    it("replaces the one value that the cursor is in", () => {
      const marked = `${table}| Teachers | teachers | involve | design, ⟦⟧bui, pilot |\n`;
      assert.ok(!labels(FRONT + marked).includes("pilot"));
      checkBody(marked, "build", `${table}| Teachers | teachers | involve | design, build, pilot |\n`);
    });

    it("works while the row has no end yet", () => {
      checkBody(`${table}| Teachers | tea⟦⟧`, "teachers", `${table}| Teachers | teachers`);
    });

    it("offers columns that are missing, by the names that readers know", () => {
      checkBody(
        "## Goals\n\n| Objective | ⟦⟧ |\n| --- | --- |\n| More on track | |\n",
        "owner",
        "## Goals\n\n| Objective | Owner |\n| --- | --- |\n| More on track | |\n",
      );
    });

    it("offers members by name where they have no ids", () => {
      const team = "## Team\n\n| Name | Group |\n| --- | --- |\n| Dana Ortiz | counselors |\n\n";
      checkBody(
        `${team}## Goals\n\n| Objective | Person responsible |\n| --- | --- |\n| More on track | ⟦⟧ |\n`,
        "Dana Ortiz",
        `${team}## Goals\n\n| Objective | Person responsible |\n| --- | --- |\n| More on track | Dana Ortiz |\n`,
      );
    });

    it("takes the table of a list that a heading names", () => {
      assert.ok(
        labels(
          `${FRONT}## Communication\n\n### Touchpoints\n\n| Audience | Channel |\n| --- | --- |\n| teachers | ⟦⟧ |\n`,
        ).includes("plc"),
      );
    });
  });

  describe("of bullets", () => {
    it("offers fields that are missing, with the prompts of their values", () => {
      const marked = `${FRONT}## Convening\n\n- **Status:** held\n- ⟦⟧\n`;
      assert.ok(!labels(marked).includes("status"));
      assert.ok(!labels(marked).includes("baseline"));
      checkTaken(marked, "date", `${FRONT}## Convening\n\n- **Status:** held\n- **Date:** YYYY-MM-DD\n`);
    });

    it("writes labels as the file does", () => {
      checkBody(
        "## Convening\n\n- Status: held\n- ⟦⟧\n",
        "date",
        "## Convening\n\n- Status: held\n- Date: YYYY-MM-DD\n",
      );
    });

    it("offers what belongs behind a label", () => {
      checkBody("## Convening\n\n- **Status:** pl⟦⟧\n", "planned", "## Convening\n\n- **Status:** planned\n");
      assert.equal(offered(`${FRONT}## Convening\n\n- Date: ⟦⟧\n`)[0]?.label, "2026-03-02");
    });

    it("knows the fields of an item under its own heading", () => {
      const found = labels(`${FRONT}## Goals\n\n### Goal: More on track\n\n- Owner: x\n- ⟦⟧\n`);
      assert.ok(found.includes("metric"));
      assert.ok(!found.includes("owner"));
    });
  });

  it("offers nothing in prose, code, comments and sections that are no part of the plan", () => {
    for (const marked of [
      "## Vision\n\nSome prose ⟦⟧\n",
      "## Vision\n\n```\n- ⟦⟧\n```\n",
      "## Vision\n\n<!--\n- ⟦⟧\n-->\n",
      "## Recipes\n\n- ⟦⟧\n",
      "⟦⟧\n",
    ]) {
      assert.deepEqual(labels(FRONT + marked), [], marked);
    }
  });
});
