import { commands, Disposable, l10n, window } from "vscode";
import type { ConfigStore } from "../config-store.ts";
import type { Exporter } from "../exports/exporter.ts";
import type { FirstStepsGuide } from "../first-steps.ts";
import type { Log } from "../log.ts";
import type { OpenPlans } from "../open-plans.ts";
import type { PlanFocus } from "../plan-focus.ts";
import { SCORING_PAGE } from "../pages.ts";
import type { ListedPlans } from "../listed-plans.ts";
import type { PlansOverview } from "../preview/overview.ts";
import type { PlanPreview } from "../preview/preview.ts";
import type { Sheets } from "../sheet-file.ts";
import type { PlansView } from "../tree/plans-view.ts";
import type { StatusView } from "../tree/status-view.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";
import { accept, turnOff } from "./change-config.ts";
import { addRowTo } from "./add-row.ts";
import { addSection } from "./add-section.ts";
import { copyAsText } from "./copy-as-text.ts";
import { convertToOther } from "./convert-plan.ts";
import { explain } from "./explain.ts";
import { fixAllIn } from "./fix-all.ts";
import { goTo } from "./go-to.ts";
import { goToGap } from "./go-to-gap.ts";
import { startNewPlan } from "../new-plan/new-plan.ts";
import { goToNextStep } from "./next-step.ts";
import { openPage } from "./open-page.ts";
import { importRows } from "./import-rows.ts";
import { moveRowOf, toggleDone } from "./rows.ts";
import { pasteRows } from "./paste-rows.ts";
import { groupPlans, savePlansList } from "./plans.ts";
import { select } from "./select.ts";
import { focusedPlan, targetPlan } from "./target.ts";
import { listOfRow, sectionOfRow } from "../tree/row-ids.ts";
import { useLanguage } from "./use-language.ts";
import { silence, silenceIn } from "./silence.ts";
import { showSilenced } from "./show-silenced.ts";

export interface CommandContext {
  readonly configs: ConfigStore;
  readonly log: Log;
  readonly open: OpenPlans;
  readonly known: WorkspacePlans;
  readonly focus: PlanFocus;
  readonly status: StatusView;
  readonly listed: ListedPlans;
  readonly plans: PlansView;
  readonly overview: PlansOverview;
  readonly preview: PlanPreview;
  readonly exporter: Exporter;
  readonly guide: FirstStepsGuide;
  readonly sheets: () => Promise<Sheets>;
}

/** Every command of the manifest; a fault in one is logged and said once. */
export function registerCommands(context: CommandContext): Disposable {
  const { configs, log, open, known, focus, status, listed, plans, overview, preview, exporter, guide, sheets } =
    context;
  const handlers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    "buyin.goTo": goTo,
    "buyin.goToRow": (row) => status.goTo(row),
    "buyin.nextGap": () => goToGap(focus, open, "next"),
    "buyin.previousGap": () => goToGap(focus, open, "previous"),
    "buyin.nextStep": () => goToNextStep(focus),
    "buyin.openPreview": () => preview.open(),
    "buyin.showProgress": () => preview.showProgress(),
    "buyin.followLink": (target) => preview.follow(target),
    "buyin.showStatus": () => status.show(),
    "buyin.onlyIncomplete": () => status.filter(true),
    "buyin.showEverything": () => status.filter(false),
    "buyin.explain": (rule) => explain(open, rule),
    "buyin.fixAll": (address, rule) => fixAllIn(open, address, rule),
    "buyin.silence": (...target) => silence(open, target),
    "buyin.silenceIn": async (row, reason) => silenceIn(await focusedPlan(focus, open), row, reason),
    "buyin.moveRowUp": async (row) => moveRowOf(await focusedPlan(focus, open), row, "up"),
    "buyin.moveRowDown": async (row) => moveRowOf(await focusedPlan(focus, open), row, "down"),
    "buyin.toggleDone": async (row, isDone) => toggleDone(await focusedPlan(focus, open), row, isDone),
    "buyin.copyAsText": (row) => copyAsText(status.tree, row),
    "buyin.showSilenced": (row) => showSilenced(open, focus, row),
    "buyin.accept": (address, text) => accept(configs, address, text),
    "buyin.turnOff": (address, rule) => turnOff(configs, address, rule),
    "buyin.addSection": async (row) => addSection(await focusedPlan(focus, open), sectionOfRow(row)),
    "buyin.addRow": async (list) =>
      addRowTo(await focusedPlan(focus, open), listOfRow(list) ?? sectionOfRow(list) ?? list),
    "buyin.useLanguage": () => useLanguage(open),
    "buyin.select": select,
    "buyin.gettingStarted": () => guide.open(),
    "buyin.howScored": () => openPage(SCORING_PAGE),
    "buyin.checkAll": () => {
      open.refresh();
      return known.scan();
    },
    "buyin.stopReading": () => known.stop(),
    "buyin.openOverview": () => overview.open(),
    "buyin.groupPlans": (by) => groupPlans(plans, by),
    "buyin.savePlansList": (target) => savePlansList(listed, known, target),
    "buyin.newPlan": startNewPlan,
    "buyin.exportPlan": exporter.exportPlan,
    "buyin.copySummary": exporter.copySummary,
    "buyin.convertToMarkdown": async () => convertToOther(await targetPlan(open, undefined)),
    "buyin.convertToYaml": async () => convertToOther(await targetPlan(open, undefined)),
    "buyin.pasteRows": async (...given) => pasteRows(await targetPlan(open, undefined), given),
    "buyin.importRows": async (...given) => importRows(await targetPlan(open, undefined), given, sheets),
    "buyin.showLog": () => log.show(),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) =>
      commands.registerCommand(id, async (...args: unknown[]) => {
        try {
          return await handler(...args);
        } catch (error) {
          log.bug(id, error);
          void window.showErrorMessage(l10n.t("Something went wrong in Buy-in Plans; the log has the details."));
          return undefined;
        }
      }),
    ),
  );
}
