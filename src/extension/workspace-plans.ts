import { Disposable, EventEmitter, RelativePattern, workspace, type Uri, type WorkspaceFolder } from "vscode";
import { analyze, districtValue, HEAD_LENGTH, isPlanFile, withFaults, type Analysis } from "../core/index.ts";
import type { ConfigStore } from "./config-store.ts";
import { findFiles } from "./find-files.ts";
import type { SchemaChecker } from "../checker/schema-checker.ts";
import type { Log } from "./log.ts";
import { oneByOne } from "./one-by-one.ts";
import { pathFrom } from "./plan-document.ts";
import { readText } from "./read-text.ts";
import { settingsFor } from "./editor-settings.ts";
import { today } from "./today.ts";

/** Changes on disk are gathered this long before plans are read again, in milliseconds. */
const PAUSE = 500;

/** Progress is told each time that so many files more were read; a search of fewer is over before it could be seen. */
const STEP = 20;

/** Files of a folder that are looked into for the mark of a plan, because their names say nothing. */
const MOST_UNNAMED = 2000;

const NAMED = "**/{*.buyin,buyin-plan*}.{yaml,yml,md}";
const UNNAMED = "**/*.{yaml,yml,md}";

/** A plan of the workspace as it lies on disk. */
export interface StoredPlan {
  readonly uri: Uri;
  readonly analysis: Analysis;
}

/** How far a search is, in files; not all of them need be plans. */
export interface ScanProgress {
  readonly done: number;
  readonly total: number;
}

/** The plans of all workspace folders, read from disk without opening them; nothing is read before it is asked for. */
export class WorkspacePlans implements Disposable {
  readonly #configs: ConfigStore;
  readonly #checker: SchemaChecker;
  readonly #log: Log;
  readonly #plans = new Map<string, StoredPlan>();
  readonly #changed = new EventEmitter<void>();
  readonly #changedPlan = new EventEmitter<Uri>();
  readonly #began = new EventEmitter<Promise<void>>();
  readonly #advanced = new EventEmitter<ScanProgress | undefined>();
  readonly #pending = new Map<string, Uri>();
  readonly #subscriptions: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scanning: AbortController | undefined;
  #running: Promise<void> | undefined;
  #isCut = false;
  #isComplete = false;
  #stoppedAt: ScanProgress | undefined;

  /** Fires when the list of plans, or what it shows of one, is new. */
  readonly onDidChange = this.#changed.event;
  /** Fires with the address of each plan that was read, changed or is gone. */
  readonly onDidChangePlan = this.#changedPlan.event;
  /** Fires with each search that begins; it resolves when the search is over. */
  readonly onDidBegin = this.#began.event;
  /** Fires now and then while many files are read, and with `undefined` when that is over. */
  readonly onDidAdvance = this.#advanced.event;

  constructor(configs: ConfigStore, checker: SchemaChecker, log: Log) {
    this.#configs = configs;
    this.#checker = checker;
    this.#log = log;
    const watcher = workspace.createFileSystemWatcher(UNNAMED);
    const changed = (uri: Uri): void => this.#later(uri);
    const again = (): void => {
      if (this.#running !== undefined) void this.scan();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#changedPlan,
      this.#began,
      this.#advanced,
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
      workspace.onDidChangeWorkspaceFolders(again),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("buyin.files")) again();
      }),
      configs.onDidChange(again),
    );
  }

  get(uri: Uri): StoredPlan | undefined {
    return this.#plans.get(uri.toString());
  }

  /** Every plan that was found, in no order. */
  all(): readonly StoredPlan[] {
    return [...this.#plans.values()];
  }

  /** Whether all folders were searched to the end at least once. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether there are more plans than the setting allows to be read. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** How far the last search came, where somebody stopped it. */
  get stoppedAt(): ScanProgress | undefined {
    return this.#stoppedAt;
  }

  /** Searches the workspace unless that was done, or is being done. */
  start(): void {
    if (this.#running === undefined) void this.scan();
  }

  /** Searches the workspace unless that was done, and resolves when its plans are there. */
  async ready(): Promise<void> {
    this.start();
    await this.#running;
  }

  /** Reads every plan of the workspace anew; a later search ends an earlier one. */
  scan(): Promise<void> {
    this.#scanning?.abort();
    this.#scanning = new AbortController();
    this.#stoppedAt = undefined;
    this.#running = this.#scanAll(this.#scanning.signal);
    this.#began.fire(this.#running);
    return this.#running;
  }

  /** Ends the search that is under way; what it has read stays. */
  stop(): void {
    this.#scanning?.abort();
  }

  async #scanAll(signal: AbortSignal): Promise<void> {
    const found = new Set<string>();
    const { maximumFiles } = settingsFor();
    const candidates = await this.#candidates();
    const total = candidates.length;
    let isCut = false;
    let done = 0;
    await oneByOne(
      candidates,
      async (uri) => {
        const plan = found.has(uri.toString()) ? undefined : await this.read(uri);
        if (plan === undefined || signal.aborted) return true;
        isCut = found.size >= maximumFiles;
        if (isCut) return false;
        found.add(uri.toString());
        this.#keep(plan);
        return true;
      },
      {
        signal,
        onAdvance: (now) => {
          done = now;
          if (done % STEP === 0 && !signal.aborted) this.#advanced.fire({ done, total });
        },
      },
    );
    const isReplaced = this.#scanning?.signal !== signal;
    if (isReplaced) return;
    if (signal.aborted) {
      this.#stoppedAt = { done, total };
    } else {
      for (const [key, { uri }] of this.#plans) if (!found.has(key)) this.#drop(uri);
      this.#isCut = isCut;
      this.#isComplete = true;
    }
    this.#scanning = undefined;
    this.#advanced.fire(undefined);
    this.#changed.fire();
  }

  dispose(): void {
    this.#scanning?.abort();
    this.#scanning = undefined;
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  /** Files whose names say that they are plans come first, of all folders. */
  async #candidates(): Promise<readonly Uri[]> {
    const folders = workspace.workspaceFolders ?? [];
    const named = await Promise.all(folders.map((folder) => this.#find(folder, NAMED)));
    const unnamed = await Promise.all(folders.map((folder) => this.#find(folder, UNNAMED, MOST_UNNAMED)));
    return [...named, ...unnamed].flat();
  }

  async #find(folder: WorkspaceFolder, glob: string, most?: number): Promise<readonly Uri[]> {
    try {
      return await findFiles(new RelativePattern(folder, glob), most);
    } catch (error) {
      this.#log.bug("looking for plans", error);
      return [];
    }
  }

  #later(uri: Uri): void {
    if (this.#running === undefined) return;
    this.#pending.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readPending(), PAUSE);
  }

  async #readPending(): Promise<void> {
    const uris = [...this.#pending.values()];
    this.#pending.clear();
    for (const uri of uris) {
      const plan = await this.read(uri);
      if (plan === undefined) this.#drop(uri);
      else this.#keep(plan);
    }
    this.#changed.fire();
  }

  /** Reads one file; `undefined` where it is gone or no plan. */
  async read(uri: Uri): Promise<StoredPlan | undefined> {
    const text = await readText(uri);
    if (text === undefined) return undefined;
    const { config, folder } = await this.#configs.configFor(uri);
    const path = pathFrom(folder, uri);
    if (!isPlanFile(path, text.slice(0, HEAD_LENGTH), config)) return undefined;
    try {
      const analysis = analyze(text, path, config, today());
      const faults = config.schema && (await this.#checker.faultsOf(config.schema, districtValue(analysis)));
      return { uri, analysis: withFaults(analysis, faults ?? []) };
    } catch (error) {
      this.#log.bug("checking a plan", error);
      return undefined;
    }
  }

  #keep(plan: StoredPlan): void {
    this.#plans.set(plan.uri.toString(), plan);
    this.#changedPlan.fire(plan.uri);
  }

  #drop(uri: Uri): void {
    if (this.#plans.delete(uri.toString())) this.#changedPlan.fire(uri);
  }
}
