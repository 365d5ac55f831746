import fc from "fast-check";
import assert from "node:assert/strict";
import { excerptOf } from "../../src/cli/excerpt.ts";
import { printable, widthOf } from "../../src/cli/reporters/printable.ts";
import { sourceLine } from "../../src/cli/reporters/source-line.ts";
import { LineIndex } from "../../src/core/index.ts";

/** Shows the part of a text between two `«»` as a report does: its line with the part underlined. */
function shown(marked: string, width = 40): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const {
    text: line,
    before,
    marked: columns,
  } = sourceLine(excerptOf(text, { start, end }, new LineIndex(text)), width);
  assert.ok(widthOf(line) <= width, `${line} is wider than ${width}`);
  return `${line}\n${" ".repeat(before)}${"^".repeat(columns)}`;
}

describe("a line with a finding", () => {
  it("is underlined where the finding is", () => {
    assert.equal(shown("goals:\n  - id: «g1»\n    kind: use\n"), "  - id: g1\n        ^^");
  });

  it("has one mark at least", () => {
    assert.equal(shown("a: «»b"), "a: b\n   ^");
  });

  it("is underlined behind tabs", () => {
    assert.equal(shown("\t«id»:\tg1"), "    id:    g1\n    ^^");
  });

  it("is underlined behind wide characters and under them", () => {
    assert.equal(shown("name: 学校 «東京» x"), "name: 学校 東京 x\n           ^^^^");
    assert.equal(shown("🏫 «👩‍🏫» teacher"), "🏫 👩‍🏫 teacher\n   ^^");
  });

  it("is underlined behind combining characters and under them", () => {
    assert.equal(shown("e\u0301cole «José\u0301»"), "e\u0301cole José\u0301\n      ^^^^");
  });

  it("shows what would move the cursor as a replacement", () => {
    assert.equal(shown("a\u001B[31m «b\u202E»c"), "a\uFFFD[31m b\uFFFDc\n       ^^");
  });

  it("does not show the line's end", () => {
    assert.equal(shown("a: «b»\r\nc: d\r\n"), "a: b\n   ^");
  });

  it("is cut at its end", () => {
    assert.equal(shown(`«id»: ${"word ".repeat(20)}`), `id: ${"word ".repeat(7)}…\n^^`);
  });

  it("is cut at its start", () => {
    assert.equal(shown(`${"word ".repeat(20)}«id»`), `…d ${"word ".repeat(7)}id\n${" ".repeat(38)}^^`);
  });

  it("is cut on both sides", () => {
    const digits = "0123456789".repeat(20);
    assert.equal(
      shown(`${digits}«id»${digits}`),
      `…${digits.slice(-25)}id${digits.slice(0, 11)}…\n${" ".repeat(26)}^^`,
    );
  });

  it("is cut inside a finding that is too long itself", () => {
    assert.equal(shown(`a: «${"x".repeat(60)}» b`), `…${"x".repeat(37)}……\n ${"^".repeat(38)}`);
  });

  it("is cut between whole characters", () => {
    assert.equal(shown(`«id»: ${"学".repeat(60)}`), `id: ${"学".repeat(17)}…\n^^`);
  });

  it("is cut far from a finding in a line of a megabyte", () => {
    const long = "x".repeat(1_000_000);
    assert.match(shown(`${long}«id»${long}`), /^…x+idx+…\n +\^\^$/);
  });

  it("keeps to its width whatever it holds", () => {
    const unit = fc.constantFrom("a", "学", "👩‍🏫", "e\u0301", "\t", "\uD83C", "\u0000", "   ");
    const part = fc.string({ unit, maxLength: 60 });
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 20, max: 90 }), (before, marked, after, width) => {
        shown(`${before}«${marked}»${after}`, width);
      }),
    );
  });
});

describe("printable", () => {
  it("leaves ordinary text alone", () => {
    assert.equal(printable("Ñandú & 学校, “quotes” – 100 %"), "Ñandú & 学校, “quotes” – 100 %");
  });
});
