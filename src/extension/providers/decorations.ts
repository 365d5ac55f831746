import { Disposable, EventEmitter, FileDecoration, l10n, ThemeColor, window, workspace, type Uri } from "vscode";
import type { PlanSummary } from "../../core/index.ts";
import { settingsFor } from "../editor-settings.ts";
import type { ListedPlans } from "../listed-plans.ts";
import type { OpenPlans } from "../open-plans.ts";
import { standingWords } from "../words.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";

/** The scores of plans beside their names in the Explorer. */
export interface Decorations {
  /** What the Explorer shows of a file; `undefined` where it shows nothing. */
  decorationOf(uri: Uri): FileDecoration | undefined;
  dispose(): void;
}

/** Shows scores in the Explorer where the settings ask for them. */
export function registerDecorations(open: OpenPlans, known: WorkspacePlans, listed: ListedPlans): Decorations {
  const changed = new EventEmitter<Uri | undefined>();
  let isOn = false;
  const follow = (): void => {
    const isWanted = settingsFor().showsScores;
    if (isWanted) listed.start();
    if (isWanted === isOn) return;
    isOn = isWanted;
    changed.fire(undefined);
  };
  const fire = (uri: Uri): void => {
    if (isOn) changed.fire(uri);
  };
  const decorationOf = (uri: Uri): FileDecoration | undefined => {
    const plan = isOn ? listed.get(uri) : undefined;
    return plan && toDecoration(plan);
  };
  follow();
  const subscriptions = Disposable.from(
    changed,
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration: decorationOf,
    }),
    open.onDidChange(fire),
    known.onDidChangePlan(fire),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("buyin.explorer")) follow();
    }),
  );
  return { decorationOf, dispose: () => void subscriptions.dispose() };
}

function toDecoration(plan: PlanSummary): FileDecoration {
  const title = plan.title ?? l10n.t("Plan without a title");
  return new FileDecoration(badgeOf(plan), `${title}: ${standingWords(plan).join(", ")}`, colorOf(plan));
}

/** A badge has room for two characters. */
function badgeOf({ score }: PlanSummary): string {
  return score === 100 ? "✓" : String(score);
}

/** Those of other findings in the Explorer; the words behind the badge say the same. */
function colorOf({ problems, overdue }: PlanSummary): ThemeColor | undefined {
  if (problems.error > 0) return new ThemeColor("list.errorForeground");
  return overdue > 0 ? new ThemeColor("list.warningForeground") : undefined;
}
