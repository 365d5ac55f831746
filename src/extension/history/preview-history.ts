import { type Disposable, EventEmitter, type Uri } from "vscode";
import type * as bundle from "../../core/progress/index.ts";
import {
  pointOf,
  readingOf,
  type Addresses,
  type Analysis,
  type HistoryPart,
  type HistoryPoint,
  type PlanReport,
} from "../../core/index.ts";
import type { SchemaChecker } from "../../checker/schema-checker.ts";
import type { ConfigStore } from "../config-store.ts";
import type { Log } from "../log.ts";
import { reportOf } from "../report-of.ts";
import { today } from "../today.ts";
import { EDITOR_TONGUE } from "../tongue.ts";
import { chooseDay } from "./choose-day.ts";
import { fileVersions } from "./file-versions.ts";
import { repositoryOf, type GitRepository } from "./git.ts";
import { HistoryReader } from "./history-reader.ts";

/** What is in the bundle that puts histories into words. */
export type ProgressBundle = typeof bundle;

/** The history of the plan that the preview shows. */
interface Loaded {
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
  /** How many versions there are, and of which spans only the last one has a point. */
  readonly versions: number;
  readonly per: bundle.Span | undefined;
  /** What the plan is compared with, and from which day on. */
  readonly base: bundle.PlanSnapshot;
  readonly since: string;
}

/**
 * What the preview knows of its plan's history. Nothing is read before somebody asks for it, what is read is dropped
 * when the page closes or shows another plan, and a commit brings it up to date.
 */
export class PreviewHistory implements Disposable {
  readonly #configs: ConfigStore;
  readonly #log: Log;
  readonly #bundle: () => Promise<ProgressBundle>;
  readonly #reader: HistoryReader;
  readonly #changed = new EventEmitter<void>();
  #uri: Uri | undefined;
  #repository: GitRepository | undefined;
  #watch: Disposable | undefined;
  #head: string | undefined;
  /** Whether the page is to show history, for whatever plan it is about. */
  #isWanted = false;
  /** The day that was chosen for this plan; `undefined` for a month ago. */
  #since: string | undefined;
  #loaded: Loaded | undefined;
  #progress: ProgressBundle | undefined;
  /** Whether the repository was asked and has no version. */
  #isEmpty = false;
  /** Counts what makes a reading outdated. */
  #state = 0;

  /** Fires when the page has something new to show. */
  readonly onDidChange = this.#changed.event;

  constructor(configs: ConfigStore, checker: SchemaChecker, log: Log, bundle: () => Promise<ProgressBundle>) {
    this.#configs = configs;
    this.#log = log;
    this.#bundle = bundle;
    this.#reader = new HistoryReader(checker);
  }

  /** Asks from which day on changes are to be told, and tells them. */
  async choose(report: PlanReport): Promise<void> {
    if (this.#loaded === undefined || this.#progress === undefined) return;
    const day = await chooseDay(this.#loaded.points, report, this.#progress);
    if (day === undefined) return;
    this.#since = day;
    await this.#load();
  }

  /** The page is about this plan now; `undefined`: it is closed. */
  follow(uri: Uri | undefined): void {
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#drop();
    this.#uri = uri;
    if (uri === undefined) this.#isWanted = false;
    else void this.#look(uri);
  }

  /** Shows the history from now on. Resolves when it is there, or when it is clear that there is none. */
  async show(uri: Uri): Promise<"shown" | "no repository" | "no version"> {
    this.follow(uri);
    this.#isWanted = true;
    if (this.#repository === undefined) await this.#look(uri);
    else if (this.#loaded === undefined) await this.#load();
    if (this.#repository === undefined) return "no repository";
    return this.#isEmpty ? "no version" : "shown";
  }

  hide(): void {
    this.#isWanted = false;
    this.#changed.fire();
  }

  /** What the page shows of it beside this version of its plan; `undefined` where there is nothing to show. */
  partOf(analysis: Analysis, addresses: Addresses): HistoryPart | undefined {
    if (this.#repository === undefined || this.#isEmpty) return undefined;
    if (!this.#isWanted) return "offered";
    if (this.#progress === undefined) return undefined;
    const { changesBetween, progressSection, snapshotOf } = this.#progress;
    if (this.#loaded === undefined) return progressSection(undefined, EDITOR_TONGUE, addresses);
    const { points, per, versions, base, since } = this.#loaded;
    const now = snapshotOf(readingOf(analysis, EDITOR_TONGUE), reportOf(analysis));
    const progress = {
      points: [...points, pointOf(undefined, analysis)],
      versions,
      per,
      since,
      changes: changesBetween(base, now, EDITOR_TONGUE),
    };
    return progressSection(progress, EDITOR_TONGUE, addresses);
  }

  dispose(): void {
    this.#drop();
    this.#changed.dispose();
  }

  #drop(): void {
    this.#state++;
    this.#watch?.dispose();
    this.#watch = undefined;
    this.#repository = undefined;
    this.#loaded = undefined;
    this.#isEmpty = false;
    this.#since = undefined;
    this.#reader.forget();
  }

  async #look(uri: Uri): Promise<void> {
    const state = ++this.#state;
    const repository = await repositoryOf(uri);
    if (state !== this.#state || repository === undefined) return;
    this.#repository = repository;
    this.#head = repository.state.HEAD?.commit;
    this.#watch = repository.state.onDidChange(() => {
      const commit = repository.state.HEAD?.commit;
      if (commit === this.#head) return;
      this.#head = commit;
      if (this.#isWanted) void this.#load();
    });
    this.#changed.fire();
    if (this.#isWanted) await this.#load();
  }

  async #load(): Promise<void> {
    const uri = this.#uri;
    const repository = this.#repository;
    if (uri === undefined || repository === undefined) return;
    const state = ++this.#state;
    try {
      this.#progress ??= await this.#bundle();
      if (state !== this.#state) return;
      this.#changed.fire();
      const loaded = await this.#read(this.#progress, uri, repository, () => state === this.#state);
      if (state !== this.#state) return;
      this.#loaded = loaded;
      this.#isEmpty = loaded === undefined;
      this.#changed.fire();
    } catch (error) {
      this.#log.bug("reading the history of a plan", error);
    }
  }

  async #read(
    { windowOf, thinOut, snapshotOf }: ProgressBundle,
    uri: Uri,
    repository: GitRepository,
    isWanted: () => boolean,
  ): Promise<Loaded | undefined> {
    const { config } = await this.#configs.configFor(uri);
    const versions = await fileVersions(uri, repository);
    const all = windowOf(versions, today());
    const window = windowOf(versions, today(), this.#since);
    if (all === undefined || window === undefined || !isWanted()) return undefined;
    const { kept, per } = thinOut(all.versions);
    const points = await this.#reader.read(kept, config, isWanted);
    const before = await this.#reader.analysisOf(window.base, config);
    if (points === undefined || before === undefined) return undefined;
    const base = snapshotOf(readingOf(before, EDITOR_TONGUE), reportOf(before));
    return { points, per, versions: all.versions.length, base, since: window.since };
  }
}
