import assert from "node:assert/strict";
import { analyze, applyEdits, completionsAt, DEFAULT_CONFIG, type CompletionItem } from "../../../../src/core/index.ts";
import { TODAY } from "../../../support/check.ts";

/** Where the cursor stands in a text. */
const CURSOR = "⟦⟧";

/** What is offered at the `⟦⟧` of a plan. */
export function offered(marked: string): readonly CompletionItem[] {
  const offset = marked.indexOf(CURSOR);
  assert.ok(offset >= 0);
  const text = marked.replace(CURSOR, "");
  const path = /^---\r?\n/.test(text) ? "a.buyin.md" : "a.buyin.yaml";
  return completionsAt(analyze(text, path, DEFAULT_CONFIG, TODAY), offset, TODAY);
}

export function labels(marked: string): readonly string[] {
  return offered(marked).map(({ label }) => label);
}

/** Checks the whole plan after an item was taken; with LF and with CRLF line breaks. */
export function checkTaken(marked: string, label: string, expected: string): void {
  assert.equal(taken(marked, label), expected);
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  assert.equal(taken(crlf(marked), label), crlf(expected), "with CRLF");
}

function taken(marked: string, label: string): string {
  const items = offered(marked);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `"${label}" is not among: ${items.map((one) => one.label).join(", ")}`);
  return applyEdits(marked.replace(CURSOR, ""), [item.edit, ...item.also]);
}
