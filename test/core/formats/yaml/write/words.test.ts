import assert from "node:assert/strict";
import type { Change } from "../../../../../src/core/source/change.ts";
import { readText } from "../read.ts";
import { nodeAt, once } from "./written.ts";

/** Writes other words over the first place of some words in a value. */
function inside(way: string, words: string, text: string): (root: Parameters<typeof nodeAt>[0]) => readonly Change[] {
  return (root) => {
    const { piece, start, end } = nodeAt(root, way);
    const at = piece.text.slice(start, end).indexOf(words);
    assert.ok(at >= 0, words);
    return [{ kind: "write", at: { piece, start: start + at, end: start + at + words.length }, text }];
  };
}

const ACTION = "convening.next_steps.0.action";

const CASES: readonly { name: string; before: string; words: string; text: string; after: string }[] = [
  {
    name: "stay as they are where the text can still be read",
    before: "- action: Sign off on it # soon",
    words: "Sign off on",
    text: "Draft, test and revise",
    after: "- action: Draft, test and revise it # soon",
  },
  {
    name: "make quotation marks where a comma would end the text",
    before: "- {action: Sign off on it, owner: lee}",
    words: "Sign off on",
    text: "Draft, test and revise",
    after: '- {action: "Draft, test and revise it", owner: lee}',
  },
  {
    name: "make the marks that the text does not have",
    before: `- {action: Say "no" and sign off, owner: lee}`,
    words: "sign off",
    text: "read, then ask",
    after: `- {action: 'Say "no" and read, then ask', owner: lee}`,
  },
  {
    name: "go behind the last word in brackets",
    before: "- {action: Research shows it, owner: lee}",
    words: "it",
    text: "it [ewims-study]",
    after: '- {action: "Research shows it [ewims-study]", owner: lee}',
  },
  {
    name: "are spelt as double quotes ask for",
    before: '- {action: "Sign off", owner: lee}',
    words: "Sign off",
    text: 'Say "no"',
    after: '- {action: "Say \\"no\\"", owner: lee}',
  },
  {
    name: "are spelt as single quotes ask for",
    before: "- {action: 'Sign off', owner: lee}",
    words: "Sign off",
    text: "It's read",
    after: "- {action: 'It''s read', owner: lee}",
  },
  {
    name: "stand in a block as they are",
    before: "- action: >-\n        We sign\n        off, then go",
    words: "sign\n        off",
    text: "read: twice",
    after: "- action: >-\n        We read: twice, then go",
  },
  {
    name: "leave nothing behind",
    before: "- {action: Sign off, owner: lee}",
    words: "Sign off",
    text: "",
    after: "- {action: , owner: lee}",
  },
];

describe("Words written inside YAML", () => {
  for (const { name, before, words, text, after } of CASES) {
    it(name, () => {
      const plan = (row: string): string => `convening:\n  next_steps:\n    ${row}\n`;
      for (const eol of ["\n", "\r\n"]) {
        const result = once(plan(before).replaceAll("\n", eol), inside(ACTION, words.replaceAll("\n", eol), text));
        assert.equal(result, plan(after).replaceAll("\n", eol));
        assert.deepEqual(readText(result).notices, []);
      }
    });
  }
});
