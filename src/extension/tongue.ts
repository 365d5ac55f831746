import { env, l10n } from "vscode";
import { tongueOf } from "../core/index.ts";

/** The language of the editor, English where we do not have it. */
export const EDITOR_TONGUE = tongueOf(
  l10n.bundle === undefined ? "en" : (env.language.split("-")[0] ?? "en"),
  (text, slots = {}) => l10n.t(text, { ...slots }),
);
