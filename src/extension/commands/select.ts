import { Range, Selection, Uri, window } from "vscode";

/**
 * Selects a stretch of the plan that is being worked on.
 *
 * @param address of the plan, as `Uri.toString` writes it; nothing happens where another one is active
 * @param start and `end` are offsets in UTF-16 code units
 */
export function select(address: unknown, start: unknown, end: unknown): void {
  const editor = window.activeTextEditor;
  if (typeof address !== "string" || typeof start !== "number" || typeof end !== "number") return;
  if (editor?.document.uri.toString() !== Uri.parse(address, true).toString()) return;
  const [from, to] = [editor.document.positionAt(start), editor.document.positionAt(end)];
  editor.selection = new Selection(from, to);
  editor.revealRange(new Range(from, to));
}
