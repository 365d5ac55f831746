import assert from "node:assert/strict";
import { markdownFormat } from "../../../../../src/core/formats/markdown/read.ts";
import { planShape } from "../../../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../../../src/core/schema/read-against-shape.ts";
import { DEFAULT_LIMITS } from "../../../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../../../src/core/sections/piece-cache.ts";
import { applyEdits, type TextEdit } from "../../../../../src/core/text/edit.ts";
import type { Changes } from "../../yaml/write/written.ts";

/** The edits that changes make of a Markdown plan; `undefined` where they cannot be made. */
export function editsFor(text: string, changes: Changes): readonly TextEdit[] | undefined {
  const document = markdownFormat.read(text, new PieceCache(), DEFAULT_LIMITS);
  const { root } = readAgainstShape(document.root, planShape);
  return markdownFormat.write({ document, root, shape: planShape }, changes(root));
}

/** The text after changes that must be possible. */
export function once(text: string, changes: Changes): string {
  const edits = editsFor(text, changes);
  assert.ok(edits !== undefined, "The change cannot be made");
  return applyEdits(text, edits);
}

/** The same, where a second time must change nothing, and other line breaks must make no difference. */
export function changed(text: string, changes: Changes): string {
  const after = once(text, changes);
  assert.equal(once(after, changes), after, "made a second time");
  const inCrLf = text.replaceAll("\n", "\r\n");
  assert.equal(once(inCrLf, changes), after.replaceAll("\n", "\r\n"), "with CRLF");
  return after;
}

export interface Case {
  readonly name: string;
  readonly before: string;
  readonly changes: Changes;
  readonly after: string;
}

/** Runs each case as a test of its own. */
export function check(cases: readonly Case[], apply: typeof once = changed): void {
  for (const { name, before, changes, after } of cases) {
    it(name, () => {
      assert.equal(apply(before, changes), after);
    });
  }
}
