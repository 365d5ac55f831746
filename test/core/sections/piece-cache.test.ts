import assert from "node:assert/strict";
import { ownCopy, PieceCache } from "../../../src/core/sections/piece-cache.ts";

describe("the cache of a document's pieces", () => {
  const read = (cache: PieceCache, kind: string, texts: readonly string[]): readonly object[] =>
    cache.version(() => texts.map((text) => cache.parsed(kind, text, (piece) => piece)));

  it("keeps what was parsed of a text, once for each time that it stands in the document", () => {
    const cache = new PieceCache();
    const [first, second] = read(cache, "a", ["x", "x"]);
    assert.notEqual(first, second);
    const again = read(cache, "a", ["y", "x", "x", "x"]);
    assert.equal(again[1], first);
    assert.equal(again[2], second);
    assert.ok(again[3] !== first && again[3] !== second);
  });

  it("keeps kinds apart", () => {
    const cache = new PieceCache();
    assert.notEqual(read(cache, "a", ["x"])[0], read(cache, "b", ["x"])[0]);
  });

  it("forgets what a version did not ask for, also where that version throws", () => {
    const cache = new PieceCache();
    const [first] = read(cache, "a", ["x"]);
    assert.throws(() =>
      cache.version(() => {
        throw new Error("stop");
      }),
    );
    assert.notEqual(read(cache, "a", ["x"])[0], first);
  });

  it("keeps what was joined of exactly the same parts", () => {
    const cache = new PieceCache();
    const joined = (texts: readonly [string, ...string[]]): object =>
      cache.version(() => {
        const [first, ...others] = texts;
        const head = cache.parsed("a", first, (piece) => piece);
        return cache.joined([head, ...others.map((text) => cache.parsed("a", text, (piece) => piece))], () => ({}));
      });
    const before = joined(["x", "y", "z"]);
    assert.equal(joined(["x", "y", "z"]), before);
    assert.notEqual(joined(["x", "y"]), before);
    assert.notEqual(joined(["x", "z", "y"]), before);
  });

  it("copies a text without changing it", () => {
    for (const text of ["", "a", "some longer text", "\u{1F600}"]) assert.equal(ownCopy(text), text);
  });
});
