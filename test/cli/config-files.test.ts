import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buyin, CLEAN_MARKDOWN, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR, type Outcome } from "../support/command-line.ts";

const AS_WARNING = "rules: {end-before-start: warning}\n";
const AS_HINT = "rules: {end-before-start: hint}\n";
const PLAN = { "plans/a/plan.buyin.yaml": PLAN_WITH_ERROR };

/** The severity that `end-before-start` is reported with. */
function severityIn({ out }: Outcome): string | undefined {
  return /"rule": "end-before-start",\s+"severity": "(\w+)"/.exec(out)?.[1];
}

async function check(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return buyin(folder, ["check", "--format", "json", ...args]);
}

describe("which configuration holds", () => {
  it("the nearest one, up to the current folder", () =>
    inFolder(
      {
        ...PLAN,
        "buyin.config.yaml": AS_WARNING,
        "plans/buyin.config.json": '{"rules": {"end-before-start": "hint"}}',
      },
      async (folder) => {
        assert.equal(severityIn(await check(folder)), "hint");
        assert.equal(severityIn(await check(path.join(folder, "plans/a"))), "error");
      },
    ));

  it("none from above the folder of a plan that lies elsewhere", () =>
    inFolder({ ...PLAN, "buyin.config.yaml": AS_WARNING, "here/buyin.config.yaml": AS_HINT }, async (folder) => {
      assert.equal(severityIn(await check(path.join(folder, "here"), "../plans")), "error");
    }));

  it("the preferred one of several names", () =>
    inFolder({ ...PLAN, "buyin.config.yml": AS_HINT, "buyin.config.yaml": AS_WARNING }, async (folder) => {
      assert.equal(severityIn(await check(folder)), "warning");
    }));

  it("the one of --config, with globs from the current folder", () =>
    inFolder(
      {
        ...PLAN,
        "plans/buyin.config.yaml": AS_HINT,
        "other/strict.yaml": `${AS_WARNING}files: {exclude: [plans/b/**]}\n`,
        "plans/b/plan.buyin.yaml": PLAN_WITH_ERROR,
      },
      async (folder) => {
        const outcome = await check(folder, "--config", "other/strict.yaml");
        assert.equal(severityIn(outcome), "warning");
        assert.match(outcome.out, /"files": 1,/);
      },
    ));

  it("with what it extends", () =>
    inFolder(
      { ...PLAN, "buyin.config.yaml": AS_WARNING, "plans/buyin.config.yaml": "extends: ../buyin.config.yaml\n" },
      async (folder) => {
        const outcome = await check(folder);
        assert.equal(severityIn(outcome), "warning");
        assert.equal(outcome.err, "");
      },
    ));
});

describe("mistakes in a configuration", () => {
  for (const { name, files, err } of [
    {
      name: "are reported at their place, and the rest holds",
      files: { "buyin.config.yaml": "profile: distrct\nrules:\n  end-before-start: warning\n  end-befor-start: off\n" },
      err: [
        /^buyin\.config\.yaml:1:10 "distrct" /,
        /^buyin\.config\.yaml:4:3 No check is called "end-befor-start"; did you mean end-before-start\?$/,
      ],
    },
    {
      name: "are reported once, however many plans it is for",
      files: { "buyin.config.yaml": `${AS_WARNING}colour: blue\n`, "plans/b/plan.buyin.yaml": PLAN_WITH_ERROR },
      err: [/^buyin\.config\.yaml:2:1 /],
    },
    {
      name: "are reported in what it extends",
      files: { "plans/buyin.config.yaml": "extends: ../base.yaml\n", "base.yaml": `${AS_WARNING}profile: nobody\n` },
      err: [/^base\.yaml:2:10 /],
    },
    {
      name: "may be a base that is not there",
      files: { "buyin.config.yaml": `${AS_WARNING}extends: base.yaml\n` },
      err: [/^buyin\.config\.yaml:2:10 There is no file "base\.yaml" here/],
    },
    {
      name: "may be a base outside of the folder",
      files: { "buyin.config.yaml": `extends: ../base.yaml\n${AS_WARNING}` },
      err: [/^buyin\.config\.yaml:1:10 .*does not lie in this folder/],
    },
    {
      name: "may be a circle",
      files: { "buyin.config.yaml": `extends: b.yaml\n${AS_WARNING}`, "b.yaml": "extends: buyin.config.yaml\n" },
      err: [/^b\.yaml:1:10 .*in turn/],
    },
  ]) {
    it(name, () =>
      inFolder({ ...PLAN, ...files }, async (folder) => {
        const outcome = await check(folder);
        assert.equal(outcome.code, 2);
        assert.equal(severityIn(outcome), "warning");
        const lines = outcome.err.trimEnd().split("\n");
        assert.equal(lines.length, err.length, outcome.err);
        err.forEach((pattern, index) => assert.match(lines[index] ?? "", pattern));
      }),
    );
  }

  it("do not lead out of the folder through a link", () =>
    inFolder({ "outside.yaml": AS_WARNING, "work/plans/plan.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
      const work = path.join(folder, "work");
      symlinkSync("../outside.yaml", path.join(work, "base.yaml"));
      writeFileSync(path.join(work, "buyin.config.yaml"), "extends: base.yaml\n");
      const outcome = await check(work);
      assert.equal(outcome.code, 2);
      assert.equal(severityIn(outcome), "error");
      assert.match(outcome.err, /base\.yaml leads out of this folder and is not read\n/);
    }));

  it("include a configuration that cannot be read", () =>
    inFolder(PLAN, async (folder) => {
      mkdirSync(path.join(folder, "buyin.config.yaml"));
      const outcome = await check(folder);
      assert.equal(outcome.code, 2);
      assert.equal(outcome.err, "buyin.config.yaml cannot be read: it is a folder\n");
      assert.equal(severityIn(outcome), "error");
    }));
});

describe("a district's own schema", () => {
  const SCHEMA = '{"required": ["x-sponsor"], "properties": {"x-sponsor": {"title": "Sponsor"}}}';

  it("is held against plans in both formats, as errors where the configuration says so", () =>
    inFolder(
      {
        "a.buyin.yaml": CLEAN_PLAN,
        "b.buyin.md": CLEAN_MARKDOWN,
        "buyin.config.yaml": "schema: d.json\nrules: {district-requirement: error}\n",
        "d.json": SCHEMA,
      },
      async (folder) => {
        const { code, out, err } = await buyin(folder, ["check"]);
        assert.equal(err, "");
        assert.equal(code, 1);
        assert.equal(out.match(/error +Sponsor is missing here; your district asks for it/g)?.length, 2, out);
        const input = await buyin(folder, ["check", "--stdin", "--stdin-filename", "c.buyin.yaml"], {
          input: CLEAN_PLAN,
        });
        assert.match(input.out, /Sponsor is missing/);
      },
    ));

  it("ends the call with a clear sentence where it cannot be used", () =>
    inFolder(
      { "a.buyin.yaml": CLEAN_PLAN, "buyin.config.yaml": "schema: d.json\n", "d.json": '{"type": "txt"}' },
      async (folder) => {
        const { code, err } = await buyin(folder, ["check"]);
        assert.equal(code, 2);
        assert.equal(err, 'buyin.config.yaml:1:9 "d.json" is not a correct JSON Schema; look at type in it\n');
      },
    ));
});
