import { DEFAULT_CONFIG, type Config } from "../config/config.ts";
import { byPlace } from "../config/problem-of.ts";
import { readConfig, type NamedFile } from "../config/read-config.ts";
import { readRoster } from "../config/read-roster.ts";
import { mergeConfig } from "../config/settings.ts";
import type { Roster } from "../model/roster.ts";
import type { Problem } from "../problem.ts";
import { CONFIG_SHAPE } from "./configuration/shape.ts";
import { failure, isFailure, parentOf, readNamed, type Failure, type ReadFile } from "./named-file.ts";

/** What a configuration file may be called, the preferred name first. */
export const CONFIG_NAMES = ["buyin.config.yaml", "buyin.config.yml", "buyin.config.json"];

/** The configuration that holds for the files of a folder. Several folders may have the very same one. */
export interface LoadedConfig {
  readonly config: Config;
  /** Where its globs count from: the folder of the nearest configuration file, `""` for the outermost folder. */
  readonly folder: string;
  /** Every file that has a say, the nearest configuration first; the lists that they name come after all of them. */
  readonly files: readonly ConfigFile[];
}

export interface ConfigFile {
  readonly kind: "configuration" | "people";
  readonly path: string;
  readonly text: string;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Configurations by the path of their file, so that each is read once for all the folders that it holds for. */
export type KnownConfigs = Map<string, Promise<LoadedConfig | undefined>>;

export function noKnownConfigs(): KnownConfigs {
  return new Map();
}

/**
 * Finds the nearest configuration going up from a folder, and reads it with all that it extends.
 * Paths are relative to the outermost folder, with `/` between their parts; nothing outside of it is asked for.
 *
 * @param folder `""` for the outermost folder itself
 * @param read gives a file's text; `undefined` where there is none
 * @param known what was read with the same `read` for other folders
 */
export async function loadConfig(
  folder: string,
  read: ReadFile,
  known: KnownConfigs = noKnownConfigs(),
): Promise<LoadedConfig> {
  for (const at of foldersUp(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = at === "" ? name : `${at}/${name}`;
      const loading = known.get(path) ?? loadConfigFile(path, read);
      known.set(path, loading);
      const loaded = await loading;
      if (loaded !== undefined) return loaded;
    }
  }
  return { config: DEFAULT_CONFIG, folder: "", files: [] };
}

/** Reads one configuration with all that it extends; `undefined` where there is no such file. */
export async function loadConfigFile(path: string, read: ReadFile): Promise<LoadedConfig | undefined> {
  const text = await read(path);
  if (text === undefined) return undefined;
  const { config, files, lists } = await loadChain({ path, text }, [], read);
  return { config, folder: parentOf(path), files: [...files, ...lists] };
}

interface Chain {
  readonly config: Config;
  /** The nearest configuration first. */
  readonly files: readonly ConfigFile[];
  /** Files that they name. */
  readonly lists: readonly ConfigFile[];
}

/** @param seen paths that led here */
async function loadChain(
  file: { path: string; text: string },
  seen: readonly string[],
  read: ReadFile,
): Promise<Chain> {
  const reading = readConfig(file.text, CONFIG_SHAPE);
  const base = reading.extends && (await loadBase(reading.extends, file.path, seen, read));
  const people = reading.people && (await loadRoster(reading.people, file.path, read));
  const failures = [base, people].filter((outcome) => outcome !== undefined).filter(isFailure);
  const chain = base === undefined || isFailure(base) ? NOTHING : base;
  const roster = people === undefined || isFailure(people) ? undefined : people;
  return {
    config: mergeConfig(chain.config, { ...reading.settings, roster: roster?.roster }),
    files: [
      {
        kind: "configuration",
        ...file,
        problems: [...reading.problems, ...failures.map(({ problem }) => problem)].sort(byPlace),
      },
      ...chain.files,
    ],
    lists: [...(roster === undefined ? [] : [roster.file]), ...chain.lists],
  };
}

const NOTHING: Chain = { config: DEFAULT_CONFIG, files: [], lists: [] };

async function loadBase(
  named: NamedFile,
  from: string,
  seen: readonly string[],
  read: ReadFile,
): Promise<Chain | Failure> {
  const file = await readNamed(named, from, read);
  if (isFailure(file)) return file;
  if (![...seen, from].includes(file.path)) return loadChain(file, [...seen, from], read);
  return failure(named, '"{path}" extends this file in turn; take one of the two out');
}

async function loadRoster(
  named: NamedFile,
  from: string,
  read: ReadFile,
): Promise<{ readonly roster: Roster; readonly file: ConfigFile } | Failure> {
  const file = await readNamed(named, from, read);
  if (isFailure(file)) return file;
  const { members, problems } = readRoster(file.path, file.text);
  return { roster: { path: file.path, members }, file: { kind: "people", ...file, problems } };
}

/** A folder and all that it lies in, `""` last. */
function foldersUp(folder: string): readonly string[] {
  return folder === "" ? [""] : [folder, ...foldersUp(parentOf(folder))];
}
