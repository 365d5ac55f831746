import assert from "node:assert/strict";
import { PieceCache } from "../../../../src/core/sections/piece-cache.ts";
import { DEFAULT_LIMITS, type Limits } from "../../../../src/core/sections/limits.ts";
import { size, TIMEOUT } from "../../../support/effort.ts";
import { described, readText, valueOf } from "./read.ts";

const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

describe("limits of a YAML plan", () => {
  const small = (limits: Partial<Limits>): Limits => ({ ...DEFAULT_LIMITS, ...limits });
  const TOO_MANY = "This holds more than 2 values and is not read; split it or shorten it";
  const TOO_DEEP = "This part has more than 4 levels inside each other and is not read; make it flatter";
  const cases: readonly (readonly [text: string, limits: Partial<Limits>, notice: string, rest: unknown])[] = [
    [
      "a: 1\nb: 2\n",
      { fileLength: 9 },
      "a: 1: This file is longer than 9 characters and is not read; split it or shorten it",
      {},
    ],
    [
      "a:\n  b: long text\nc: 1\n",
      { sectionLength: 14 },
      "b: long text: This part is longer than 14 characters and is not read; split it or shorten it",
      { a: {}, c: 1 },
    ],
    [
      "a: |\n  long line\nc: 1\n",
      { lineLength: 10 },
      "long line: This line is longer than 10 characters, so that its part of the file is not read; break it up",
      { c: 1 },
    ],
    ["a:\n- x\n- y\n- z\nb: 1\n", { items: 2 }, `a: ${TOO_MANY}`, { a: null, b: 1 }],
    ["a:\n  x: 1\n  y: 2\n  z: 3\nb: 1\n", { items: 2 }, `a: ${TOO_MANY}`, { a: null, b: 1 }],
    ["a: [x, y, z]\nb: 1\n", { items: 2 }, `a: ${TOO_MANY}`, { a: null, b: 1 }],
    ["a: 1\nb: 1\nc: 1\n", { items: 2 }, `a: ${TOO_MANY}`, {}],
    ["a: [[[x]]]\nb: 1\n", { depth: 4 }, `a: [[[x]]]: ${TOO_DEEP}`, { b: 1 }],
    ["a:\n- - - - x\nb: 1\n", { depth: 4 }, `- - - - x: ${TOO_DEEP}`, { a: [], b: 1 }],
    ["a: &a [x, y]\nb: [*a]\n", { items: 2 }, `*a: ${TOO_MANY}`, { a: ["x", "y"], b: [null] }],
  ];
  for (const [text, limits, notice, rest] of cases) {
    it(`leave out only what is over one: ${JSON.stringify(text)}`, () => {
      const document = readText(text, new PieceCache(), small(limits));
      assert.deepEqual(
        document.notices.map((one) => described(document, one)),
        [`too-large @ ${notice}`],
      );
      assert.deepEqual(valueOf(document.root), rest);
    });
  }

  it("do not take an unclosed bracket for many levels", () => {
    const lines = many(100, (i) => `    field${String(i)}: text`);
    const document = readText(`plan:\n  calendar:\n    {a: 1\n${lines}\ngoals: []\n`);
    assert.deepEqual(
      document.notices.map(({ rule, template }) => [rule, template.split(" but")[0]]),
      [["yaml-syntax", "This starts with {mark}"]],
    );
  });
});

describe("texts that stop YAML readers", () => {
  const bomb = many(
    10,
    (i) =>
      `a${String(i)}: &a${String(i)} [${Array(9)
        .fill(i === 0 ? "x" : `*a${String(i - 1)}`)
        .join(", ")}]`,
  );
  const cases: Readonly<Record<string, string>> = {
    "100,000 keys": many(size(100_000), (i) => `k${String(i)}: v`),
    "100,000 keys below one": `a:\n${many(size(100_000), (i) => `  k${String(i)}: v`)}`,
    "20,000 keys in braces": `a: {${many(size(20_000), (i) => `k${String(i)}: v,`)}\n}`,
    "one key 10,000 times": many(size(10_000), () => "a: 1"),
    "aliases of aliases": bomb,
    "a chain of aliases": `a0: &a0 [x]\n${many(size(2_000), (i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)}]`)}`,
    "an alias inside its own anchor": "a: &a [*a]",
    "aliases of nothing": "a: *b\nc: [*d, *e]",
    "10,000 brackets": `a: ${"[".repeat(size(10_000))}`,
    "10,000 brackets over several lines": `a: ${"[\n ".repeat(size(10_000))}`,
    "10,000 braces": `a: ${"{a: ".repeat(size(10_000))}`,
    "5,000 dashes on a line": "- ".repeat(size(5_000)),
    "5,000 question marks on a line": "? ".repeat(size(5_000)),
    "5,000 colons on a line": "a: ".repeat(size(5_000)),
    "1,000 levels of indentation": many(size(1_000), (i) => `${" ".repeat(i)}a:`),
    "20,000 lines that are nothing": many(size(20_000), () => "some text"),
    "20,000 lines of closing brackets": `x:\n${many(size(20_000), () => '  ] } "')}`,
    "5,000 faulty keys": many(size(5_000), (i) => `k${String(i)}: b: c`),
    "5,000 faulty rows": `x:\n${many(size(5_000), () => '  - a: "b')}`,
    "900 lines, each further left": `x:\n${many(900, (i) => `${" ".repeat(901 - i)}a: 1`)}`,
    "5 MB": many(size(100_000), (i) => `k${String(i)}: some text that is long enough to make a large file`),
    "one very long line": `a: ${"word ".repeat(size(300_000))}`,
    "15,000 quotation marks": `a: ${'"'.repeat(size(15_000))}`,
    "6,000 stars": `a: ${"*a_".repeat(size(6_000))}`,
    "a million blank lines": "\n".repeat(size(1_000_000)),
    "100,000 documents": "---\n".repeat(size(100_000)),
    "a file that is no text": `PK\u0003\u0004${"\u0000x".repeat(size(1_000))}`,
  };
  for (const [name, text] of Object.entries(cases)) {
    it(`are read in time: ${name}`, () => {
      const document = readText(text);
      for (const { place } of document.notices.slice(0, 100)) {
        const { start, end } = document.rangeOf(place);
        assert.ok(start < end && !text.slice(start, end).includes("\n"), name);
      }
    }).timeout(TIMEOUT);
  }

  it("say that a file is no text", () => {
    const document = readText(cases["a file that is no text"] ?? "");
    assert.deepEqual(
      document.notices.map(({ rule, template }) => [rule, template]),
      [["yaml-syntax", "This is not a text file, so it cannot be read as a plan"]],
    );
  });
});
