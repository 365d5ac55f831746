import { commands, Disposable, l10n, TreeItemCheckboxState, window, type Memento, type TextEditor } from "vscode";
import { areaAt } from "../../core/index.ts";
import { goTo } from "../commands/go-to.ts";
import { contextKey } from "../context-key.ts";
import type { PlanFocus } from "../plan-focus.ts";
import { problemWords } from "../words.ts";
import { reportOf } from "../report-of.ts";
import { onlyIncomplete } from "./row.ts";
import { RowTree } from "./row-tree.ts";
import { isWithin, sectionRowId } from "./row-ids.ts";
import { statusRows } from "./status-rows.ts";

/** A moving cursor is followed this long after it rests, in milliseconds. */
const PAUSE = 150;

/** Whether the view was filtered last, in this workspace. */
const LAST_FILTER = "buyin.status.isFiltered";

export interface StatusView {
  readonly tree: RowTree;
  /** Opens the sidebar at this view. */
  show(): Promise<void>;
  /** Shows only rows about which something is left to do, or all again. */
  filter(isFiltered: boolean): void;
  /** Puts the cursor at the place of a row. */
  goTo(row: unknown): Promise<void>;
  dispose(): void;
}

/**
 * The sidebar's view of one plan: how complete it is, and what to do next.
 *
 * @param memory of this workspace
 */
export function registerStatusView(focus: PlanFocus, memory: Memento): StatusView {
  const tree = new RowTree();
  const view = window.createTreeView("buyin.status", {
    treeDataProvider: tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const setIsFiltered = contextKey("buyin.isFiltered");
  let isFiltered = memory.get<unknown>(LAST_FILTER) === true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = (): void => {
    const { plan } = focus;
    const rows = plan === undefined ? [] : statusRows(plan.status, reportOf(plan.analysis));
    tree.update(isFiltered ? onlyIncomplete(rows) : rows);
    view.message = isFiltered && plan !== undefined ? l10n.t("Only what is incomplete is shown.") : "";
    view.description = plan?.status.header.title ?? "";
    const { error, warning } = plan?.status.header.problems ?? { error: 0, warning: 0 };
    view.badge =
      plan === undefined || error + warning === 0
        ? undefined
        : {
            value: error + warning,
            tooltip: l10n.t("{problems} in {title}", {
              problems: problemWords(plan.status.header.problems).join(", "),
              title: plan.status.header.title ?? l10n.t("the plan"),
            }),
          };
  };

  /** Selects the section that the cursor is in, unless a row of that section is selected. */
  const follow = (editor: TextEditor | undefined): void => {
    const { plan } = focus;
    if (!view.visible || plan === undefined || editor?.document !== plan.document) return;
    const area = areaAt(plan.analysis, editor.document.offsetAt(editor.selection.active));
    if (area === undefined) return;
    const row = sectionRowId(area);
    if (view.selection.some((selected) => isWithin(selected, row))) return;
    // Refused only where the view is gone before the row is there.
    view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const followSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => follow(window.activeTextEditor), PAUSE);
  };

  setIsFiltered(isFiltered);
  update();
  followSoon();
  const subscriptions = Disposable.from(
    tree,
    view,
    focus.onDidChange(() => {
      update();
      followSoon();
    }),
    view.onDidChangeVisibility(followSoon),
    view.onDidChangeCheckboxState(({ items }) => {
      for (const [id, state] of items) {
        const isDone = state === TreeItemCheckboxState.Checked;
        void commands.executeCommand("buyin.toggleDone", id, isDone).then(() => tree.redraw(id));
      }
    }),
    window.onDidChangeTextEditorSelection(followSoon),
    new Disposable(() => clearTimeout(timer)),
  );
  return {
    tree,
    show: async () => {
      await commands.executeCommand("buyin.status.focus");
    },
    filter: (wanted) => {
      isFiltered = wanted;
      setIsFiltered(wanted);
      void memory.update(LAST_FILTER, wanted);
      update();
    },
    goTo: async (row) => {
      const offset = typeof row === "string" ? tree.offsetOf(row) : undefined;
      if (focus.plan !== undefined && offset !== undefined) await goTo(focus.plan.document.uri.toString(), offset);
    },
    dispose: () => void subscriptions.dispose(),
  };
}
