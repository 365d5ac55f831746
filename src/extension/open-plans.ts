import { Disposable, EventEmitter, window, workspace, type TextDocument, type Uri } from "vscode";
import {
  analyze,
  createMemory,
  DEFAULT_LIMITS,
  districtValue,
  lastingStatus,
  type Analysis,
  type AnalysisMemory,
  type LastingStatus,
  type SchemaFault,
} from "../core/index.ts";
import type { ConfigOfFile, ConfigStore } from "./config-store.ts";
import type { SchemaChecker } from "../checker/schema-checker.ts";
import type { Log } from "./log.ts";
import { isPlanDocument, mayBePlan, planPath } from "./plan-document.ts";
import { isShown } from "./shown-documents.ts";
import { today } from "./today.ts";
import { EDITOR_TONGUE } from "./tongue.ts";

/** Typing is checked this long after its last key, in milliseconds. */
const PAUSE = 200;

/** A plan that is open in the editor, at the version that was last analysed. */
export interface OpenPlan {
  readonly document: TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
  /** With the last readable state of what cannot be read in this version. */
  readonly status: LastingStatus;
}

/** A document that may be a plan, while a person has it open. */
interface Slot {
  readonly uri: Uri;
  readonly memory: AnalysisMemory;
  /** Counts what may make the analysis outdated, so that a late one knows. */
  state: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  plan: OpenPlan | undefined;
  /** What the district's own schema found last. */
  faults: readonly SchemaFault[];
}

/** The analyses of all open plans, shared by every view; the only place where the editor runs the engine on them. */
export class OpenPlans implements Disposable {
  readonly #configs: ConfigStore;
  readonly #checker: SchemaChecker;
  readonly #log: Log;
  readonly #slots = new Map<string, Slot>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;
  #day = today();

  /** Fires with a plan's address when its analysis is new, and when it is closed, deleted or no plan any more. */
  readonly onDidChange = this.#changed.event;

  constructor(configs: ConfigStore, checker: SchemaChecker, log: Log) {
    this.#configs = configs;
    this.#checker = checker;
    this.#log = log;
    const watcher = workspace.createFileSystemWatcher("**/*.{yaml,yml,md}");
    this.#subscriptions = Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidDelete((uri) => this.#forget(uri)),
      // Some programs save a file by deleting it and writing it anew, which may arrive as a change.
      watcher.onDidCreate(() => this.#follow()),
      watcher.onDidChange(() => this.#follow()),
      workspace.onDidOpenTextDocument((document) => this.#track(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      window.tabGroups.onDidChangeTabs(() => this.#follow()),
      window.onDidChangeVisibleTextEditors(() => this.#follow()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#track(document, PAUSE);
      }),
      window.onDidChangeWindowState(() => this.#turnDay()),
      configs.onDidChange(() => this.refresh()),
    );
    this.refresh();
  }

  /** The analysis of an open plan; `undefined` where the document is none, or was not analysed yet. */
  get(uri: Uri): OpenPlan | undefined {
    return this.#slots.get(uri.toString())?.plan;
  }

  /**
   * The analysis of a document as it stands now, without waiting for a pause in typing; `undefined` where it is no
   * plan. For what a person asks for at the cursor.
   */
  async current(document: TextDocument): Promise<OpenPlan | undefined> {
    if (!mayBePlan(document)) return undefined;
    const slot = this.#slots.get(document.uri.toString());
    if (slot === undefined) return undefined;
    if (slot.plan?.version !== document.version) {
      clearTimeout(slot.timer);
      slot.state++;
      await this.#analyze(document, slot);
    }
    return slot.plan?.version === document.version ? slot.plan : undefined;
  }

  /** Every open plan. */
  all(): readonly OpenPlan[] {
    return [...this.#slots.values()].flatMap(({ plan }) => plan ?? []);
  }

  /** Analyses every open document again: what plans are checked against has changed. */
  refresh(): void {
    for (const document of workspace.textDocuments) this.#track(document);
  }

  dispose(): void {
    for (const { timer } of this.#slots.values()) clearTimeout(timer);
    this.#slots.clear();
    this.#subscriptions.dispose();
  }

  /** Analyses a document now, or after a pause in which a later call takes this one's place. */
  #track(document: TextDocument, pause = 0): void {
    if (!mayBePlan(document) || !isShown(document.uri)) return;
    const key = document.uri.toString();
    const slot: Slot = this.#slots.get(key) ?? newSlot(document.uri);
    this.#slots.set(key, slot);
    slot.state++;
    clearTimeout(slot.timer);
    if (pause === 0) void this.#analyze(document, slot);
    else slot.timer = setTimeout(() => void this.#analyze(document, slot), pause);
  }

  #forget(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.#slots.get(key)?.timer);
    if (this.#slots.delete(key)) this.#changed.fire(uri);
  }

  /** Tabs or files may have come or gone. */
  #follow(): void {
    for (const [, { uri }] of this.#slots) if (!isShown(uri)) this.#forget(uri);
    for (const document of workspace.textDocuments) {
      if (!this.#slots.has(document.uri.toString())) this.#track(document);
    }
  }

  /** Dates turn overdue overnight, while a window stays open. */
  #turnDay(): void {
    if (this.#day === today()) return;
    this.#day = today();
    this.refresh();
  }

  async #analyze(document: TextDocument, slot: Slot): Promise<void> {
    const { uri } = document;
    const { state } = slot;
    const found = await this.#configs.configFor(uri);
    if (this.#slots.get(uri.toString()) !== slot || slot.state !== state) return;
    try {
      const before = slot.plan;
      if (found.config.schema === undefined) slot.faults = [];
      slot.plan = isPlanDocument(document, found) ? planOf(document, found, slot) : undefined;
      if (before !== undefined || slot.plan !== undefined) this.#changed.fire(uri);
    } catch (error) {
      this.#log.bug("checking a plan", error);
    }
    void this.#checkAgainstSchema(document, found, slot);
  }

  /**
   * Looks at a plan with the district's own schema. Nobody waits for that: until it has an answer, the findings of the
   * version before stay.
   */
  async #checkAgainstSchema(document: TextDocument, found: ConfigOfFile, slot: Slot): Promise<void> {
    const { plan, state } = slot;
    const { schema } = found.config;
    if (plan === undefined || schema === undefined) return;
    const faults = await this.#checker.faultsOf(schema, districtValue(plan.analysis));
    if (this.#slots.get(document.uri.toString()) !== slot || slot.state !== state) return;
    if (JSON.stringify(faults) === JSON.stringify(slot.faults)) return;
    slot.faults = faults;
    try {
      slot.plan = planOf(document, found, slot);
      this.#changed.fire(document.uri);
    } catch (error) {
      this.#log.bug("checking a plan against a schema", error);
    }
  }
}

function newSlot(uri: Uri): Slot {
  return { uri, memory: createMemory(), state: 0, timer: undefined, plan: undefined, faults: [] };
}

function planOf(
  document: TextDocument,
  { config, folder }: ConfigOfFile,
  { memory, plan: before, faults }: Slot,
): OpenPlan {
  const day = today();
  const path = planPath(document, folder);
  const analysis = analyze(document.getText(), path, config, day, memory, DEFAULT_LIMITS, faults);
  return {
    document,
    version: document.version,
    analysis,
    status: lastingStatus(analysis, day, before?.status, EDITOR_TONGUE),
  };
}
