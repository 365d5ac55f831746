import { Disposable, l10n, Uri, ViewColumn, window, type ExtensionContext, type WebviewPanel } from "vscode";
import { emptyPreviewHtml, previewHtml, type Analysis, type TextRange } from "../../core/index.ts";
import { goTo } from "../commands/go-to.ts";
import { openPage } from "../commands/open-page.ts";
import type { PreviewHistory } from "../history/preview-history.ts";
import { SCORING_PAGE } from "../pages.ts";
import { reportOf } from "../report-of.ts";
import type { PlanFocus } from "../plan-focus.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";
import { commandAddress, frameOf, makePage } from "./page.ts";

const VIEW_TYPE = "buyin.preview";

/** Which plan was shown last: a page without scripts keeps no state of its own. */
const LAST_PLAN = "buyin.preview.plan";

/** The only command that the page may call. */
const FOLLOW = "buyin.followLink";

/** A plan as the page shows it. */
interface ShownPlan {
  readonly uri: Uri;
  readonly analysis: Analysis;
}

/**
 * The Plan Status preview: one page beside the editor, about the plan that the sidebar is about. It stays with a plan
 * that is closed until another one gets the focus.
 */
export class PlanPreview implements Disposable {
  readonly #context: ExtensionContext;
  readonly #focus: PlanFocus;
  readonly #known: WorkspacePlans;
  readonly #history: PreviewHistory;
  readonly #subscriptions: Disposable;
  #panel: WebviewPanel | undefined;
  #shown: ShownPlan | undefined;

  constructor(context: ExtensionContext, focus: PlanFocus, known: WorkspacePlans, history: PreviewHistory) {
    this.#context = context;
    this.#focus = focus;
    this.#known = known;
    this.#history = history;
    this.#subscriptions = Disposable.from(
      focus.onDidChange(() => this.#update()),
      history.onDidChange(() => this.#update()),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel: WebviewPanel) => {
          this.#adopt(panel);
          await this.#restore();
        },
      }),
    );
  }

  /** `undefined` where the page is not open. */
  get panel(): WebviewPanel | undefined {
    return this.#panel;
  }

  /** Shows the page of the plan that has the focus; the cursor stays where it is. */
  open(): void {
    if (this.#panel !== undefined) {
      this.#panel.reveal(undefined, true);
    } else if (this.#focus.plan !== undefined) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t("Plan Status"), column));
    }
    this.#update();
  }

  /** Shows the page with the history of its plan, or says why there is none. */
  async showProgress(): Promise<void> {
    this.open();
    const uri = this.#shown?.uri;
    const answer = uri && (await this.#history.show(uri));
    if (answer === undefined || answer === "shown") return;
    this.#history.hide();
    const reason =
      answer === "no version"
        ? l10n.t("Git has no version of this plan yet; its history begins when it is committed.")
        : l10n.t("This plan is in no git repository that VS Code has open, so there is no history to show.");
    void window.showInformationMessage(reason);
  }

  /**
   * Follows a link of the page.
   *
   * @param target a place in the text of the plan that the page shows, or what to do about its history; without one,
   * the page about the score is meant
   */
  async follow(target: unknown): Promise<void> {
    const shown = this.#shown;
    if (target === undefined) await openPage(SCORING_PAGE);
    else if (target === "progress") await this.showProgress();
    else if (target === "hide") this.#history.hide();
    else if (shown === undefined) return;
    else if (target === "since") await this.#history.choose(reportOf(shown.analysis));
    else if (typeof target === "number") await goTo(shown.uri.toString(), target);
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    makePage(panel, this.#context.extensionUri, FOLLOW);
    panel.onDidChangeViewState(() => this.#update());
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#history.follow(undefined);
    });
    this.#panel = panel;
  }

  /** After a restart, the plan is as it lies on disk until it has the focus. */
  async #restore(): Promise<void> {
    const last = this.#context.workspaceState.get<unknown>(LAST_PLAN);
    const stored = typeof last === "string" ? await this.#known.read(Uri.parse(last, true)) : undefined;
    this.#shown ??= stored;
    this.#update();
  }

  /** A page in the background costs nothing: it is drawn when it comes to the front. */
  #update(): void {
    const { plan } = this.#focus;
    if (plan !== undefined) this.#shown = { uri: plan.document.uri, analysis: plan.analysis };
    const panel = this.#panel;
    if (panel?.visible !== true) return;
    this.#history.follow(this.#shown?.uri);
    const html = this.#page(this.#shown, panel);
    // Whoever reads keeps their place: VS Code scrolls a page that is drawn anew back to where it was.
    if (html !== panel.webview.html) panel.webview.html = html;
    if (this.#shown === undefined) return;
    const address = this.#shown.uri.toString();
    if (this.#context.workspaceState.get(LAST_PLAN) !== address) {
      void this.#context.workspaceState.update(LAST_PLAN, address);
    }
  }

  #page(shown: ShownPlan | undefined, panel: WebviewPanel): string {
    const frame = frameOf(panel, this.#context.extensionUri);
    if (shown === undefined) return emptyPreviewHtml(l10n.t("Open a plan to see how it stands."), frame);
    const { uri, analysis } = shown;
    panel.title = l10n.t("Plan Status: {file}", { file: uri.path.slice(uri.path.lastIndexOf("/") + 1) });
    const place = ({ start }: TextRange): string => commandAddress(FOLLOW, start);
    const progress = {
      show: commandAddress(FOLLOW, "progress"),
      hide: commandAddress(FOLLOW, "hide"),
      choose: commandAddress(FOLLOW, "since"),
    };
    const addresses = { place, scoring: commandAddress(FOLLOW), progress };
    return previewHtml(reportOf(analysis), addresses, frame, this.#history.partOf(analysis, addresses));
  }
}
