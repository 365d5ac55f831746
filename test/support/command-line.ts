import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startHere } from "./checker.ts";
import { main } from "../../src/cli/main.ts";
import type { ExitCode, Terminal } from "../../src/cli/terminal.ts";
import { TODAY } from "./check.ts";

/** A plan without findings on `TODAY`, and the same with one error or one warning. */
export const CLEAN_PLAN = readFileSync("test/fixtures/base-plan.yaml", "utf8");
export const CLEAN_MARKDOWN = readFileSync("test/fixtures/base-plan.md", "utf8");
export const PLAN_WITH_ERROR = CLEAN_PLAN.replace("end: 2026-01-04", "end: 2025-01-04");
export const PLAN_WITH_WARNING = CLEAN_PLAN.replace("title: On Track to What Comes Next", "title: TBD");

/** What one call of the command line left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Calls `buyin` as a function in a folder, on `TODAY` unless the arguments say otherwise. */
export async function buyin(
  cwd: string,
  args: readonly string[],
  machine: Partial<Terminal> & { input?: string } = {},
): Promise<Outcome> {
  const { input = "", ...terminal } = machine;
  let out = "";
  let err = "";
  const code = await main(
    args,
    {
      cwd,
      home: process.cwd(),
      env: {},
      isTerminal: false,
      isErrorTerminal: false,
      columns: undefined,
      threadScript: undefined,
      startChecker: startHere,
      out: (text) => (out += text),
      err: (text) => (err += text),
      readInput: () => Promise.resolve(input),
      ...terminal,
    },
    TODAY,
  );
  return { code, out, err };
}

/** A new folder with these files in it. Its path has no symbolic link, so that it can be compared. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "buyin-test-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs a test on a new folder and removes the folder. */
export async function inFolder(
  files: Parameters<typeof folderWith>[0],
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = folderWith(files);
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
