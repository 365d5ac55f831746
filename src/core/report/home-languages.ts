import type { Analysis } from "../features/analyze.ts";
import { isLanguage } from "../model/languages.ts";
import { LANGUAGES, type Language } from "../text/tongue.ts";

/** The home languages of the plan's families that we speak, in the plan's order. */
export function homeLanguages({ plan }: Pick<Analysis, "plan">): readonly Language[] {
  const { languages } = plan.basics.organization;
  return [...new Set(languages.flatMap((field) => LANGUAGES.filter((tag) => isLanguage(field, tag))))];
}
