import assert from "node:assert/strict";
import Papa from "papaparse";
import { analyze, DEFAULT_CONFIG, planTables } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { sample } from "../../support/effort.ts";
import { example, exported, EXAMPLES, HOSTILE, hostilePlan, type PlanText } from "./exported.ts";

type Rows = readonly Readonly<Record<string, string>>[];

async function listOf(plan: PlanText, list: string): Promise<Rows> {
  const [file] = await exported(plan, { format: "csv", list });
  assert.ok(file !== undefined && typeof file.content === "string", list);
  assert.ok(file.content.startsWith("\uFEFF"));
  const { data, errors } = Papa.parse<Record<string, string>>(file.content.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

describe("the lists of a plan as CSV", () => {
  it("has a file for each list that has rows", async () => {
    const files = await exported(example("juniper-flats.buyin.yaml"), { format: "csv" });
    const lists = files.map(({ name }) => name.replace(/^juniper-flats-|\.csv$/g, ""));
    for (const list of ["stakeholders", "goals", "members", "touchpoints", "lines", "milestones", "change_log"]) {
      assert.ok(lists.includes(list), list);
    }
    assert.ok(!lists.includes("not_applicable"));
  });

  it("holds every row with its fields, and numbers as numbers", async () => {
    const lines = await listOf(example("juniper-flats.buyin.yaml"), "lines");
    assert.equal(lines.length, 4);
    const [line] = lines;
    assert.deepEqual(
      [line?.["Id"], line?.["Amount"], line?.["Source name"], line?.["End date"]],
      ["coordinator", "14800", "General fund", "2027-06-30"],
    );
    const [touchpoint] = await listOf(example("juniper-flats.buyin.yaml"), "touchpoints");
    assert.equal(touchpoint?.["Audience"], "teachers; counselors; principals");
    assert.equal(touchpoint["Within days"], "31");
  });

  for (const name of sample(EXAMPLES)) {
    it(`has no two lists of one name: ${name}`, () => {
      const { text, path } = example(name);
      const ids = planTables(analyze(text, path, DEFAULT_CONFIG, TODAY)).map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
  }

  it("never holds a cell that a spreadsheet would run", async () => {
    for (const text of HOSTILE) {
      for (const { content } of await exported(hostilePlan(text), { format: "csv" })) {
        const { data } = Papa.parse<readonly string[]>(String(content).slice(1), { delimiter: "," });
        for (const cell of data.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠\t\r](?!\d*$)/, text);
      }
    }
  });

  it("keeps what was neutralized readable, and other texts as they are", async () => {
    const [formula] = await listOf(hostilePlan("=1+1"), "milestones");
    assert.equal(formula?.["Milestone"], "'=1+1");
    const [plain] = await listOf(hostilePlan('He said "no", twice'), "milestones");
    assert.equal(plain?.["Milestone"], 'He said "no", twice');
  });

  it("leaves placeholders out", async () => {
    const plan = {
      path: "a.buyin.yaml",
      text: "buyin: 1\ngoals: [{id: g1, statement: TBD, owner: What you will count}]\n",
    };
    const [goal] = await listOf(plan, "goals");
    assert.deepEqual([goal?.["Id"], goal?.["Goal"], goal?.["Owner"]], ["g1", "", ""]);
  });
});
