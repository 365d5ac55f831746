import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buyin, CLEAN_MARKDOWN, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR } from "../support/command-line.ts";

describe("buyin status", () => {
  it("shows the sections and next steps of one plan", () =>
    inFolder({ "plans/a.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
      const { out } = await buyin(folder, ["status"]);
      assert.equal(
        out.replace(/(?<=score first\n)[^]*/, ""),
        `On Track to What Comes Next
plans/a.buyin.yaml

96 of 100, in review, pilot phase, 1 error

Section             Level     Core  Strong    Points  Findings
Basics & timeline   Started   2/2   2/2       2 of 4  1 error
Convening           Strong    3/3   3/3       8 of 8
Stakeholders        Strong    3/3   3/3     12 of 12
Vision & alignment  Strong    3/3   3/3     10 of 10
Goals               Strong    3/3   3/3     12 of 12
Team                Complete  4/4   1/3      8 of 10
Ownership           Strong    4/4   3/3     12 of 12
Communication       Strong    4/4   3/3     12 of 12
Investment          Strong    4/4   3/3     10 of 10
Sustainability      Strong    3/3   3/3       8 of 8
Evidence            Strong    1/1   1/1       2 of 2

Next steps, what adds most to the score first
`,
      );
      assert.match(out, /score first\n( {2}- .+\n( {4}.+\n)? {4}Team, plans\/a\.buyin\.yaml:\d+\n){2}$/);
    }));

  it("shows as many next steps as one can begin with", () =>
    inFolder({ "a.buyin.yaml": "plan: {title: Nearly nothing}\n" }, async (folder) => {
      const { out } = await buyin(folder, ["status"]);
      assert.equal(out.match(/^ {2}- /gm)?.length, 8);
      assert.match(out, /\n {2}and \d+ more: --format json lists all\n$/);
    }));

  it("is a table of many plans, with long titles cut", () =>
    inFolder(
      {
        "plans/a.buyin.yaml": CLEAN_PLAN,
        "plans/b.buyin.md": CLEAN_MARKDOWN,
        "plans/c.buyin.yaml": PLAN_WITH_ERROR.replace(
          "On Track to",
          "学校 and a title that is longer than there is room for",
        ),
        "plans/d.buyin.yaml": "# nothing yet\n",
      },
      async (folder) => {
        const { out } = await buyin(folder, ["status"]);
        assert.equal(
          out,
          `Plan                         Score  Complete  Status     Phase  Errors  Warnings
On Track to What Comes Next     98  11 of 11  in review  pilot       0         0
  plans/a.buyin.yaml
On Track to What Comes Next     98  11 of 11  in review  pilot       0         0
  plans/b.buyin.md
学校 and a title that is l…     96  10 of 11  in review  pilot       1         0
  plans/c.buyin.yaml
plans/d.buyin.yaml               0  0 of 11                          0        13
  plans/d.buyin.yaml
`,
        );
        const wide = await buyin(folder, ["status", "--color", "never"], { isTerminal: true, columns: 140 });
        assert.match(wide.out, /^学校 and a title that is longer than there is room for What Comes Next {2}/m);
      },
    ));

  it("is a list of many plans for spreadsheets and wikis, by path", () =>
    inFolder({ "b.buyin.md": CLEAN_MARKDOWN, "a/a.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
      const [head = "", ...rows] = (await buyin(folder, ["status", "--format", "csv"])).out.trimEnd().split("\r\n");
      assert.match(head, /^\uFEFFPlan,File,Organization,Status,Phase,Score,Sections complete,Errors,Warnings,Overdue,/);
      assert.deepEqual(
        rows.map((row) => row.split(",")[1]),
        ["a/a.buyin.yaml", "b.buyin.md"],
      );
      const { out } = await buyin(folder, ["status", "--format", "md", "-o", "all.md"]);
      assert.equal(out, "");
      const lines = readFileSync(path.join(folder, "all.md"), "utf8").trim().split("\n");
      assert.equal(lines.length, 4);
      assert.match(
        lines[2] ?? "",
        /^\| On Track to What Comes Next \| a\/a\.buyin\.yaml \|.* \| 96 \| 10 \| 1 \| 0 \|/,
      );
    }));

  it("keeps to 80 columns in a pipe, and to the width of a terminal", async () => {
    for (const columns of [undefined, 60, 100]) {
      for (const target of ["examples", "test/fixtures/plans/northlight.buyin.yaml"]) {
        const { out } = await buyin(process.cwd(), ["status", target], { columns });
        const widest = Math.max(...out.split("\n").map((line) => line.length));
        assert.ok(widest <= Math.max(columns ?? 80, 72), `${target} at ${columns}: ${widest}\n${out}`);
      }
    }
  });
});
