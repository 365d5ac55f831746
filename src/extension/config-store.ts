import { Disposable, EventEmitter, Uri, workspace, type WorkspaceFolder } from "vscode";
import {
  CONFIG_NAMES,
  DEFAULT_CONFIG,
  loadConfig,
  noKnownConfigs,
  SCHEMA_REFUSALS,
  type Config,
  type ConfigFile,
  type DistrictSchema,
  type KnownConfigs,
} from "../core/index.ts";
import type { SchemaChecker } from "../checker/schema-checker.ts";
import type { Log } from "./log.ts";
import { pathFrom } from "./plan-document.ts";
import { readText } from "./read-text.ts";

/** Changes are gathered this long before they count, in milliseconds. */
const PAUSE = 200;

/** The configuration of one file. */
export interface ConfigOfFile {
  readonly config: Config;
  /** Where its globs count from; `undefined` for files outside of every workspace folder. */
  readonly folder: Uri | undefined;
  /** The nearest configuration file; `undefined` where there is none. */
  readonly file: Uri | undefined;
}

/** What was read since the last change; by addresses. */
interface Memory {
  readonly configs: Map<string, Promise<ConfigOfFile>>;
  readonly texts: Map<string, Promise<string | undefined>>;
  readonly files: Map<string, ConfigFile>;
  /** By workspace folder. */
  readonly known: Map<string, KnownConfigs>;
}

/** The configuration files of the workspace, each read once until one of them changes. */
export class ConfigStore implements Disposable {
  readonly #checker: SchemaChecker;
  readonly #log: Log;
  #memory = newMemory();
  readonly #changed = new EventEmitter<void>();
  readonly #read = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when what plans are checked against may be new. */
  readonly onDidChange = this.#changed.event;
  /** Fires when a configuration file was read. */
  readonly onDidRead = this.#read.event;

  constructor(checker: SchemaChecker, log: Log) {
    this.#checker = checker;
    this.#log = log;
    const watcher = workspace.createFileSystemWatcher("**/*.{yaml,yml,json,csv,tsv,txt}");
    const changed = (uri: Uri): void => {
      if (this.#concerns(uri)) this.#forgetSoon();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#read,
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
      workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) changed(document.uri);
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#forgetSoon()),
      workspace.onDidGrantWorkspaceTrust(() => this.#forgetSoon()),
    );
  }

  /** The configuration that is nearest to a file, going up to its workspace folder. Never rejects. */
  configFor(uri: Uri): Promise<ConfigOfFile> {
    const root = workspace.getWorkspaceFolder(uri);
    if (root === undefined) return Promise.resolve({ config: DEFAULT_CONFIG, folder: undefined, file: undefined });
    const path = pathFrom(root.uri, uri);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const key = Uri.joinPath(root.uri, folder).toString();
    const config = this.#memory.configs.get(key) ?? this.#load(root, folder, this.#memory);
    this.#memory.configs.set(key, config);
    return config;
  }

  /** Whether a file is a configuration, by its name or because another one extends it. */
  isConfiguration(uri: Uri): boolean {
    return isConfigFile(uri) || this.#memory.files.get(uri.toString())?.kind === "configuration";
  }

  /** Every configuration file that was read, by its address. */
  get files(): ReadonlyMap<string, ConfigFile> {
    return this.#memory.files;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  async #load(root: WorkspaceFolder, from: string, { texts, files: read, known }: Memory): Promise<ConfigOfFile> {
    const addressOf = (path: string): Uri => Uri.joinPath(root.uri, path);
    const key = root.uri.toString();
    const configs = known.get(key) ?? noKnownConfigs();
    known.set(key, configs);
    try {
      const source = {
        read: (path: string) => textOf(addressOf(path), texts),
        vet: (schema: DistrictSchema) =>
          workspace.isTrusted ? this.#checker.vet(schema) : Promise.resolve(SCHEMA_REFUSALS.untrusted),
      };
      const { config, folder, files } = await loadConfig(from, source, configs);
      for (const file of files) read.set(addressOf(file.path).toString(), file);
      if (files.length > 0) this.#read.fire();
      const [nearest] = files;
      return { config, folder: addressOf(folder), file: nearest && addressOf(nearest.path) };
    } catch (error) {
      this.#log.bug("reading a configuration", error);
      return { config: DEFAULT_CONFIG, folder: root.uri, file: undefined };
    }
  }

  /** Whether a file is a configuration, or one names it or would if it were there. */
  #concerns(uri: Uri): boolean {
    return isConfigFile(uri) || this.#memory.texts.has(uri.toString());
  }

  #forgetSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#memory = newMemory();
      this.#changed.fire();
    }, PAUSE);
  }
}

/** The file that a setting for a plan belongs in, which may still be to be made; `undefined` outside of all folders. */
export function configFileFor({ file, folder }: ConfigOfFile): Uri | undefined {
  const [name = ""] = CONFIG_NAMES;
  return file ?? (folder && Uri.joinPath(folder, name));
}

export function isConfigFile({ path }: Uri): boolean {
  return CONFIG_NAMES.includes(path.slice(path.lastIndexOf("/") + 1));
}

function newMemory(): Memory {
  return { configs: new Map(), texts: new Map(), files: new Map(), known: new Map() };
}

/** What is in the editor counts before what is on disk. */
function textOf(uri: Uri, texts: Memory["texts"]): Promise<string | undefined> {
  const key = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === key && document.isDirty);
  const text = texts.get(key) ?? (open === undefined ? readText(uri) : Promise.resolve(open.getText()));
  texts.set(key, text);
  return text;
}
