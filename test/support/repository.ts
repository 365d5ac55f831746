import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Runs git in a folder, without the settings of whoever runs the tests. */
export function git(folder: string, args: readonly string[], day = "2026-01-01", input = ""): string {
  const moment = `${day}T12:00:00Z`;
  return execFileSync("git", ["-c", "core.autocrlf=false", "-c", "commit.gpgSign=false", ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Ana Núñez",
      GIT_AUTHOR_EMAIL: "ana@example.test",
      GIT_COMMITTER_NAME: "Ana Núñez",
      GIT_COMMITTER_EMAIL: "ana@example.test",
      GIT_AUTHOR_DATE: moment,
      GIT_COMMITTER_DATE: moment,
    },
  });
}

/** Makes a folder a repository. */
export function startRepository(folder: string): void {
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
}

/** Writes files, or takes away those that are `undefined`, and commits everything on a day. */
export function commit(folder: string, day: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  git(folder, ["add", "--all"], day);
  git(folder, ["commit", "--quiet", "--allow-empty", "--message", day], day);
}

/** Commits many texts of one file on one day, one after the other, at once. */
export function commitMany(folder: string, day: string, file: string, texts: readonly string[]): void {
  const moment = String(Date.parse(`${day}T12:00:00Z`) / 1000);
  const stream = texts.map(
    (text) =>
      `commit refs/heads/main\ncommitter Ana Núñez <ana@example.test> ${moment} +0000\ndata 0\n` +
      `M 100644 inline ${file}\ndata ${String(Buffer.byteLength(text))}\n${text}\n`,
  );
  git(folder, ["fast-import", "--quiet"], day, stream.join(""));
  git(folder, ["reset", "--quiet", "--hard"]);
}
