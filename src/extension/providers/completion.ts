import { CompletionItem as Item, CompletionItemKind, type Disposable, languages, TextEdit } from "vscode";
import { completionsAt, type CompletionItem, type LineIndex } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import { toSnippet } from "../snippet.ts";
import { today } from "../today.ts";

/** Characters behind which something may be offered: a value's space, a list's bracket, a cell, a heading, a citation. */
export const TRIGGERS = [" ", "[", "{", ",", "|", "#"];

/** Offers what may be written at the cursor. */
export function registerCompletion(open: OpenPlans): Disposable {
  return languages.registerCompletionItemProvider(
    PLAN_SELECTOR,
    {
      async provideCompletionItems(document, position) {
        const plan = await open.current(document);
        if (plan === undefined) return undefined;
        const { analysis } = plan;
        const found = completionsAt(analysis, document.offsetAt(position), today());
        return found.map((item, i) => toItem(item, i, analysis.lines));
      },
    },
    ...TRIGGERS,
  );
}

const KINDS: Readonly<Record<CompletionItem["kind"], CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  field: CompletionItemKind.Property,
  row: CompletionItemKind.Struct,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  date: CompletionItemKind.Constant,
  reference: CompletionItemKind.File,
};

/** @param place in the list */
export function toItem(offered: CompletionItem, place: number, lines: LineIndex): Item {
  const { label, filter = label, kind, detail, about, edit, also } = offered;
  const item = new Item(detail === undefined ? label : { label, description: translate(detail) }, KINDS[kind]);
  item.range = toRange(edit.range, lines);
  item.insertText = toSnippet(edit);
  // The text has its indentation already.
  item.keepWhitespace = true;
  item.filterText = filter;
  // The order of the core, however the labels are spelt.
  item.sortText = String(place).padStart(4, "0");
  if (about !== undefined) item.documentation = translate(about);
  if (also.length > 0)
    item.additionalTextEdits = also.map(({ range, text }) => TextEdit.replace(toRange(range, lines), text));
  return item;
}
