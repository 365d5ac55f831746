import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setImmediate as nextTurn } from "node:timers/promises";
import { analyze, createMemory, DEFAULT_CONFIG } from "../../../src/core/index.ts";
import type { Node, Piece } from "../../../src/core/source/node.ts";
import { TODAY } from "../../support/check.ts";
import { runs } from "../../support/effort.ts";

describe("the memory of a plan", () => {
  for (const { path, where } of [
    { path: "test/fixtures/base-plan.yaml", where: "statement: " },
    { path: "test/fixtures/base-plan.md", where: "## Where we stand\n\n" },
  ]) {
    it(`keeps what the last version is made of and nothing older, in ${path}`, async () => {
      const text = readFileSync(path, "utf8");
      const at = text.indexOf(where) + where.length;
      assert.ok(at > where.length);
      const memory = createMemory();
      const pieces: WeakRef<Piece>[] = [];
      const seen = new WeakSet<Piece>();
      let current = 0;
      const edits = runs(1000);
      for (let edit = 0; edit < edits; edit++) {
        const typed = `${text.slice(0, at)}${"so ".repeat(edit % 40)}${String(edit)} ${text.slice(at)}`;
        const { document, problems } = analyze(typed, path, DEFAULT_CONFIG, TODAY, memory);
        for (const problem of problems) problem.fixes();
        const now = piecesOf(document.root);
        current = now.size;
        for (const piece of now) if (!seen.has(piece)) pieces.push(new WeakRef(piece));
        for (const piece of now) seen.add(piece);
      }
      assert.ok(pieces.length >= current + edits - 1, "Each edit makes a piece anew");

      // What a turn has referred to weakly is kept until its end.
      await nextTurn();
      collectGarbage();
      const kept = pieces.filter((piece) => piece.deref() !== undefined).length;
      assert.ok(kept <= current + OF_VERSION_BEFORE, `${String(kept)} pieces are kept, of ${String(current)}`);
    });
  }
});

/** An engine may keep what a function used last. */
const OF_VERSION_BEFORE = 5;

function piecesOf(node: Node, pieces = new Set<Piece>()): ReadonlySet<Piece> {
  pieces.add(node.piece);
  if (node.kind === "map") for (const { value } of node.entries) piecesOf(value, pieces);
  if (node.kind === "list") for (const item of node.items) piecesOf(item, pieces);
  return pieces;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  // With this flag, every new context has the function.
  (runInNewContext("gc") as () => void)();
}
