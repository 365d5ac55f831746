import { commands, l10n, Range, type Uri, window, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import { convertedName, convertPlan, type Conversion } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { freeAddress } from "../new-files.ts";
import type { OpenPlan } from "../open-plans.ts";
import { PLAN_LANGUAGE } from "../plan-document.ts";

/**
 * Shows a plan in the other format beside the plan itself, as a difference. The new file has its name already and is
 * written when its author saves it; the plan stays as it is.
 */
export async function convertToOther(plan: OpenPlan | undefined): Promise<void> {
  if (plan === undefined) return;
  const conversion = convertPlan(plan.analysis);
  if ("refusal" in conversion) {
    void window.showWarningMessage(translate(conversion.refusal));
    return;
  }
  const { uri } = plan.document;
  const document = await openConverted(uri, conversion);
  const name = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  const title = l10n.t("{plan} as {file} (save it to keep it)", {
    plan: name(uri.path),
    file: name(document.uri.path),
  });
  await commands.executeCommand("vscode.diff", uri, document.uri, title);
  if (conversion.inFront.length > 0) void window.showInformationMessage(inFrontNote(conversion.inFront));
  if (conversion.isPlainer) {
    void window.showInformationMessage(
      l10n.t("YAML has no bold, italics or code: the words stay, their marks are left out"),
    );
  }
}

async function openConverted(
  uri: Uri,
  conversion: Extract<Conversion, { readonly text: string }>,
): Promise<TextDocument> {
  const { format, text } = conversion;
  const language = format === "markdown" ? "markdown" : PLAN_LANGUAGE;
  // Only files of this machine can be opened under a name before they are saved.
  if (uri.scheme !== "file") return workspace.openTextDocument({ language, content: text });
  const address = await freeAddress((attempt) => uri.with({ path: convertedName(uri.path, attempt) }));
  const document = await workspace.openTextDocument(address);
  const edit = new WorkspaceEdit();
  edit.replace(address, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
  return document;
}

function inFrontNote(titles: readonly string[]): string {
  return l10n.t("Markdown has no form for all of {sections}; what it cannot say stands at the top of the file", {
    sections: titles.map((title) => l10n.t(title)).join(", "),
  });
}
