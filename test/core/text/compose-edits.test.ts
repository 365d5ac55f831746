import assert from "node:assert/strict";
import fc from "fast-check";
import { composeEdits } from "../../../src/core/text/compose-edits.ts";
import { applyEdits, type TextEdit } from "../../../src/core/text/edit.ts";

function edit(start: number, end: number, text: string): TextEdit {
  return { range: { start, end }, text, stops: [] };
}

describe("Edits of several rounds in one go", () => {
  it("keeps what no round touched", () => {
    const rounds = [[edit(0, 1, "A"), edit(4, 5, "E")], [edit(5, 5, "!")]];
    assert.deepEqual(composeEdits("a b e", rounds), [edit(0, 1, "A"), edit(4, 5, "E!")]);
  });

  it("says nothing of what a later round undid", () => {
    assert.deepEqual(composeEdits("abc", [[edit(1, 2, "X")], [edit(1, 2, "b")]]), []);
  });

  it("takes away what a later round wrote over", () => {
    assert.deepEqual(composeEdits("abc", [[edit(1, 1, "xyz")], [edit(0, 5, "")]]), [edit(0, 2, "")]);
  });

  it("does the same as one round after the other", () => {
    const rounds = fc.array(fc.array(fc.tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), rounds, (text, drawn) => {
        let expected = text;
        const edits = drawn.map((round) => {
          const made = apart(round, expected.length);
          expected = applyEdits(expected, made);
          return made;
        });
        assert.equal(applyEdits(text, composeEdits(text, edits)), expected);
      }),
    );
  });

  /** Drawn edits that lie inside of a text and do not overlap. */
  function apart(drawn: readonly (readonly [number, number, string])[], length: number): readonly TextEdit[] {
    let at = 0;
    return drawn.flatMap(([gap, size, text]) => {
      const start = at + gap;
      if (start > length) return [];
      at = Math.min(start + size, length);
      return [edit(start, at, text)];
    });
  }
});
