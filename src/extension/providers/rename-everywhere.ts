import { l10n, Range, Uri, workspace, WorkspaceEdit, type WorkspaceEditEntryMetadata } from "vscode";
import { renameInList, renameListed, usesList, type ListedPerson } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import type { OpenPlan, OpenPlans } from "../open-plans.ts";
import type { StoredPlan, WorkspacePlans } from "../workspace-plans.ts";

/**
 * Gives somebody on the list of people another id: in the list, and in every plan that may name people of it. VS Code
 * shows what changes in files other than the one at hand before it is done. Throws, in words for the author, where one
 * of the files does not allow it; then none is changed.
 */
export async function renameEverywhere(
  open: OpenPlans,
  known: WorkspacePlans,
  { document, analysis }: OpenPlan,
  person: ListedPerson,
  name: string,
): Promise<WorkspaceEdit | undefined> {
  const root = workspace.getWorkspaceFolder(document.uri);
  if (root === undefined) return undefined;
  const edit = new WorkspaceEdit();
  const list = await workspace.openTextDocument(Uri.joinPath(root.uri, person.path));
  const inList = renameInList(list.getText(), person, name);
  if ("refusal" in inList) throw new Error(translate(inList.refusal));
  const { range, text } = inList.edit;
  const place = new Range(list.positionAt(range.start), list.positionAt(range.end));
  edit.replace(list.uri, place, text, inOtherFile(list.uri));

  const own: StoredPlan = { uri: document.uri, analysis };
  for (const plan of [own, ...(await otherPlans(open, known, document.uri))]) {
    if (workspace.getWorkspaceFolder(plan.uri) !== root || !usesList(plan.analysis, person)) continue;
    const renaming = renameListed(plan.analysis, person, name);
    if (renaming === undefined) continue;
    const file = workspace.asRelativePath(plan.uri);
    if ("refusal" in renaming) {
      throw new Error(plan === own ? translate(renaming.refusal) : `${file}: ${translate(renaming.refusal)}`);
    }
    for (const { range, text } of renaming.edits) {
      const metadata = plan === own ? undefined : inOtherFile(plan.uri);
      edit.replace(plan.uri, toRange(range, plan.analysis.lines), text, metadata);
    }
  }
  return edit;
}

/** All plans of the workspace but one, as they stand now. */
async function otherPlans(open: OpenPlans, known: WorkspacePlans, but: Uri): Promise<readonly StoredPlan[]> {
  await known.ready();
  if (known.isCut || known.stoppedAt !== undefined) {
    throw new Error(
      l10n.t("Not all plans of the folder were read, and some would keep the old id; check all plans again first."),
    );
  }
  const plans: StoredPlan[] = [];
  for (const { uri } of known.all()) {
    if (uri.toString() === but.toString()) continue;
    const shown = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const current = shown && (await open.current(shown));
    const plan = current === undefined ? await known.read(uri) : { uri, analysis: current.analysis };
    if (plan !== undefined) plans.push(plan);
  }
  return plans;
}

function inOtherFile(uri: Uri): WorkspaceEditEntryMetadata {
  return { needsConfirmation: true, label: workspace.asRelativePath(uri) };
}
