import { CodeActionKind, Disposable, languages, type DocumentFilter, type TextDocument } from "vscode";
import {
  analyzeConfig,
  configCompletionsAt,
  configHoverAt,
  LineIndex,
  problemsAt,
  repairsIn,
} from "../../core/index.ts";
import type { ConfigStore } from "../config-store.ts";
import { toItem, TRIGGERS } from "./completion.ts";
import { toHover } from "./hover.ts";
import { toCodeAction } from "./plan-actions.ts";

/** Files that may be configurations; those that another one extends may have any name. */
const YAML: DocumentFilter = { language: "yaml" };
const JSON: DocumentFilter = { pattern: "**/buyin.config.json" };

/** Helps to write a configuration as it helps to write a plan: fixes, completion, what a key does. */
export function registerConfigEditing(configs: ConfigStore): Disposable {
  const isOurs = ({ uri }: TextDocument): boolean => configs.isConfiguration(uri);
  return Disposable.from(
    languages.registerCodeActionsProvider(
      [YAML, JSON],
      {
        provideCodeActions(document, selected, context) {
          if (!isOurs(document)) return undefined;
          const analysis = analyzeConfig(document.getText());
          const range = { start: document.offsetAt(selected.start), end: document.offsetAt(selected.end) };
          const repairs = repairsIn(analysis, problemsAt(analysis, range));
          return repairs.map((action) => toCodeAction(action, { document, analysis }, context));
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    languages.registerHoverProvider([YAML, JSON], {
      provideHover(document, position) {
        if (!isOurs(document)) return undefined;
        const analysis = analyzeConfig(document.getText());
        const hover = configHoverAt(analysis, document.offsetAt(position));
        return hover && toHover(hover, analysis.lines);
      },
    }),
    languages.registerCompletionItemProvider(
      YAML,
      {
        provideCompletionItems(document, position) {
          if (!isOurs(document)) return undefined;
          const text = document.getText();
          const lines = new LineIndex(text);
          return configCompletionsAt(text, document.offsetAt(position)).map((item, i) => toItem(item, i, lines));
        },
      },
      ...TRIGGERS,
    ),
  );
}
