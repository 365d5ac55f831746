import { problemOf } from "../config/problem-of.ts";
import type { Refusal } from "../config/schema-refusals.ts";
import type { NamedFile } from "../config/read-config.ts";
import type { Problem } from "../problem.ts";
import { translatable } from "../text/tongue.ts";

/** Gives the text of a file below the outermost folder; `undefined` where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** A file that a configuration names. */
export async function readNamed(
  named: NamedFile,
  from: string,
  read: ReadFile,
): Promise<{ readonly path: string; readonly text: string } | Failure> {
  const path = resolve(parentOf(from), named.path);
  if (path === undefined)
    return failure(named, translatable('"{path}" does not lie in this folder; name a file inside of it'));
  const text = await read(path);
  if (text === undefined) return failure(named, translatable('There is no file "{path}" here; check its name'));
  return { path, text };
}

/** What keeps a named file from being read. */
export interface Failure {
  readonly problem: Problem;
}

export function failure({ path, range }: NamedFile, template: string): Failure {
  return refusal({ path, range }, { template, data: {}, severity: "error" });
}

/** @param refused about `{path}` */
export function refusal({ path, range }: NamedFile, { template, data, severity }: Refusal): Failure {
  const place = { piece: { text: path }, start: 0, end: path.length };
  const notice = { rule: "invalid-value", template, data: { ...data, path }, place };
  return { problem: problemOf(notice, { text: "", rangeOf: () => range }, severity) };
}

export function isFailure(outcome: object): outcome is Failure {
  return "problem" in outcome;
}

/** The folder that a file or folder lies in, `""` for the outermost one. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** `undefined` for what does not lie below the outermost folder: absolute paths, addresses, too many `..`. */
function resolve(folder: string, written: string): string | undefined {
  if (/^(?:[/\\]|\w+:)/.test(written)) return undefined;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of written.split(/[/\\]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
