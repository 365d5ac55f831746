import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { HistoryPoint, PlanReport } from "../../core/index.ts";
import type { monthsBefore } from "../../core/progress/index.ts";
import { EDITOR_TONGUE } from "../tongue.ts";

/** What counts months: it is loaded with the history. */
interface Days {
  readonly monthsBefore: typeof monthsBefore;
}

interface DayItem extends QuickPickItem {
  /** `undefined` for what only parts the list. */
  readonly day: string | undefined;
}

/**
 * Asks from which day on changes are to be told; `undefined` where nothing was chosen.
 *
 * @param points the versions to choose from, oldest first
 */
export async function chooseDay(
  points: readonly HistoryPoint[],
  report: PlanReport,
  days: Days,
): Promise<string | undefined> {
  const items = [...usualDays(points, report, days), ...versionsOf(points)];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("What Changed Since…"),
    placeHolder: l10n.t("A day or a version to compare the plan with"),
    matchOnDescription: true,
  });
  return chosen?.day;
}

/** Days that people ask about: a while ago, and when the board last heard of the plan. */
function usualDays(
  points: readonly HistoryPoint[],
  { today, coverage }: PlanReport,
  { monthsBefore }: Days,
): readonly DayItem[] {
  const first = points[0]?.date ?? today;
  const boards = coverage.groups.filter(({ kind }) => kind === "school_board");
  const meetings = boards.flatMap(({ name, lastContact }) =>
    lastContact === undefined ? [] : [dayItem(l10n.t("Last contact with {group}", { group: name }), lastContact)],
  );
  const ago = [
    dayItem(l10n.t("A month ago"), monthsBefore(today, 1)),
    dayItem(l10n.t("Three months ago"), monthsBefore(today, 3)),
    dayItem(l10n.t("A year ago"), monthsBefore(today, 12)),
  ];
  return [...[...meetings, ...ago].filter(({ day }) => day > first), dayItem(l10n.t("The first version"), first)];
}

function dayItem(label: string, day: string): DayItem & { readonly day: string } {
  return { label, description: EDITOR_TONGUE.day(day), day };
}

/** The newest first. */
function versionsOf(points: readonly HistoryPoint[]): readonly DayItem[] {
  const versions = points.toReversed().map(({ date, version, score }): DayItem => {
    const words = l10n.t("{score} of 100", { score });
    return {
      label: EDITOR_TONGUE.day(date),
      description: version?.author === undefined ? words : `${words}, ${version.author}`,
      day: date,
    };
  });
  return [{ label: l10n.t("Versions"), kind: QuickPickItemKind.Separator, day: undefined }, ...versions];
}
