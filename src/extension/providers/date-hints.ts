import { Disposable, EventEmitter, InlayHint, languages, workspace } from "vscode";
import { dateHintsOf } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { settingsFor } from "../editor-settings.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import { today } from "../today.ts";

/** Shows behind dates and frequencies what is next or overdue, where the settings ask for it. */
export function registerDateHints(open: OpenPlans): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("buyin.guidance")) changed.fire();
    }),
    languages.registerInlayHintsProvider(PLAN_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range) {
        if (!settingsFor(document.uri).showsDateHints) return [];
        const plan = await open.current(document);
        if (plan === undefined) return [];
        return dateHintsOf(plan.analysis, today()).flatMap(({ offset, sentence }) => {
          const position = document.positionAt(offset);
          if (!range.contains(position)) return [];
          const hint = new InlayHint(position, translate(sentence));
          hint.paddingLeft = true;
          return [hint];
        });
      },
    }),
  );
}
