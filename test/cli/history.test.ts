import { Ajv2020 } from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import historySchema from "../../schemas/history.schema.json" with { type: "json" };
import { formats } from "../../src/core/schema/formats.ts";
import { buyin, CLEAN_MARKDOWN, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR, type Outcome } from "../support/command-line.ts";
import { commit, commitMany, git, startRepository } from "../support/repository.ts";

interface History {
  readonly title?: string;
  readonly versions: { readonly total: number; readonly lastOfEach?: string; readonly isShallow: boolean };
  readonly points: readonly {
    readonly date: string;
    readonly path?: string;
    readonly author?: string;
    readonly score: number;
  }[];
  readonly changes: {
    readonly from: { readonly date: string };
    readonly to: { readonly date: string; readonly id?: string };
    readonly topics: readonly {
      readonly topic: string;
      readonly rows: readonly { readonly id: string; readonly kind: string; readonly changes: readonly string[] }[];
    }[];
  };
}

const isHistory = new Ajv2020({ formats, allErrors: true }).compile<History>(historySchema);

const BEGUN = "buyin: 1\nplan: { title: On Track to What Comes Next }\n";
const LATER_TARGET = CLEAN_PLAN.replace(
  /(target: \{ ?value: )(\d+)/,
  (_, head: string, value: string) => `${head}${String(Number(value) + 5)}`,
);

/** A repository in which a plan was begun, grew, moved and got another target. */
async function inRepository(test: (folder: string) => Promise<void>): Promise<void> {
  await inFolder({}, async (folder) => {
    startRepository(folder);
    commit(folder, "2025-09-02", { "drafts/plan.buyin.yaml": BEGUN });
    commit(folder, "2025-11-20", { "drafts/plan.buyin.yaml": CLEAN_PLAN });
    commit(folder, "2025-11-21", { "drafts/plan.buyin.yaml": undefined, "plans/größer.buyin.yaml": CLEAN_PLAN });
    commit(folder, "2026-02-20", { "plans/größer.buyin.yaml": LATER_TARGET });
    await test(folder);
  });
}

function show(folder: string, ...flags: readonly string[]): Promise<Outcome> {
  return buyin(folder, ["status", "--history", ...flags], { env: process.env });
}

async function shown(folder: string, ...flags: readonly string[]): Promise<History> {
  const { out, err } = await show(folder, "--format", "json", ...flags);
  assert.equal(err, "");
  const history: unknown = JSON.parse(out);
  assert.ok(isHistory(history), JSON.stringify(isHistory.errors, undefined, 2));
  return history;
}

function pathsIn({ points }: History): readonly (string | undefined)[] {
  return points.map((point) => point.path);
}

describe("buyin status --history", () => {
  it("tells how the plan moved, through a rename, and what changed in the last month", () =>
    inRepository(async (folder) => {
      const { points, changes, versions, title } = await shown(folder);
      assert.equal(title, "On Track to What Comes Next");
      assert.deepEqual(
        points.map((point) => [point.date, point.path, point.author]),
        [
          ["2025-09-02", "drafts/plan.buyin.yaml", "Ana Núñez"],
          ["2025-11-20", "drafts/plan.buyin.yaml", "Ana Núñez"],
          ["2026-02-20", "plans/größer.buyin.yaml", "Ana Núñez"],
          ["2026-03-02", undefined, undefined],
        ],
      );
      assert.ok((points[0]?.score ?? 100) < 10 && (points[1]?.score ?? 0) > 90);
      assert.deepEqual(versions, { total: 4, isShallow: false });
      assert.deepEqual([changes.from.date, changes.to], ["2025-11-21", { date: "2026-03-02" }]);
      const goals = changes.topics.find(({ topic }) => topic === "goals");
      assert.equal(goals?.rows.length, 1);
      assert.match(goals.rows[0]?.changes.join() ?? "", /^Target: from \S+ to \S+$/);
    }));

  it("writes for people, in a terminal's width", () =>
    inRepository(async (folder) => {
      const { out, code } = await show(folder, "--since", "2025-10-01");
      assert.equal(code, 0);
      assert.match(
        out,
        /^On Track to What Comes Next\nplans\/größer\.buyin\.yaml\n\n▁██+\nScore from \d to 9\d of 100, September 2, 2025 to March 2, 2026\n/,
      );
      assert.match(out, /^2025-11-20 +\d+ +11 of 11 +0 +0 +0 {2}[0-9a-f]{7} Ana Núñez$/m);
      assert.match(out, /^2026-03-02 .* as it is now$/m);
      assert.match(out, /^Goals +Not started +Strong +0 → 12$/m);
      assert.match(out, /^What changed since October 1, 2025\n\nThe plan as a whole\n {2}- Score: from \d to 9\d\n/m);
      assert.match(out, /^ {2}\S.*: joined the team$/m);
      assert.ok(Math.max(...out.split("\n").map((line) => line.length)) <= 80);
    }));

  it("compares two days, and says where nothing changed", () =>
    inRepository(async (folder) => {
      const { points, changes } = await shown(folder, "--since", "2025-12-01", "--until", "2026-02-28");
      assert.deepEqual(
        points.map(({ date }) => date),
        ["2025-11-21", "2026-02-20"],
      );
      assert.deepEqual([changes.from.date, changes.to.date], ["2025-11-21", "2026-02-20"]);
      const { out } = await show(folder, "--since", "2025-12-01", "--until", "2026-01-31");
      assert.match(out, /\nNothing changed since December 1, 2025 until January 31, 2026\n$/);
    }));

  it("counts what is not committed yet", () =>
    inRepository(async (folder) => {
      writeFileSync(path.join(folder, "plans/größer.buyin.yaml"), PLAN_WITH_ERROR);
      const { points, changes } = await shown(folder, "--since", "2026-02-25");
      assert.ok((points.at(-1)?.score ?? 100) < (points[0]?.score ?? 0));
      assert.deepEqual(
        changes.topics.find(({ topic }) => topic === "sections")?.rows.map(({ id, changes }) => [id, changes]),
        [["basics", ["Level: from Strong to Started"]]],
      );
    }));

  it("goes on behind a conversion to the other format", () =>
    inRepository(async (folder) => {
      commit(folder, "2026-02-22", { "plans/größer.buyin.md": CLEAN_MARKDOWN });
      commit(folder, "2026-02-23", { "plans/größer.buyin.yaml": undefined });
      const history = await shown(folder, "plans");
      assert.deepEqual(pathsIn(history), [
        "drafts/plan.buyin.yaml",
        "drafts/plan.buyin.yaml",
        "plans/größer.buyin.yaml",
        "plans/größer.buyin.md",
        undefined,
      ]);
    }));

  it("shows the last version of each span where there are many", () =>
    inFolder({}, async (folder) => {
      startRepository(folder);
      commitMany(
        folder,
        "2026-02-01",
        "a.buyin.yaml",
        Array.from({ length: 65 }, (_, at) => `${BEGUN}# ${String(at)}\n`),
      );
      commit(folder, "2026-02-02", { "a.buyin.yaml": CLEAN_PLAN });
      const { points, versions } = await shown(folder);
      assert.deepEqual(versions, { total: 66, lastOfEach: "day", isShallow: false });
      assert.equal(points.length, 4);
      const { out } = await show(folder);
      assert.match(out, /\nOf 66 versions, the last version of each day is shown\n/);
    }));

  it("says why there is no history", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN, "b/b.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const said = async (...flags: readonly string[]): Promise<string> => {
        const { code, out, err } = await show(folder, ...flags);
        assert.deepEqual([code, out], [2, ""]);
        return err;
      };
      assert.equal(
        await said("a.buyin.yaml"),
        "a.buyin.yaml is in no folder that git keeps versions of, so it has no history\n",
      );
      assert.equal(await said(), "--history tells of one plan; name its file\n");
      assert.equal(await said("c.buyin.yaml"), "There is no file or folder called c.buyin.yaml\n");
      startRepository(folder);
      const none = "git has no version of a.buyin.yaml yet; its history begins when it is committed\n";
      assert.equal(await said("a.buyin.yaml"), none);
      git(folder, ["commit", "--quiet", "--allow-empty", "--message", "empty"]);
      assert.equal(await said("a.buyin.yaml"), none);
      commit(folder, "2026-02-01", {});
      assert.equal(
        await said("a.buyin.yaml", "--until", "2026-01-01"),
        "The first version of a.buyin.yaml is from 2026-02-01, later than the day asked for\n",
      );
      const noGit = await buyin(folder, ["status", "--history", "a.buyin.yaml"], { env: { PATH: folder } });
      assert.deepEqual([noGit.code, noGit.err], [2, "--history needs git, which is not installed on this machine\n"]);
    }));

  it("says that a copy holds only the last part of the history", () =>
    inRepository(async (folder) => {
      git(folder, ["clone", "--quiet", "--depth=1", `file://${folder}`, "copy"]);
      const copy = path.join(folder, "copy");
      const { versions, points } = await shown(copy);
      assert.deepEqual([versions.isShallow, points.length], [true, 2]);
      assert.match(
        (await show(copy)).out,
        /holds only the last part of its\s+history; git fetch\s+--unshallow brings the rest\n/,
      );
    }));

  it("refuses flags that mean nothing together", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const refusals: readonly (readonly [flags: readonly string[], sentence: string])[] = [
        [["--since", "2026-01-01"], "--since and --until go with --history only"],
        [["--history", "--format", "csv"], "--format csv does not go with --history"],
        [["--history", "--stdin"], "--stdin does not go with --history: git knows files only"],
        [
          ["--history", "--since", "2026-02-01", "--until", "2026-01-01"],
          "--since 2026-02-01 must be before --until 2026-01-01",
        ],
      ];
      for (const [flags, sentence] of refusals) {
        const { code, err } = await buyin(folder, ["status", ...flags]);
        assert.deepEqual([code, err], [2, `${sentence}\n`]);
      }
      const { err } = await buyin(folder, ["status", "--history", "--since", "yesterday"]);
      assert.match(err, /Write a day as YYYY-MM-DD/);
    }));
});
