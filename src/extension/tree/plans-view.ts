import { Disposable, l10n, ProgressLocation, window, type Memento } from "vscode";
import { statusWord, type PlanSummary } from "../../core/index.ts";
import { contextKey } from "../context-key.ts";
import { settingsFor } from "../editor-settings.ts";
import type { ListedPlans } from "../listed-plans.ts";
import { EDITOR_TONGUE } from "../tongue.ts";
import { standingWords } from "../words.ts";
import type { ScanProgress, WorkspacePlans } from "../workspace-plans.ts";
import { RowTree } from "./row-tree.ts";
import type { Row } from "./row.ts";

/** What plans are put together by. */
export const GROUPINGS = ["none", "folder", "status"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the list was put together by last, in this workspace. */
const LAST_GROUPING = "buyin.plans.grouping";

export interface PlansView {
  readonly tree: RowTree;
  group(by: Grouping): void;
  dispose(): void;
}

/**
 * The sidebar's list of all plans of the workspace; those that need most come first.
 *
 * @param memory of this workspace
 */
export function registerPlansView(plans: ListedPlans, known: WorkspacePlans, memory: Memento): PlansView {
  const tree = new RowTree();
  const view = window.createTreeView("buyin.plans", { treeDataProvider: tree });
  const setHasPlans = contextKey("buyin.hasPlans");
  const setIsReading = contextKey("buyin.isReading");
  const last = memory.get<unknown>(LAST_GROUPING);
  let grouping = GROUPINGS.find((one) => one === last) ?? "none";
  let progress: ScanProgress | undefined;
  const update = (): void => {
    const all = plans.all();
    if (all.length > 0 || known.isComplete) setHasPlans(all.length > 0 ? "yes" : "no");
    view.message = messageOf(known, progress);
    tree.update(grouping === "none" ? all.map(rowOf) : groupRows(all, grouping));
  };
  const startIfSeen = (): void => {
    if (view.visible) plans.start();
  };
  const subscriptions = Disposable.from(
    tree,
    view,
    plans.onDidChange(update),
    known.onDidBegin((scan) => {
      const location = view.visible ? { viewId: "buyin.plans" } : ProgressLocation.Window;
      void window.withProgress({ location, title: l10n.t("Reading plans") }, () => scan);
    }),
    known.onDidAdvance((now) => {
      progress = now;
      setIsReading(now !== undefined);
      view.message = messageOf(known, progress);
    }),
    view.onDidChangeVisibility(startIfSeen),
  );
  update();
  startIfSeen();
  return {
    tree,
    group: (by) => {
      grouping = by;
      void memory.update(LAST_GROUPING, by);
      update();
    },
    dispose: () => void subscriptions.dispose(),
  };
}

/** A view with a message never shows its welcome text; an empty one takes the message away. */
function messageOf({ isCut, stoppedAt }: WorkspacePlans, progress: ScanProgress | undefined): string {
  if (progress !== undefined) return l10n.t("Reading files: {done} of {total}", { ...progress });
  if (stoppedAt !== undefined) {
    return l10n.t("Stopped after {done} of {total} files; check all plans again to read the rest.", { ...stoppedAt });
  }
  return isCut
    ? l10n.t("Showing the first {count} plans; a setting raises the number.", { count: settingsFor().maximumFiles })
    : "";
}

/** In the order of the plan in each that needs most. */
function groupRows(plans: readonly PlanSummary[], by: Exclude<Grouping, "none">): readonly Row[] {
  const groups = new Map<string, PlanSummary[]>();
  for (const plan of plans) {
    const name =
      by === "folder"
        ? folderOf(plan)
        : plan.status === undefined
          ? l10n.t("no status")
          : statusWord(plan.status, EDITOR_TONGUE.t);
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

function rowOf(plan: PlanSummary): Row {
  const { key, path, problems } = plan;
  const file = path.slice(path.lastIndexOf("/") + 1);
  const title = plan.title ?? l10n.t("Plan without a title");
  const words = standingWords(plan);
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
