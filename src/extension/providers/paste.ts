import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  window,
  type DataTransfer,
  type Disposable,
  type DocumentPasteEditProvider,
  type TextDocument,
} from "vscode";
import { listAt, pasteRows, tableOnClipboard } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { toWorkspaceEdit } from "../edit-plan.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import type { Sheets } from "../sheet-file.ts";

const KIND = DocumentDropOrPasteEditKind.Empty.append("buyin", "rows");

/** What is said once the rows are pasted. */
class RowsEdit extends DocumentPasteEdit {
  readonly notes: string;

  constructor(title: string, notes: string) {
    super("", title, KIND);
    this.notes = notes;
  }
}

const HTML = "text/html";
const TEXT = "text/plain";

const NOTES_STAY_MS = 15_000;

/** Offers to paste cells of a spreadsheet as rows, where the cursor is in a list of a plan. Plain text comes first. */
export function registerPaste(open: OpenPlans, sheets: () => Promise<Sheets>): Disposable {
  const provider: DocumentPasteEditProvider<RowsEdit> = {
    async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
      const [range] = ranges;
      const plan = await open.current(document);
      if (range === undefined || plan === undefined) return undefined;
      const list = listAt(plan.analysis, document.offsetAt(range.start));
      if (list === undefined) return undefined;
      const html = await textOf(clipboard, HTML);
      const cells = /<table\b/i.test(html) ? (await sheets()).tableInHtml(html) : undefined;
      const table = tableOnClipboard({ cells, text: await textOf(clipboard, TEXT) });
      if (table === undefined || token.isCancellationRequested || !isSame(document, plan.analysis.text))
        return undefined;
      const rows = pasteRows(plan.analysis, table, list.path);
      if (rows === undefined) return undefined;
      const title = l10n.t("Rows of {list}", { list: l10n.t(list.title) });
      const edit = new RowsEdit(title, rows.notes.map(translate).join("; "));
      edit.additionalEdit = toWorkspaceEdit(document.uri, rows.edits, plan.analysis);
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
    // Asked for what is really pasted, not for what is only offered.
    resolveDocumentPasteEdit(edit) {
      window.setStatusBarMessage(edit.notes, NOTES_STAY_MS);
      return edit;
    },
  };
  return languages.registerDocumentPasteEditProvider(PLAN_SELECTOR, provider, {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: [HTML, TEXT],
  });
}

async function textOf(clipboard: DataTransfer, kind: string): Promise<string> {
  return (await clipboard.get(kind)?.asString()) ?? "";
}

function isSame(document: TextDocument, text: string): boolean {
  return document.getText() === text;
}
