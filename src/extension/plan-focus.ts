import { Disposable, EventEmitter, window, type TextEditor, type Uri } from "vscode";
import { contextKey } from "./context-key.ts";
import type { OpenPlan, OpenPlans } from "./open-plans.ts";

/**
 * The plan that the sidebar is about: that of the active editor, or the last one while another kind of editor is
 * active and the plan is still open.
 */
export class PlanFocus implements Disposable {
  readonly #open: OpenPlans;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  readonly #setActiveIsPlan = contextKey("buyin.activeIsPlan");
  readonly #setHasCurrentPlan = contextKey("buyin.hasCurrentPlan");
  #uri: Uri | undefined;

  /** Fires when another plan has the focus, or the plan's analysis is new. */
  readonly onDidChange = this.#changed.event;

  constructor(open: OpenPlans) {
    this.#open = open;
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      open.onDidChange((uri) => this.#update(uri)),
    );
    this.#follow(window.activeTextEditor);
  }

  /** `undefined` where no plan is open. */
  get plan(): OpenPlan | undefined {
    return this.#uri === undefined ? undefined : this.#open.get(this.#uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow(editor: TextEditor | undefined): void {
    const uri = editor?.document.uri;
    const isPlan = uri !== undefined && this.#open.get(uri) !== undefined;
    if (isPlan) this.#uri = uri;
    this.#setActiveIsPlan(isPlan);
    this.#announce();
  }

  #update(uri: Uri): void {
    const active = window.activeTextEditor;
    if (active?.document.uri.toString() === uri.toString()) this.#follow(active);
    else if (this.#uri?.toString() === uri.toString()) this.#announce();
  }

  #announce(): void {
    this.#setHasCurrentPlan(this.plan !== undefined);
    this.#changed.fire();
  }
}
