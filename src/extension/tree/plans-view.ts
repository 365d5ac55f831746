import { Disposable, l10n, window } from "vscode";
import type { PlanSummary } from "../../core/index.ts";
import { contextKey } from "../context-key.ts";
import { settingsFor } from "../editor-settings.ts";
import type { ListedPlans } from "../listed-plans.ts";
import { problemWords, scoreWords } from "../words.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";
import { RowTree } from "./row-tree.ts";
import type { Row } from "./row.ts";

/** What plans are put together by. */
export type Grouping = "none" | "folder" | "status";

export interface PlansView {
  readonly tree: RowTree;
  group(by: Grouping): void;
  dispose(): void;
}

/** The sidebar's list of all plans of the workspace; those that need most come first. */
export function registerPlansView(plans: ListedPlans, known: WorkspacePlans): PlansView {
  const tree = new RowTree();
  const view = window.createTreeView("buyin.plans", { treeDataProvider: tree });
  const setHasPlans = contextKey("buyin.hasPlans");
  let grouping: Grouping = "none";
  const update = (): void => {
    const all = plans.all();
    if (all.length > 0 || known.isComplete) setHasPlans(all.length > 0 ? "yes" : "no");
    // A view with a message never shows its welcome text; an empty one takes the message away.
    view.message = known.isCut
      ? l10n.t("Showing the first {count} plans; a setting raises the number.", { count: settingsFor().maximumFiles })
      : "";
    tree.update(grouping === "none" ? all.map(rowOf) : groupRows(all, grouping));
  };
  const startIfSeen = (): void => {
    if (view.visible) plans.start();
  };
  update();
  startIfSeen();
  const subscriptions = Disposable.from(tree, view, plans.onDidChange(update), view.onDidChangeVisibility(startIfSeen));
  return {
    tree,
    group: (by) => {
      grouping = by;
      update();
    },
    dispose: () => void subscriptions.dispose(),
  };
}

/** In the order of the plan in each that needs most. */
function groupRows(plans: readonly PlanSummary[], by: Exclude<Grouping, "none">): readonly Row[] {
  const groups = new Map<string, PlanSummary[]>();
  for (const plan of plans) {
    const name = by === "folder" ? folderOf(plan) : (plan.status ?? l10n.t("no status"));
    groups.set(name, [...(groups.get(name) ?? []), plan]);
  }
  return [...groups].map(([name, members]) => {
    const count = members.length === 1 ? l10n.t("1 plan") : l10n.t("{count} plans", { count: members.length });
    return {
      id: `group:${by}:${name}`,
      label: name,
      description: count,
      tooltip: `${name}\n${count}`,
      spoken: `${name}, ${count}`,
      icon: by === "folder" ? "folder" : "tag",
      isOpen: true,
      children: members.map(rowOf),
    };
  });
}

function folderOf({ path }: PlanSummary): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : l10n.t("this folder");
}

function rowOf({ key, path, score, problems, overdue, complete, sections, next, ...plan }: PlanSummary): Row {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const title = plan.title ?? l10n.t("Plan without a title");
  const words = [
    scoreWords(score),
    ...problemWords(problems),
    ...(overdue === 0 ? [] : [l10n.t("{count} overdue", { count: overdue })]),
    l10n.t("{complete} of {count} sections complete", { complete, count: sections.length }),
    ...(next === undefined ? [] : [l10n.t("next {date}", { date: next.date })]),
  ];
  return {
    id: key,
    // Titles are long, and would push the score out of sight.
    label: file.replace(/(?:\.buyin)?\.\w+$/, ""),
    description: [...words, title].join(" · "),
    tooltip: [title, ...words, path].join("\n"),
    spoken: [file, title, ...words].join(", "),
    icon: problems.error > 0 ? "error" : problems.warning > 0 ? "warning" : "pass",
    kind: "plan",
    command: { command: "buyin.goTo", title: l10n.t("Open Plan"), arguments: [key] },
    children: [],
  };
}
