import assert from "node:assert/strict";
import commonmark from "commonmark-spec";
import { DEFAULT_LIMITS } from "../../../../src/core/sections/limits.ts";
import { sample, size, TIMEOUT } from "../../../support/effort.ts";
import { readPlan } from "./read.ts";

const nested = (depth: number, item: string): string =>
  Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}${item}`).join("\n");

/** Inputs that hang or crash a Markdown parser (guide figures: docs/adr/0009-markdown-reading.md), and how each is left. */
const TOO_LARGE: Readonly<Record<string, string>> = {
  "quotations in each other": "> ".repeat(10_000) + "a",
  "lists in each other": nested(500, "- a"),
  "lists in each other on one line": "- ".repeat(5000) + "a",
  "emphasis left open": "*a_".repeat(20_000),
  "emphasis left open on many lines": "*a_\n".repeat(20_000),
  "runs of backticks": Array.from({ length: 700 }, (_, length) => "`".repeat(length + 1)).join(" a "),
  "links on one line": "[a](b) ".repeat(50_000),
  "a table of many columns": `${"|a".repeat(2000)}|\n${"|-".repeat(2000)}|\n${"|b".repeat(2000)}|`,
  "one long line": "word ".repeat(200_000),
  "lazy lines of a list": `- a\n${"b\n".repeat(200_000)}`,
  "a file of five megabytes": "word ".repeat(1_000_000),
};

const READABLE: Readonly<Record<string, string>> = {
  "a table of many rows": `| a | b |\n|---|---|\n${"| c | d |\n".repeat(size(20_000))}`,
  "a fence left open": `\`\`\`\n${"# a\n".repeat(size(5000))}`,
  "a comment left open": `<!--\n${"# a\n".repeat(size(5000))}`,
  "line breaks alone": "\r\n".repeat(size(100_000)),
  "binary text": Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(""),
  "halves of characters": `# \ud800\n\n\udc00`,
  "names of JavaScript":
    "## __proto__\n\n## Goals\n\n| __proto__ | constructor |\n|--|--|\n| a | b |\n\n- toString: c\n",
};

describe("Markdown that is hard to read", function () {
  this.timeout(TIMEOUT);

  for (const [name, text] of Object.entries(TOO_LARGE)) {
    it(`leaves out what is too large and reads the rest: ${name}`, () => {
      const around = `# Plan\n\n## Vision\n\nWe see.\n\n## Team\n\n${text}\n\n## Timeline\n\n| Milestone |\n|--|\n| Vote |\n`;
      const { value, notices } = readPlan(around);
      const tooLarge = notices.filter((notice) => notice.startsWith("too-large"));
      assert.equal(tooLarge.length, 1);
      if (around.length > DEFAULT_LIMITS.fileLength) return;
      assert.deepEqual(value["vision"], { narrative: "We see." });
      assert.deepEqual(value["timeline"], { milestones: [{ title: "Vote" }] });
    });
  }

  for (const [name, text] of Object.entries(READABLE)) {
    it(`reads ${name}`, () => {
      const { notices } = readPlan(text);
      assert.ok(!notices.some((notice) => notice.startsWith("too-large")));
    });
  }

  it("reads every example of the CommonMark specification, alone and in a section", () => {
    for (const { markdown } of sample(commonmark.tests)) {
      readPlan(markdown);
      readPlan(`## Goals\n\n${markdown}\n\n## Team\n`);
    }
  });

  it("points at no more than a line, and inside the file", () => {
    for (const text of [...Object.values(TOO_LARGE), ...Object.values(READABLE)]) {
      const { document } = readPlan(`## Lunch\n\n${text}`);
      for (const { place } of document.notices.slice(0, 50)) {
        const { start, end } = document.rangeOf(place);
        assert.ok(start < end && end <= document.text.length);
        assert.doesNotMatch(document.text.slice(start, end), /\n/);
      }
    }
  });

  it("has limits that can be set", () => {
    const { notices } = readPlan("## Vision\n\nA *line* of words\n", { ...DEFAULT_LIMITS, lineLength: 10 });
    assert.deepEqual(notices, [
      'too-large "A *line* of words": This line is too long to be read (more than 10 characters); divide it into several lines',
    ]);
  });

  it("is not read where the file is no text", () => {
    const { value, notices } = readPlan("PK\u0003\u0004\n## Vision\n\n\u0000We see.\n");
    assert.deepEqual(value, {});
    assert.deepEqual(notices, [
      'yaml-syntax "PK\u0003\u0004": This is not a text file, so it cannot be read as a plan',
    ]);
  });
});
