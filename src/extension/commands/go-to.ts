import { Range, Selection, TextEditorRevealType, Uri, window, workspace } from "vscode";
import { columnFor } from "../tab-column.ts";

/**
 * Opens a plan and puts the cursor at a place. Nothing is selected: the next key would write over it.
 *
 * @param target the file's address, as `Uri.toString` writes it
 * @param offset in UTF-16 code units; without one the file is only opened
 */
export async function goTo(target: unknown, offset?: unknown): Promise<void> {
  if (typeof target !== "string") return;
  const document = await workspace.openTextDocument(Uri.parse(target, true));
  const column = columnFor(document.uri);
  const editor = await window.showTextDocument(document, { ...(column !== undefined && { viewColumn: column }) });
  if (typeof offset !== "number") return;
  const place = document.positionAt(offset);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}
