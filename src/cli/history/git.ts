import { spawn } from "node:child_process";
import path from "node:path";
import type { Terminal } from "../terminal.ts";

/** What git answered. */
export interface GitAnswer {
  /** 0 where it did what was asked. */
  readonly code: number;
  readonly out: Buffer;
  /** In English. */
  readonly err: string;
}

/**
 * Asks the git that is installed on this machine (docs/adr/0042-progress-over-time.md). `undefined` where there is none.
 *
 * @param folder in which it runs
 * @param input what it reads from standard input
 */
export function askGit(
  folder: string,
  args: readonly string[],
  { env }: Pick<Terminal, "env">,
  input = "",
): Promise<GitAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const git = spawn("git", ["-C", folder, ...QUIET, ...args], {
      // Windows looks for a program in the working folder first, and a plan's folder may hold anything.
      cwd: path.parse(folder).root,
      env: { ...env, ...QUIET_ENV },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    git.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    git.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    git.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") resolve(undefined);
      else reject(error);
    });
    git.once("close", (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out), err: Buffer.concat(err).toString("utf8") }),
    );
    // It may end before it has read everything.
    git.stdin.on("error", () => undefined);
    git.stdin.end(input);
  });
}

/** Nothing that a repository's own settings name is run. */
const QUIET = [
  "--no-pager",
  ...["core.fsmonitor=false", "log.showSignature=false"].flatMap((setting) => ["-c", setting]),
];

/** It asks nobody, fetches nothing, writes nothing, and speaks English. */
const QUIET_ENV = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C",
};
