import { Disposable, EventEmitter, workspace, type Uri } from "vscode";
import { byNeed, summaryOf, type Analysis, type PlanSummary } from "../core/index.ts";
import type { OpenPlans } from "./open-plans.ts";
import { EDITOR_TONGUE } from "./tongue.ts";
import type { WorkspacePlans } from "./workspace-plans.ts";

/** The plans of the workspace, with what is in the editor instead of what is on disk; those that need most first. */
export class ListedPlans implements Disposable {
  readonly #open: OpenPlans;
  readonly #known: WorkspacePlans;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(open: OpenPlans, known: WorkspacePlans) {
    this.#open = open;
    this.#known = known;
    const fire = (): void => this.#changed.fire();
    this.#subscriptions = Disposable.from(this.#changed, open.onDidChange(fire), known.onDidChange(fire));
  }

  /** Searches the workspace unless that was done. */
  start(): void {
    this.#known.start();
  }

  /** `undefined` for what is no plan, or was not read yet. */
  get(uri: Uri): PlanSummary | undefined {
    const analysis = (this.#open.get(uri) ?? this.#known.get(uri))?.analysis;
    return analysis && summary(uri, analysis);
  }

  all(): readonly PlanSummary[] {
    const stored = this.#known
      .all()
      .map(({ uri, analysis }) => summary(uri, this.#open.get(uri)?.analysis ?? analysis));
    const unsaved = this.#open
      .all()
      .filter(({ document }) => this.#known.get(document.uri) === undefined)
      .map(({ document, analysis }) => summary(document.uri, analysis));
    return [...stored, ...unsaved].sort(byNeed);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function summary(uri: Uri, analysis: Analysis): PlanSummary {
  return summaryOf(analysis, uri.toString(), workspace.asRelativePath(uri), EDITOR_TONGUE);
}
