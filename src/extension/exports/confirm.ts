import { l10n, window } from "vscode";
import { privacyFindings, type Analysis } from "../../core/index.ts";
import { translate } from "../convert.ts";

/** Most findings that a question shows. */
const MOST_SHOWN = 5;

/** Whether a plan may leave: where it holds what looks like information about one student, somebody has to say so. */
export async function mayLeave(analysis: Analysis): Promise<boolean> {
  const findings = privacyFindings(analysis);
  if (findings.length === 0) return true;
  const confirm = l10n.t("Export All the Same");
  const lines = findings.slice(0, MOST_SHOWN).map((finding) => {
    const line = analysis.lines.position(finding.range.start).line + 1;
    return l10n.t("Line {line}: {finding}", { line, finding: translate(finding) });
  });
  const chosen = await window.showWarningMessage(
    l10n.t("This plan may hold information about single students."),
    { modal: true, detail: lines.join("\n") },
    confirm,
  );
  return chosen === confirm;
}
