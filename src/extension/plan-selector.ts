import { extensions, type DocumentFilter, type TextDocument } from "vscode";
import { PLAN_LANGUAGE } from "./plan-document.ts";

/** Documents that may be plans; whoever is asked about one looks whether it is. */
export const PLAN_SELECTOR: readonly DocumentFilter[] = [PLAN_LANGUAGE, "yaml", "markdown"].map((language) => ({
  language,
}));

/** YAML plans. Markdown has an outline, folding and selection of its own in every editor. */
export const YAML_SELECTOR: readonly DocumentFilter[] = [PLAN_LANGUAGE, "yaml"].map((language) => ({ language }));

/** Whether another extension already gives this document what every YAML file gets: an outline, folding, selection. */
export function hasYamlTools({ languageId }: TextDocument): boolean {
  return languageId === "yaml" && extensions.getExtension("redhat.vscode-yaml") !== undefined;
}

/** What every YAML tool finds; where there is another one, it is found there. */
export const FOUND_BY_YAML_TOOLS: readonly string[] = ["yaml-syntax", "duplicate-key"];
