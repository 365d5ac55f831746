import { DEFAULT_CONFIG, type Config } from "../config/config.ts";
import { byPlace } from "../config/problem-of.ts";
import { readDistrictSchema, type DistrictSchema } from "../config/district-schema.ts";
import type { Refusal } from "../config/schema-refusals.ts";
import { readConfig, type NamedFile } from "../config/read-config.ts";
import { readRoster } from "../config/read-roster.ts";
import { mergeConfig } from "../config/settings.ts";
import type { Roster } from "../model/roster.ts";
import type { Problem } from "../problem.ts";
import { CONFIG_SHAPE } from "./configuration/shape.ts";
import { failure, isFailure, parentOf, readNamed, refusal, type Failure, type ReadFile } from "./named-file.ts";
import { translatable } from "../text/tongue.ts";

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

/** Where configurations come from, and who looks at a district's schema before it is used. */
export interface ConfigSource {
  /** Gives a file's text; `undefined` where there is none. */
  readonly read: ReadFile;
  /** Says why plans are not checked against a schema; `undefined` where they are. Without it, all are. */
  readonly vet?: (schema: DistrictSchema) => Promise<Refusal | undefined>;
}

export function noKnownConfigs(): KnownConfigs {
  return new Map();
}

/**
 * Finds the nearest configuration going up from a folder, and reads it with all that it extends.
 * Paths are relative to the outermost folder, with `/` between their parts; nothing outside of it is asked for.
 *
 * @param folder `""` for the outermost folder itself
 * @param known what was read from the same source for other folders
 */
export async function loadConfig(
  folder: string,
  source: ConfigSource,
  known: KnownConfigs = noKnownConfigs(),
): Promise<LoadedConfig> {
  for (const at of foldersUp(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = at === "" ? name : `${at}/${name}`;
      const loading = known.get(path) ?? loadConfigFile(path, source);
      known.set(path, loading);
      const loaded = await loading;
      if (loaded !== undefined) return loaded;
    }
  }
  return { config: DEFAULT_CONFIG, folder: "", files: [] };
}

/** Reads one configuration with all that it extends; `undefined` where there is no such file. */
export async function loadConfigFile(path: string, source: ConfigSource): Promise<LoadedConfig | undefined> {
  const text = await source.read(path);
  if (text === undefined) return undefined;
  const { config, files, lists } = await loadChain({ path, text }, [], source);
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
  source: ConfigSource,
): Promise<Chain> {
  const reading = readConfig(file.text, CONFIG_SHAPE);
  const base = reading.extends && (await loadBase(reading.extends, file.path, seen, source));
  const people = reading.people && (await loadRoster(reading.people, file.path, source.read));
  const schema = reading.schema && (await loadSchema(reading.schema, file.path, source));
  const failures = [base, people, schema].filter((outcome) => outcome !== undefined).filter(isFailure);
  const chain = base === undefined || isFailure(base) ? NOTHING : base;
  const roster = people === undefined || isFailure(people) ? undefined : people;
  const own = schema === undefined || isFailure(schema) ? undefined : schema;
  return {
    config: mergeConfig(chain.config, { ...reading.settings, roster: roster?.roster, schema: own }),
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
  source: ConfigSource,
): Promise<Chain | Failure> {
  const file = await readNamed(named, from, source.read);
  if (isFailure(file)) return file;
  if (![...seen, from].includes(file.path)) return loadChain(file, [...seen, from], source);
  return failure(named, translatable('"{path}" extends this file in turn; take one of the two out'));
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

async function loadSchema(
  named: NamedFile,
  from: string,
  { read, vet }: ConfigSource,
): Promise<DistrictSchema | Failure> {
  const file = await readNamed(named, from, read);
  if (isFailure(file)) return file;
  const schema = readDistrictSchema(file.path, file.text);
  if ("template" in schema) return refusal(named, { ...schema, severity: "error" });
  const refused = await vet?.(schema);
  return refused === undefined ? schema : refusal(named, refused);
}

/** A folder and all that it lies in, `""` last. */
function foldersUp(folder: string): readonly string[] {
  return folder === "" ? [""] : [folder, ...foldersUp(parentOf(folder))];
}
