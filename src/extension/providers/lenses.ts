import { CodeLens, Disposable, EventEmitter, l10n, languages, workspace } from "vscode";
import { lensesOf, type SectionLens } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import { settingsFor } from "../editor-settings.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";

/** Says above every section how it stands and what to do next there; a click goes to the place. */
export function registerLenses(open: OpenPlans): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    open.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("buyin.guidance")) changed.fire();
    }),
    languages.registerCodeLensProvider(PLAN_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        if (!settingsFor(document.uri).showsLenses) return [];
        const plan = await open.current(document);
        if (plan === undefined) return [];
        const { analysis, status } = plan;
        return lensesOf(analysis, status).map((lens) => {
          const target = lens.next?.range.start ?? lens.range.start;
          return new CodeLens(toRange(lens.range, analysis.lines), {
            title: titleOf(lens),
            command: "buyin.goTo",
            arguments: [document.uri.toString(), target],
          });
        });
      },
    }),
  );
}

function titleOf({ section, next }: SectionLens): string {
  const title = l10n.t(section.title);
  const level = l10n.t(section.levelWord);
  if (next === undefined) return l10n.t("{title}: {level}", { title, level });
  const step = translate(next.sentence);
  const { met, total } = section.core;
  return met < total
    ? l10n.t("{title}: {met} of {total} core, next: {step}", { title, met, total, step })
    : l10n.t("{title}: {level}, next: {step}", { title, level, step });
}
