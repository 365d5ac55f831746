import { SnippetTextEdit, TextEdit as EditorEdit, WorkspaceEdit, workspace, type TextDocument, type Uri } from "vscode";
import type { Analysis, LineIndex, TextEdit } from "../core/index.ts";
import { toRange } from "./convert.ts";
import { toSnippet } from "./snippet.ts";

/** Edits of an analysed text as one step of undoing. Where they hold prompts, the Tab key goes from one to the next. */
export function toWorkspaceEdit(
  uri: Uri,
  edits: readonly TextEdit[],
  { lines }: { readonly lines: LineIndex },
): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit();
  let number = 1;
  workspaceEdit.set(
    uri,
    edits
      .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
      .map((edit) => {
        const range = toRange(edit.range, lines);
        if (edit.stops.length === 0) return EditorEdit.replace(range, edit.text);
        const snippet = new SnippetTextEdit(range, toSnippet(edit, number));
        // The text has its indentation already.
        snippet.keepWhitespace = true;
        number += edit.stops.length;
        return snippet;
      }),
  );
  return workspaceEdit;
}

/** Makes edits of the text that was analysed, unless the document has changed since. */
export async function editPlan(
  document: TextDocument,
  edits: readonly TextEdit[],
  analysis: Analysis,
): Promise<boolean> {
  if (document.getText() !== analysis.text) return false;
  return edits.length === 0 || workspace.applyEdit(toWorkspaceEdit(document.uri, edits, analysis));
}
