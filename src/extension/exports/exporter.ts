import { env, l10n, window } from "vscode";
import { homeLanguages, languageFor, planReport, planTables } from "../../core/index.ts";
import type { ExportedFile } from "../../core/exports/index.ts";
import { EDITOR_LANGUAGE, type tonguesIn } from "../tongue.ts";
import { throughSteps } from "../new-plan/steps.ts";
import { mayLeave } from "./confirm.ts";
import type { Exports } from "./load.ts";
import { planToExport, type KnownPlans, type PlanToExport } from "./plan-to-export.ts";
import { askAudience, FIRST_WISH, languageQuestions, questionsOf, type Wish } from "./questions.ts";
import { announce, save } from "./save.ts";

/** What the commands about exports do, and the tests of the editor too. */
export interface Exporter {
  /** Asks what to make of a plan, for whom and where to, and makes it. */
  readonly exportPlan: (target: unknown) => Promise<void>;
  /** Puts the one page that fits an e-mail on the clipboard. */
  readonly copySummary: (target: unknown) => Promise<void>;
  /** The plan that a command would export. */
  readonly planFor: (target: unknown) => Promise<PlanToExport | undefined>;
  /** Makes the files of an export; nothing is asked, and nothing written. */
  readonly make: (plan: PlanToExport, wish: Wish) => Promise<readonly ExportedFile[]>;
}

export function createExporter(
  plans: KnownPlans,
  load: () => Promise<Exports>,
  tongueIn: ReturnType<typeof tonguesIn>,
): Exporter {
  const make: Exporter["make"] = async ({ uri, analysis }, wish) => {
    const { exportPlan } = await load();
    const language = wish.language ?? languageFor(wish.audience, homeLanguages(analysis), EDITOR_LANGUAGE);
    const tongue = await tongueIn(language);
    const source = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    return exportPlan({
      tongue,
      report: planReport(analysis, tongue),
      tables: planTables(analysis, tongue),
      source,
      ...wish,
    });
  };
  return {
    planFor: (target) => planToExport(target, plans),
    make,
    async exportPlan(target) {
      const plan = await allowed(target, plans);
      if (plan === undefined) return;
      const wish = await throughSteps(l10n.t("Export Plan"), questionsOf(plan.analysis), FIRST_WISH);
      if (wish === undefined) return;
      const written = await save(await make(plan, wish), wish, plan.uri);
      if (written !== undefined) await announce(written);
    },
    async copySummary(target) {
      const plan = await allowed(target, plans);
      if (plan === undefined) return;
      const start: Wish = { ...FIRST_WISH, format: "txt" };
      const wish = await throughSteps(
        l10n.t("Copy Summary"),
        [askAudience, ...languageQuestions(plan.analysis)],
        start,
      );
      if (wish === undefined) return;
      const [file] = await make(plan, wish);
      if (typeof file?.content !== "string") return;
      await env.clipboard.writeText(file.content);
      window.setStatusBarMessage(l10n.t("The summary is on the clipboard."), 5000);
    },
  };
}

/** The plan that is meant, where there is one and it may leave. */
async function allowed(target: unknown, plans: KnownPlans): Promise<PlanToExport | undefined> {
  const plan = await planToExport(target, plans);
  if (plan === undefined) {
    window.setStatusBarMessage(l10n.t("Open the plan that you want to export."), 5000);
    return undefined;
  }
  return (await mayLeave(plan.analysis)) ? plan : undefined;
}
