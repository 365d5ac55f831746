import { DEFAULT_CONFIG, type Config } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { mergeConfig } from "../config/settings.ts";
import type { Problem } from "../problem.ts";
import { RULES } from "../rules/index.ts";
import { sentenceText, type Sentence } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";

/** What a configuration file may be called, the preferred name first. */
export const CONFIG_NAMES = ["buyin.config.yaml", "buyin.config.yml", "buyin.config.json"];

/** The configuration that holds for the files of a folder. */
export interface LoadedConfig {
  readonly config: Config;
  /** Where its globs count from: the folder of the nearest configuration file, `""` for the outermost folder. */
  readonly folder: string;
  /** Every configuration file that has a say, the nearest first. */
  readonly files: readonly ConfigFile[];
}

export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the nearest configuration going up from a folder, and reads it with all that it extends.
 * Paths are relative to the outermost folder, with `/` between their parts; nothing outside of it is asked for.
 *
 * @param folder `""` for the outermost folder itself
 * @param read gives a file's text; `undefined` where there is none
 */
export async function loadConfig(folder: string, read: ReadFile): Promise<LoadedConfig> {
  for (const at of foldersUp(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = at === "" ? name : `${at}/${name}`;
      const loaded = await loadConfigFile(path, read);
      if (loaded !== undefined) return loaded;
    }
  }
  return { config: DEFAULT_CONFIG, folder: "", files: [] };
}

/** Reads one configuration with all that it extends; `undefined` where there is no such file. */
export async function loadConfigFile(path: string, read: ReadFile): Promise<LoadedConfig | undefined> {
  const text = await read(path);
  if (text === undefined) return undefined;
  return { ...(await loadChain({ path, text }, [], read)), folder: parentOf(path) };
}

export type ReadFile = (path: string) => Promise<string | undefined>;

interface Chain {
  readonly config: Config;
  readonly files: readonly ConfigFile[];
}

const RULE_IDS = RULES.map(({ id }) => id);

/** @param seen paths that led here */
async function loadChain(
  file: { path: string; text: string },
  seen: readonly string[],
  read: ReadFile,
): Promise<Chain> {
  const reading = readConfig(file.text, RULE_IDS);
  const alone = {
    config: mergeConfig(DEFAULT_CONFIG, reading.settings),
    files: [{ ...file, problems: reading.problems }],
  };
  if (reading.extends === undefined) return alone;
  const { path: written, range } = reading.extends;
  const fail = (template: string): Chain => {
    const problem = problemAt(range, { template, data: { path: written } });
    return { ...alone, files: [{ ...file, problems: [...reading.problems, problem].sort(byPlace) }] };
  };
  const path = resolve(parentOf(file.path), written);
  if (path === undefined) return fail('"{path}" does not lie in this folder; name a file inside of it');
  if ([...seen, file.path].includes(path)) return fail('"{path}" extends this file in turn; take one of the two out');
  const text = await read(path);
  if (text === undefined) return fail('There is no file "{path}" here; check its name');
  const base = await loadChain({ path, text }, [...seen, file.path], read);
  return { config: mergeConfig(base.config, reading.settings), files: [...alone.files, ...base.files] };
}

function problemAt(range: TextRange, sentence: Sentence): Problem {
  return {
    rule: "invalid-value",
    severity: "error",
    ...sentence,
    message: sentenceText(sentence),
    range,
    section: undefined,
    item: undefined,
    related: [],
    fixes: () => [],
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.range.start - b.range.start;
}

/** A folder and all that it lies in, `""` last. */
function foldersUp(folder: string): readonly string[] {
  return folder === "" ? [""] : [folder, ...foldersUp(parentOf(folder))];
}

function parentOf(path: string): string {
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
