import { env, l10n, Uri, workspace } from "vscode";
import { ENGLISH, LANGUAGES, tongueFrom, tongueOf, type Language, type Tongue } from "../core/index.ts";

/** The language of the editor, English where we do not speak it: VS Code has no translation of ours then. */
export const EDITOR_LANGUAGE: Language =
  l10n.bundle === undefined ? "en" : (LANGUAGES.find((tag) => env.language.startsWith(tag)) ?? "en");

export const EDITOR_TONGUE: Tongue = tongueOf(EDITOR_LANGUAGE, (text, slots = {}) => l10n.t(text, { ...slots }));

/** Gives a language whatever the editor's is: VS Code translates into its own only, so the others are read from their files. */
export function tonguesIn(extension: Uri): (language: Language) => Promise<Tongue> {
  const loaded = new Map<Language, Promise<Tongue>>([
    ["en", Promise.resolve(ENGLISH)],
    [EDITOR_LANGUAGE, Promise.resolve(EDITOR_TONGUE)],
  ]);
  return (language) => {
    const tongue = loaded.get(language) ?? load(extension, language);
    loaded.set(language, tongue);
    return tongue;
  };
}

async function load(extension: Uri, language: Language): Promise<Tongue> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "l10n", `bundle.l10n.${language}.json`));
  // It is our own file, and test/contract/spanish.test.ts holds what it is.
  return tongueFrom(language, JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>);
}
