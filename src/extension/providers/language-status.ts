import { Disposable, l10n, languages, LanguageStatusSeverity, window } from "vscode";
import { countBySeverity } from "../../core/index.ts";
import type { OpenPlans } from "../open-plans.ts";
import { problemWords, scoreWords } from "../words.ts";

/** Says in the editor's language menu how the plan stands. */
export function registerLanguageStatus(open: OpenPlans): Disposable {
  const item = languages.createLanguageStatusItem("buyin.check", []);
  item.name = l10n.t("Plan checks");
  item.command = { command: "buyin.showStatus", title: l10n.t("Show Plan Status") };
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const plan = uri === undefined ? undefined : open.get(uri);
    if (plan === undefined) {
      item.selector = [];
      return;
    }
    const { problems, completeness } = plan.analysis;
    const counts = countBySeverity(problems);
    item.selector = plan.document.languageId;
    item.text = l10n.t("Plan: {score}", { score: scoreWords(completeness.score) });
    item.detail = problemWords(counts).join(", ") || l10n.t("no errors or warnings");
    item.severity =
      counts.error > 0
        ? LanguageStatusSeverity.Error
        : counts.warning > 0
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information;
  };
  update();
  return Disposable.from(item, open.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}
