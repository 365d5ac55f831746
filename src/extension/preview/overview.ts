import { Disposable, l10n, ViewColumn, window, type ExtensionContext, type WebviewPanel } from "vscode";
import { overviewHtml } from "../../core/index.ts";
import type { ListedPlans } from "../listed-plans.ts";
import { commandAddress, frameOf, makePage } from "./page.ts";

const VIEW_TYPE = "buyin.overview";

/** The only command that the page may call. */
const OPEN_PLAN = "buyin.goTo";

/** All plans of the workspace as one page, which follows them. */
export class PlansOverview implements Disposable {
  readonly #context: ExtensionContext;
  readonly #plans: ListedPlans;
  readonly #subscriptions: Disposable;
  #panel: WebviewPanel | undefined;

  constructor(context: ExtensionContext, plans: ListedPlans) {
    this.#context = context;
    this.#plans = plans;
    this.#subscriptions = Disposable.from(
      plans.onDidChange(() => this.#update()),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel: WebviewPanel) => {
          this.#adopt(panel);
          return Promise.resolve();
        },
      }),
    );
  }

  /** `undefined` where the page is not open. */
  get panel(): WebviewPanel | undefined {
    return this.#panel;
  }

  open(): void {
    if (this.#panel === undefined) {
      this.#adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t("Plans Overview"), ViewColumn.Active));
    } else this.#panel.reveal();
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    makePage(panel, this.#context.extensionUri, OPEN_PLAN);
    panel.onDidChangeViewState(() => this.#update());
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    this.#panel = panel;
    this.#plans.start();
    this.#update();
  }

  #update(): void {
    const panel = this.#panel;
    if (panel?.visible !== true) return;
    const frame = frameOf(panel, this.#context.extensionUri);
    const html = overviewHtml(this.#plans.all(), ({ key }) => commandAddress(OPEN_PLAN, key), frame);
    if (html !== panel.webview.html) panel.webview.html = html;
  }
}
