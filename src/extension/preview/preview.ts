import { Disposable, l10n, Uri, ViewColumn, window, type ExtensionContext, type WebviewPanel } from "vscode";
import { emptyPreviewHtml, previewHtml, type Analysis, type TextRange } from "../../core/index.ts";
import { goTo } from "../commands/go-to.ts";
import { openPage } from "../commands/open-page.ts";
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
  readonly #subscriptions: Disposable;
  #panel: WebviewPanel | undefined;
  #shown: ShownPlan | undefined;

  constructor(context: ExtensionContext, focus: PlanFocus, known: WorkspacePlans) {
    this.#context = context;
    this.#focus = focus;
    this.#known = known;
    this.#subscriptions = Disposable.from(
      focus.onDidChange(() => this.#update()),
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

  /**
   * Follows a link of the page.
   *
   * @param offset in the text of the plan that the page shows; without one, the page about the score is meant
   */
  async follow(offset: unknown): Promise<void> {
    if (offset === undefined) await openPage(SCORING_PAGE);
    else if (typeof offset === "number" && this.#shown !== undefined) await goTo(this.#shown.uri.toString(), offset);
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
      if (this.#panel === panel) this.#panel = undefined;
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
    return previewHtml(reportOf(analysis), { place, scoring: commandAddress(FOLLOW) }, frame);
  }
}
