import assert from "node:assert/strict";
import {
  buyin,
  CLEAN_PLAN,
  inFolder,
  PLAN_WITH_ERROR,
  PLAN_WITH_WARNING,
  type Outcome,
} from "../support/command-line.ts";

const PLANS = {
  "clean.buyin.yaml": CLEAN_PLAN,
  "error.buyin.yaml": PLAN_WITH_ERROR,
  "warning.buyin.yaml": PLAN_WITH_WARNING,
};

describe("exit codes", () => {
  for (const { args, code } of [
    { args: "check clean.buyin.yaml", code: 0 },
    { args: "check error.buyin.yaml", code: 1 },
    { args: "check", code: 1 },
    { args: "check warning.buyin.yaml", code: 0 },
    { args: "check warning.buyin.yaml --fail-on warning", code: 1 },
    { args: "check error.buyin.yaml --fail-on never", code: 0 },
    { args: "check warning.buyin.yaml --max-warnings 1", code: 0 },
    { args: "check warning.buyin.yaml --max-warnings 0", code: 1 },
    { args: "check warning.buyin.yaml --quiet --fail-on warning", code: 1 },
    { args: "check error.buyin.yaml --no-cache", code: 1 },
    { args: "status error.buyin.yaml", code: 0 },
    { args: "status error.buyin.yaml --fail-on error", code: 1 },
    { args: "rules", code: 0 },
    { args: "explain goal-incomplete", code: 0 },
    { args: "--version", code: 0 },
    { args: "check --version", code: 0 },
    { args: "--help", code: 0 },
    { args: "help check", code: 0 },
  ]) {
    it(`${code} for buyin ${args}`, () =>
      inFolder(PLANS, async (folder) => {
        const outcome = await buyin(folder, args.split(" "));
        assert.equal(outcome.code, code);
        assert.equal(outcome.err, "");
      }));
  }

  for (const { args, sentence } of [
    { args: "", sentence: /^Usage: buyin/ },
    { args: "chekc", sentence: /^Unknown command 'chekc'; did you mean check\?\n/ },
    { args: "check --formt json", sentence: /^Unknown option '--formt'; did you mean --format\?\n/ },
    {
      args: "check --format xml",
      sentence:
        /^Option '--format <name>' argument 'xml' is invalid\. Allowed choices are pretty, json, sarif, junit, github, codequality\.\n/,
    },
    { args: "check --today 2026-02-30", sentence: /Write a day as YYYY-MM-DD, for example 2026-03-02\.\n/ },
    { args: "check --max-warnings -1", sentence: /Write a whole number from 0 on\.\n/ },
    { args: "check --jobs 0", sentence: /Write a whole number from 1 on\.\n/ },
    { args: "check --jobs two", sentence: /Write a whole number from 1 on\.\n/ },
    { args: "check --fail-on hint", sentence: /Allowed choices are error, warning, information, never\.\n/ },
    { args: "check gone.buyin.yaml", sentence: /^There is no file or folder called gone\.buyin\.yaml\n$/ },
    { args: "check gone/*.md", sentence: /^No file matches gone\/\*\.md\n$/ },
    { args: "check clean.buyin.yaml --stdin", sentence: /^Give either files or --stdin, not both\n$/ },
    {
      args: "check --stdin --stdin-filename plan.docx",
      sentence: /^--stdin-filename plan\.docx does not end in \.yaml or \.md/,
    },
    { args: "check --config gone.yaml", sentence: /^There is no configuration called gone\.yaml\n$/ },
    { args: "check -o gone/report.txt", sentence: /^gone\/report\.txt cannot be written: it does not exist\n$/ },
    {
      args: "check -o clean.buyin.yaml",
      sentence: /^--output clean\.buyin\.yaml would write over a plan; choose another name\n$/,
    },
  ]) {
    it(`2 and a sentence for buyin ${args}`, () =>
      inFolder(PLANS, async (folder) => {
        const outcome = await buyin(folder, args === "" ? [] : args.split(" "));
        assert.match(outcome.err, sentence);
        assert.deepEqual({ code: outcome.code, out: outcome.out }, { code: 2, out: "" } satisfies Partial<Outcome>);
      }));
  }

  it("2 with what went wrong, for a bug", () =>
    inFolder(PLANS, async (folder) => {
      let err = "";
      const fail = (): never => {
        throw new Error("no such thing");
      };
      const outcome = await buyin(folder, ["check"], { out: fail, err: (text) => (err += text) });
      assert.equal(outcome.code, 2);
      assert.match(err, /^buyin failed: Error: no such thing\n/);
    }));
});
