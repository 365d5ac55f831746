import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import manifest from "../../package.json";

const root = path.join(import.meta.dirname, "../..");
const SHELL_BLOCK = /^```(?:sh|bash|console)\n(.*?)^```/gms;

describe("the commands of the documentation", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "buyin-"));

  before(() => {
    cpSync(path.join(root, "examples"), path.join(folder, "examples"), { recursive: true });
    cpSync(path.join(root, "test/fixtures/plans"), path.join(folder, "test/fixtures/plans"), { recursive: true });
    git("init", "--quiet");
    git("add", ".");
    git("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "--quiet", "--message", "Begin");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const git = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
    assert.equal(status, 0, stderr);
  };

  for (const page of ["README.md", "CONTRIBUTING.md"]) {
    for (const command of commands(page)) {
      it(`${page}: ${command}`, () => {
        const [program = "", ...args] = command.split(/\s+/);
        if (program === "npm") assert.ok(isScript(args), `package.json has no script for: ${command}`);
        else if (command.startsWith("npx buyin ")) assertRuns(args.slice(1), folder);
        else assert.ok(["git", "cd", "code", "npx"].includes(program), `unknown program: ${program}`);
      });
    }
  }
});

/** One a line, or joined by `&&`; a leading `$` and a comment at the end are not part of it. */
function commands(page: string): string[] {
  const blocks = readFileSync(path.join(root, page), "utf8").matchAll(SHELL_BLOCK);
  const lines = [...blocks].flatMap(([, block = ""]) => block.split(/\n|&&/));
  return [
    ...new Set(
      lines.map((line) =>
        line
          .replace(/^\s*\$ /, "")
          .replace(/ #.*$/, "")
          .trim(),
      ),
    ),
  ].filter(Boolean);
}

function isScript([verb = "", name = ""]: readonly string[]): boolean {
  if (verb === "ci") return true;
  return Object.keys(manifest.scripts).includes(verb === "run" ? name : verb);
}

/** Findings are fine; a wrong call or a crash is not. */
function assertRuns(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, "dist/cli.js"), ...args], {
    cwd,
    encoding: "utf8",
  });
  assert.ok(status === 0 || status === 1, stderr);
}
