import { Ajv2020 } from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import reportSchema from "../../schemas/report.schema.json" with { type: "json" };
import type { FileReport, Severity } from "../../src/core/index.ts";
import { formats } from "../../src/core/schema/formats.ts";
import { TODAY } from "../support/check.ts";
import { buyin, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR, PLAN_WITH_WARNING } from "../support/command-line.ts";

interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly today: string;
  readonly files: readonly FileReport[];
  readonly summary: Readonly<Record<Severity | "files" | "plans" | "suppressed", number>>;
}

const isReport = new Ajv2020({ formats, allErrors: true }).compile<Report>(reportSchema);

function reportIn(out: string): Report {
  const report: unknown = JSON.parse(out);
  assert.ok(isReport(report), JSON.stringify(isReport.errors, undefined, 2));
  return report;
}

const SILENCED = PLAN_WITH_WARNING.replace(
  "  title: TBD",
  "  # buyin-allow placeholder-text: the board names it in May\n  title: TBD",
);

describe("the JSON report", () => {
  it("says what was checked, when and by what", () =>
    inFolder(
      { "a.buyin.yaml": CLEAN_PLAN, "b.buyin.yaml": PLAN_WITH_ERROR, "c.buyin.yaml": SILENCED },
      async (folder) => {
        const report = reportIn((await buyin(folder, ["check", "--format", "json"])).out);
        assert.deepEqual(report.tool, { name: "buyin", version });
        assert.equal(report.today, TODAY);
        assert.deepEqual(
          report.files.map(({ path, problems, suppressed }) => [
            path,
            problems.map(({ rule }) => rule),
            suppressed.map(({ rule }) => rule),
          ]),
          [
            ["a.buyin.yaml", [], []],
            ["b.buyin.yaml", ["end-before-start"], []],
            ["c.buyin.yaml", [], ["placeholder-text"]],
          ],
        );
        assert.deepEqual(report.summary, {
          files: 3,
          plans: 3,
          error: 1,
          warning: 0,
          information: 0,
          hint: 0,
          suppressed: 1,
        });
      },
    ));

  it("is the same for status", () =>
    inFolder({ "b.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
      const check = await buyin(folder, ["check", "--format", "json"]);
      const status = await buyin(folder, ["status", "--format", "json"]);
      assert.equal(status.out, check.out);
    }));

  it("lists what --severity and --quiet ask for, and counts everything", () =>
    inFolder({ "b.buyin.yaml": PLAN_WITH_WARNING, "c.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
      for (const flags of [["--severity", "error"], ["--quiet"]]) {
        const { files, summary } = reportIn((await buyin(folder, ["check", "--format", "json", ...flags])).out);
        assert.deepEqual(
          files.map(({ problems }) => problems.length),
          [0, 1],
        );
        assert.equal(summary.warning, 1);
      }
    }));

  it("depends on the day of --today", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const later = reportIn((await buyin(folder, ["check", "--format", "json", "--today", "2031-01-01"])).out);
      assert.equal(later.today, "2031-01-01");
      assert.ok(later.files[0]?.problems.some(({ rule }) => rule === "overdue-item"));
    }));

  it("goes to the file of --output", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const outcome = await buyin(folder, ["check", "--format", "json", "-o", "report.json"]);
      assert.deepEqual(outcome, { code: 0, out: "", err: "" });
      assert.equal(reportIn(readFileSync(path.join(folder, "report.json"), "utf8")).summary.plans, 1);
    }));

  for (const [name, text] of [
    ["an empty file", ""],
    ["a comment", "# nothing yet\n"],
    ["no YAML", "\u0000\u0001\uFFFD{]"],
    ["a list instead of sections", "- a\n- b\n"],
    ["rows without ids", "goals:\n- {id: '', statement: ''}\n- {id: null}\n- 3\nteam: {members: [{name: ''}]}\n"],
    ["keys of every object", "__proto__: {a: 1}\nconstructor: 2\nplan: {toString: x, title: [a]}\n"],
    ["a status of its own", "plan: {status: whatever, phase: 7, title: {a: b}, organization: {type: moon}}\n"],
  ] as const) {
    it(`keeps to its schema for ${name}`, () =>
      inFolder({ "x.buyin.yaml": text, "x.buyin.md": text }, async (folder) => {
        const outcome = await buyin(folder, ["check", "--format", "json"]);
        assert.equal(reportIn(outcome.out).files.length, 2);
      }));
  }

  it("keeps to its schema for real plans", async () => {
    for (const folder of ["examples", "test/fixtures/plans"]) {
      const report = reportIn((await buyin(process.cwd(), ["check", folder, "--format", "json"])).out);
      assert.equal(report.files.length, 3);
    }
  });
});
