import { realpath } from "node:fs/promises";
import path from "node:path";
import { convertedFrom, inOrderOfTime } from "../../core/index.ts";
import type { Terminal } from "../terminal.ts";
import { textOf } from "../read-text.ts";
import { UserError } from "../user-error.ts";
import { LOG_FORMAT, parseLog, type StoredVersion } from "./file-log.ts";
import { askGit } from "./git.ts";

/** What git knows of a plan. */
export interface PlanVersions {
  /** Oldest first, at least one. */
  readonly versions: readonly StoredVersion[];
  /** Whether this copy of the repository holds only its last part. */
  readonly isShallow: boolean;
  /** The text of each version that can be read, by its blob. */
  readonly texts: (versions: readonly StoredVersion[]) => Promise<ReadonlyMap<string, string>>;
}

/**
 * The versions of a plan's file, also from before it was renamed, or converted from the other format.
 *
 * @param file absolute
 * @param name as the person at the terminal knows it
 */
export async function planVersions(file: string, name: string, terminal: Terminal): Promise<PlanVersions> {
  const real = await realpath(file);
  const folder = path.dirname(real);
  const ask = async (args: readonly string[], input?: string): Promise<Buffer> => {
    const answer = await askGit(folder, args, terminal, input);
    if (answer === undefined) throw new UserError("--history needs git, which is not installed on this machine");
    if (answer.code === 0) return answer.out;
    throw new UserError(complaint(answer.err, name));
  };
  const isShallow = (await ask(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
  const log = async (args: readonly string[]): Promise<readonly StoredVersion[]> =>
    parseLog((await ask(["log", "--follow", ...LOG_FORMAT, ...args])).toString("utf8"));
  const versions = [...(await log(["--", path.basename(real)]))];
  for (let first = versions.at(-1); first !== undefined;) {
    const older: readonly StoredVersion[] = await beforeConversion(first, ask, log);
    versions.push(...older);
    first = older.at(-1);
  }
  if (versions.length === 0) {
    throw new UserError(`git has no version of ${name} yet; its history begins when it is committed`);
  }
  return {
    versions: inOrderOfTime(versions.reverse()),
    isShallow,
    texts: async (wanted) =>
      textsIn(await ask(["cat-file", "--batch"], wanted.map(({ blob }) => `${blob}\n`).join(""))),
  };
}

type Ask = (args: readonly string[], input?: string) => Promise<Buffer>;

/** The versions of the file that a plan was converted from: of the same name, there before the plan was. */
async function beforeConversion(
  { id, path: file }: StoredVersion,
  ask: Ask,
  log: (args: readonly string[]) => Promise<readonly StoredVersion[]>,
): Promise<readonly StoredVersion[]> {
  const [, parent] = (await ask(["rev-list", "--parents", "-n", "1", id])).toString().trim().split(" ");
  if (parent === undefined) return [];
  const [source] = (await ask(["ls-tree", "--full-tree", "-z", "--name-only", parent, "--", ...convertedFrom(file)]))
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
  return source === undefined ? [] : log([parent, "--", `:(top,literal)${source}`]);
}

/** The answers of `git cat-file --batch`: a line with name, kind and size, the content, and a line feed. */
function textsIn(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(LINE_FEED, at);
    if (end < 0) break;
    const [blob = "", kind, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    // What is missing has no content: only its first line.
    if (kind !== "blob" || size === undefined) continue;
    texts.set(blob, textOf(output.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return texts;
}

const LINE_FEED = 10;

function complaint(err: string, name: string): string {
  if (/not a git repository/.test(err))
    return `${name} is in no folder that git keeps versions of, so it has no history`;
  if (/does not have any commits yet|unknown revision|bad default revision/.test(err)) {
    return `git has no version of ${name} yet; its history begins when it is committed`;
  }
  const [first = ""] = err.split("\n");
  return `git cannot tell the history of ${name}: ${first.replace(/^(fatal|error): /, "")}`;
}
