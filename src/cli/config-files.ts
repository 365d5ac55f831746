import { realpath } from "node:fs/promises";
import path from "node:path";
import { isAtLeast, LineIndex, loadConfig, loadConfigFile, noKnownConfigs } from "../core/index.ts";
import type { SchemaChecker } from "../checker/schema-checker.ts";
import type { Config, ConfigFile, ConfigSource, KnownConfigs, LoadedConfig } from "../core/index.ts";
import { isInside, slashed } from "./paths.ts";
import { readText, reasonOf } from "./read-text.ts";
import { UserError } from "./user-error.ts";

/** The configuration that holds for a file. */
export interface ConfigOfFile {
  readonly config: Config;
  /** Absolute; where the configuration's globs count from. */
  readonly folder: string;
}

/** Finds configurations, each read once. */
export class ConfigFinder {
  readonly #cwd: string;
  /** Absolute; `undefined` to look for the nearest one. */
  readonly #named: string | undefined;
  readonly #byFolder = new Map<string, Promise<ConfigOfFile>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  /** By outermost folder. */
  readonly #known = new Map<string, KnownConfigs>();
  readonly #complaints = new Map<string, readonly string[]>();
  readonly #checker: SchemaChecker | undefined;

  /**
   * @param named the file of `--config`, instead of the nearest one
   * @param checker of a call that checks plans
   */
  constructor(cwd: string, named: string | undefined, checker?: SchemaChecker) {
    this.#cwd = cwd;
    this.#checker = checker;
    this.#named = named === undefined ? undefined : path.resolve(cwd, named);
  }

  /** @param file absolute */
  configFor(file: string): Promise<ConfigOfFile> {
    const folder = path.dirname(file);
    const found = this.#byFolder.get(folder) ?? this.#load(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** One sentence for each problem of a configuration that was read, with its place. */
  get complaints(): readonly string[] {
    return [...this.#complaints.values()].flat();
  }

  async #load(folder: string): Promise<ConfigOfFile> {
    if (this.#named !== undefined) return { config: await this.#loadNamed(this.#named), folder: this.#cwd };
    const root = this.#outermost(folder);
    const known = this.#known.get(root) ?? noKnownConfigs();
    this.#known.set(root, known);
    const inside = slashed(path.relative(root, folder));
    const loaded = await loadConfig(inside, this.#sourceIn(root), known);
    this.#complain(root, loaded);
    return { config: loaded.config, folder: path.join(root, loaded.folder) };
  }

  async #loadNamed(file: string): Promise<Config> {
    const root = this.#outermost(path.dirname(file));
    const loaded = await loadConfigFile(slashed(path.relative(root, file)), this.#sourceIn(root));
    if (loaded === undefined)
      throw new UserError(`There is no configuration called ${slashed(path.relative(this.#cwd, file))}`);
    this.#complain(root, loaded);
    return loaded.config;
  }

  /** How far up configurations are looked for: the current folder, or for what lies outside of it its own folder. */
  #outermost(folder: string): string {
    return isInside(folder, this.#cwd) ? this.#cwd : folder;
  }

  #sourceIn(root: string): ConfigSource {
    const checker = this.#checker;
    const read = (inside: string): Promise<string | undefined> => this.#textOf(root, inside);
    return checker === undefined ? { read } : { read, vet: (schema) => checker.vet(schema) };
  }

  #textOf(root: string, inside: string): Promise<string | undefined> {
    const file = path.join(root, inside);
    const text = this.#texts.get(file) ?? this.#read(root, file);
    this.#texts.set(file, text);
    return text;
  }

  async #read(root: string, file: string): Promise<string | undefined> {
    try {
      if (file !== this.#named && !isInside(await realpath(file), await realpath(root))) {
        this.#complaints.set(file, [`${this.#nameOf(file)} leads out of this folder and is not read`]);
        return undefined;
      }
      return await readText(file);
    } catch (error) {
      if (!isMissing(error)) this.#complaints.set(file, [`${this.#nameOf(file)} cannot be read: ${reasonOf(error)}`]);
      return undefined;
    }
  }

  #complain(root: string, { files }: LoadedConfig): void {
    for (const file of files) {
      const absolute = path.join(root, file.path);
      this.#complaints.set(absolute, complaintsOf(file, this.#nameOf(absolute)));
    }
  }

  #nameOf(file: string): string {
    return slashed(path.relative(this.#cwd, file));
  }
}

function complaintsOf({ text, problems }: ConfigFile, name: string): readonly string[] {
  const lines = new LineIndex(text);
  return problems
    .filter(({ severity }) => isAtLeast(severity, "warning"))
    .map(({ message, range }) => {
      const { line, column } = lines.position(range.start);
      return `${name}:${line + 1}:${column + 1} ${message}`;
    });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
