import { l10n } from "vscode";
import type { Severity } from "../core/index.ts";

/** "1 error", "6 warnings"; nothing for a count of none. */
export function problemWords({ error, warning }: Readonly<Record<Severity, number>>): readonly string[] {
  return [
    ...(error === 0 ? [] : [error === 1 ? l10n.t("1 error") : l10n.t("{count} errors", { count: error })]),
    ...(warning === 0 ? [] : [warning === 1 ? l10n.t("1 warning") : l10n.t("{count} warnings", { count: warning })]),
  ];
}

/** "71 of 100" */
export function scoreWords(score: number): string {
  return l10n.t("{score} of 100", { score });
}
