import assert from "node:assert/strict";
import { described, pairsOf, readText } from "./read.ts";

/** A faulty text. */
export interface Case {
  readonly text: string;
  /** Every notice, as `the text it points to: sentence`. */
  readonly says: readonly string[];
  /** What is read of it all the same. */
  readonly reads: unknown;
}

/** Checks everything that is told about a text, and everything that is read of it. */
export function checkSyntax({ text, says, reads }: Case): void {
  const document = readText(text);
  const notices = document.notices.map((notice) => described(document, notice));
  assert.deepEqual(
    notices,
    says.map((said) => `yaml-syntax @ ${said}`),
  );
  assert.deepEqual(pairsOf(document.root), reads);
}
