import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { TODAY } from "../support/check.ts";
import { CLEAN_PLAN, inFolder, PLAN_WITH_ERROR } from "../support/command-line.ts";

const CLI = path.resolve("dist/cli.js");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line; `input` goes to its standard input. */
async function run(cwd: string, args: readonly string[], input = ""): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd });
  child.stdin.end(input);
  const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
    let text = "";
    for await (const chunk of stream.setEncoding("utf8")) text += String(chunk);
    return text;
  };
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  return { code, out, err };
}

/** More plans than one thread is given; each with findings of its own. */
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `plans/${index}.buyin.yaml`,
    `plan: {title: Plan ${index}, status: draft, phase: someday ${index}}\ngoals: [{id: g${index}}, {id: g${index}}]\n`,
  ]),
);

describe("the command line as a process", () => {
  it("ends with what was found", () =>
    inFolder({ "clean.buyin.yaml": CLEAN_PLAN, "error.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
      assert.deepEqual(await run(folder, ["check", "clean.buyin.yaml", "--today", TODAY]), {
        code: 0,
        out: "1 plan checked: no errors, no warnings\n",
        err: "",
      });
      assert.equal((await run(folder, ["check"])).code, 1);
      const failed = await run(folder, ["check", "gone"]);
      assert.deepEqual(failed, { code: 2, out: "", err: "There is no file or folder called gone\n" });
    }));

  it("ends although a district's schema never comes to an end", () =>
    inFolder(
      {
        "a.buyin.yaml": `${CLEAN_PLAN}x-code: ${"a".repeat(60)}!\n`,
        "buyin.config.yaml": "schema: d.json\n",
        "d.json": '{"properties": {"x-code": {"pattern": "^(a+)+$"}}}',
      },
      async (folder) => {
        const { code, out, err } = await run(folder, ["check", "--format", "json", "--today", TODAY]);
        assert.equal(err, "");
        assert.match(out, /"message": "This plan takes too long to be checked against what your district asks for/);
        assert.equal(code, 0);
      },
    ));

  it("reads standard input", () =>
    inFolder({}, async (folder) => {
      const { code, out } = await run(folder, ["check", "--stdin", "--today", TODAY], PLAN_WITH_ERROR);
      assert.equal(code, 1);
      assert.match(out, /^stdin\.buyin\.yaml:16:54\n/);
    }));

  it("says the same with one thread and with two", () =>
    inFolder(MANY, async (folder) => {
      for (const format of ["json", "pretty"]) {
        const args = ["check", "--today", TODAY, "--format", format];
        const one = await run(folder, [...args, "--jobs", "1"]);
        const two = await run(folder, [...args, "--jobs", "2"]);
        assert.deepEqual(two, one);
        assert.equal(one.code, 1);
      }
    }));

  it("ends quietly where nobody reads on", () =>
    inFolder(MANY, async (folder) => {
      const child = spawn(process.execPath, [CLI, "check", "--format", "json"], { cwd: folder });
      let err = "";
      child.stderr.on("data", (chunk) => (err += String(chunk)));
      child.stdout.once("data", () => child.stdout.destroy());
      await new Promise((resolve) => child.once("close", resolve));
      assert.equal(err, "");
    }));
});
