import { Disposable, l10n, languages, window } from "vscode";
import type { OpenPlans } from "../open-plans.ts";
import { hasYamlTools } from "../plan-selector.ts";

/**
 * Offers, in the editor's language menu and nowhere else, to edit a plan that is known by its mark only as a plan
 * instead of as any YAML file.
 */
export function registerLanguageOffer(open: OpenPlans): Disposable {
  const item = languages.createLanguageStatusItem("buyin.language", []);
  item.name = l10n.t("Plan language");
  item.text = l10n.t("This plan is edited as YAML");
  item.command = { command: "buyin.useLanguage", title: l10n.t("Edit as Buy-in Plan") };
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const isOffered = document?.languageId === "yaml" && open.get(document.uri) !== undefined;
    item.selector = isOffered ? "yaml" : [];
    item.detail =
      document !== undefined && hasYamlTools(document)
        ? l10n.t("Its YAML is checked by another extension")
        : l10n.t("All checks work; snippets and icon come with the plan's own language");
  };
  update();
  return Disposable.from(item, open.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}
