import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { PieceCache } from "../../../../src/core/sections/piece-cache.ts";
import type { SourceDocument } from "../../../../src/core/source/document.ts";
import { entryOf, type Node } from "../../../../src/core/source/node.ts";
import { runs, TIMEOUT } from "../../../support/effort.ts";
import { describedDocument } from "../markdown/described.ts";
import { versions } from "./edits.ts";
import { readText } from "./read.ts";

const PLAN = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");

const ROWS = `plan:
  title: a
team:
  members:
    - owner: a
    - owner: b
    - owner: c
goals:
  - id: a
`;

/** Compared as one text, which is much quicker than node by node. */
function inFull(document: SourceDocument): string {
  return JSON.stringify(describedDocument(document));
}

function rowsOf(root: Node, ...path: readonly string[]): readonly Node[] {
  let node = root;
  for (const name of path) {
    const next = node.kind === "map" ? entryOf(node, name)?.value : undefined;
    assert.ok(next, name);
    node = next;
  }
  return node.kind === "list" ? node.items : [];
}

describe("a YAML plan read again after an edit", () => {
  it("is the same as one read for the first time, version by version", () => {
    fc.assert(
      fc.property(versions, (all) => {
        const cache = new PieceCache();
        for (const text of all) {
          assert.equal(inFull(readText(text, cache)), inFull(readText(text)), JSON.stringify(text));
        }
      }),
      { numRuns: runs(25) },
    );
  }).timeout(TIMEOUT);

  it("keeps every row but the edited one, and every other section as it is", () => {
    const cache = new PieceCache();
    const before = readText(ROWS, cache).root;
    const after = readText(ROWS.replace("owner: b", "owner: x"), cache).root;
    assert.deepEqual(
      after.entries.map(({ value }, i) => value === before.entries[i]?.value),
      [true, false, true],
    );
    const rows = rowsOf(before, "team", "members");
    assert.deepEqual(
      rowsOf(after, "team", "members").map((row, i) => row === rows[i]),
      [true, false, true],
    );
  });

  it("keeps what stands below an edit, at its new place", () => {
    const cache = new PieceCache();
    const before = readText(PLAN, cache);
    const after = readText(`# One more line\n${PLAN}`, cache);
    before.root.entries.forEach(({ key, value }, i) => {
      const same = after.root.entries[i];
      assert.equal(same?.value, value);
      assert.equal(after.rangeOf(key).start, before.rangeOf(key).start + "# One more line\n".length);
    });
  });

  it("keeps two equal rows apart", () => {
    const cache = new PieceCache();
    const rows = rowsOf(readText("goals:\n  - id: a\n  - id: a\n  - id: b\n", cache).root, "goals");
    const [first, second, third] = rows;
    assert.ok(first && second && third);
    assert.notEqual(first.piece, second.piece);
    const document = readText("goals:\n  - id: c\n  - id: a\n  - id: a\n  - id: b\n", cache);
    assert.deepEqual(rowsOf(document.root, "goals").slice(1), rows);
    assert.equal(document.rangeOf(second).start - document.rangeOf(first).start, "  - id: a\n".length);
  });
});
