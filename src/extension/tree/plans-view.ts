import { Disposable, l10n, window, workspace, type Uri } from "vscode";
import { countBySeverity, type Analysis } from "../../core/index.ts";
import { contextKey } from "../context-key.ts";
import type { OpenPlans } from "../open-plans.ts";
import { settingsFor } from "../editor-settings.ts";
import { problemWords, scoreWords } from "../words.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";
import { RowTree } from "./row-tree.ts";
import type { Row } from "./row.ts";

export interface PlansView {
  readonly tree: RowTree;
  dispose(): void;
}

/** The sidebar's list of all plans of the workspace. */
export function registerPlansView(open: OpenPlans, known: WorkspacePlans): PlansView {
  const tree = new RowTree();
  const view = window.createTreeView("buyin.plans", { treeDataProvider: tree });
  const setHasPlans = contextKey("buyin.hasPlans");
  const update = (): void => {
    const plans = listedPlans(open, known);
    if (plans.length > 0 || known.isComplete) setHasPlans(plans.length > 0 ? "yes" : "no");
    // A view with a message never shows its welcome text; an empty one takes the message away.
    view.message = known.isCut
      ? l10n.t("Showing the first {count} plans; a setting raises the number.", { count: settingsFor().maximumFiles })
      : "";
    tree.update(plans.map(rowOf));
  };
  const startIfSeen = (): void => {
    if (view.visible) known.start();
  };
  update();
  startIfSeen();
  const subscriptions = Disposable.from(
    tree,
    view,
    known.onDidChange(update),
    open.onDidChange(update),
    view.onDidChangeVisibility(startIfSeen),
  );
  return { tree, dispose: () => void subscriptions.dispose() };
}

interface ListedPlan {
  readonly uri: Uri;
  readonly analysis: Analysis;
}

/** Stored plans, with what is in the editor instead of what is on disk; unsaved new plans at the end. */
function listedPlans(open: OpenPlans, known: WorkspacePlans): readonly ListedPlan[] {
  const stored = known.all().map((plan) => {
    const inEditor = open.get(plan.uri);
    return inEditor === undefined ? plan : { uri: plan.uri, analysis: inEditor.analysis };
  });
  const unsaved = open
    .all()
    .filter(({ document }) => known.get(document.uri) === undefined)
    .map(({ document, analysis }) => ({ uri: document.uri, analysis }));
  return [...stored, ...unsaved];
}

function rowOf({ uri, analysis: { completeness, problems, plan } }: ListedPlan): Row {
  const counts = countBySeverity(problems);
  const file = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const title = plan.basics.title?.value ?? l10n.t("Plan without a title");
  const words = [scoreWords(completeness.score), ...problemWords(counts)];
  return {
    id: uri.toString(),
    // Titles are long, and would push the score out of sight.
    label: file.replace(/(?:\.buyin)?\.\w+$/, ""),
    description: [...words, title].join(" · "),
    tooltip: [title, words.join(", "), workspace.asRelativePath(uri)].join("\n"),
    spoken: [file, title, ...words].join(", "),
    icon: counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "pass",
    command: { command: "buyin.goTo", title: l10n.t("Open Plan"), arguments: [uri.toString()] },
    children: [],
  };
}
