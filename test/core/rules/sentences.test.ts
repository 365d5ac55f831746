import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze, DEFAULT_CONFIG } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

const FOLDER = "test/core/rules/sentences";

/** Sentences as districts write them, below `# Fires` with the reported words in braces, below `# Quiet` without. */
interface Example {
  readonly sentence: string;
  /** The words that a finding points at, in their order. */
  readonly reported: readonly string[];
}

const FEWEST = 25;

const WIDTH = 36;

interface Spelling {
  readonly path: string;
  readonly text: (sentence: string) => string;
  /** A plan that holds each text as a value of its own. */
  readonly texts: (texts: readonly string[]) => string;
  /** A plan that holds each text as a message to families. */
  readonly messages: (texts: readonly string[]) => string;
}

const YAML: Omit<Spelling, "text"> = {
  path: "a.buyin.yaml",
  texts: (texts) => `buyin: 1\nconvening:\n  questions:\n${texts.map((text) => `    - ${text}\n`).join("")}`,
  messages: (texts) =>
    `buyin: 1\nstakeholders:\n  - {id: families, group: families}\ncommunication:\n  messages:\n` +
    texts.map((text, at) => `    - id: m${String(at)}\n      audiences: [families]\n      text: ${text}\n`).join(""),
};

const FAMILIES = "## Who is involved\n\n| Id | Group |\n| --- | --- |\n| families | families |\n\n";

const MARKDOWN: Omit<Spelling, "text"> = {
  path: "a.buyin.md",
  texts: (texts) => `---\nbuyin: 1\n---\n\n## Our vision\n\n${texts.join("\n\n")}\n`,
  messages: (texts) =>
    `---\nbuyin: 1\n---\n\n${FAMILIES}## Communication\n\n### Key messages\n\n` +
    texts.map((text, at) => `- M${String(at)}\n  - Audiences: families\n  - Text: ${text}\n`).join(""),
};

const TABLES: Omit<Spelling, "text"> = {
  path: "a.buyin.md",
  texts: (texts) =>
    `---\nbuyin: 1\n---\n\n## How this fits\n\n| Document | How |\n| --- | --- |\n${texts.map((text) => `| Plan | ${text} |\n`).join("")}`,
  messages: (texts) =>
    `---\nbuyin: 1\n---\n\n${FAMILIES}## Communication\n\n### Key messages\n\n| Id | Message | Audiences |\n| --- | --- | --- |\n` +
    texts.map((text, at) => `| m${String(at)} | ${text} | families |\n`).join(""),
};

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  "in YAML between double quotes": { ...YAML, text: (sentence) => JSON.stringify(sentence) },
  "in YAML between single quotes": { ...YAML, text: (sentence) => `'${sentence.replaceAll("'", "''")}'` },
  "in a folded block of YAML": { ...YAML, text: (sentence) => `>-\n${wrapped(sentence, "        ")}` },
  "in a literal block of YAML": { ...YAML, text: (sentence) => `|\n${wrapped(sentence, "        ")}` },
  "in a paragraph of Markdown": { ...MARKDOWN, text: (sentence) => wrapped(sentence, "") },
  "in a cell of Markdown": { ...TABLES, text: (sentence) => sentence.replaceAll("|", "\\|") },
};

describe("Sentences", () => {
  for (const name of readdirSync(FOLDER)) {
    const rule = name.replace(/\.txt$/, "");
    const examples = examplesIn(readFileSync(path.join(FOLDER, name), "utf8"));

    describe(rule, () => {
      it("has enough examples of both kinds", () => {
        const firing = examples.filter(({ reported }) => reported.length > 0);
        assert.ok(firing.length >= FEWEST && examples.length - firing.length >= FEWEST);
        assert.equal(new Set(examples.map(({ sentence }) => sentence)).size, examples.length);
      });

      for (const [spelling, write] of Object.entries(SPELLINGS)) {
        it(`is reported or not ${spelling}`, () => {
          const texts = examples.map(({ sentence }) => write.text(sentence));
          const isFamily = rule === "family-message-unclear";
          const plan = isFamily ? write.messages(texts) : write.texts(texts);
          for (const eol of ["\n", "\r\n"]) {
            const found = reportedIn(plan.replaceAll("\n", eol), rule, write.path);
            const expected = examples.flatMap(({ reported }) => (isFamily ? reported.slice(0, 1) : reported));
            assert.deepEqual(
              found.map((words, at) => (expected[at]?.startsWith(words) === true ? expected[at] : words)),
              expected,
            );
          }
        });
      }
    });
  }
});

/** What findings of a rule point at, on one line and without YAML's escapes; of words on several lines the first line. */
function reportedIn(text: string, rule: string, path: string): readonly string[] {
  const config = { ...DEFAULT_CONFIG, rules: new Map([["section-missing", "off"] as const]) };
  return analyze(text, path, config, TODAY)
    .problems.filter((problem) => problem.rule === rule)
    .map(({ range }) => text.slice(range.start, range.end).replaceAll("''", "'").replaceAll("\\", ""));
}

function examplesIn(text: string): readonly Example[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => ({
      sentence: line.replace(/[{}]/g, ""),
      reported: Array.from(line.matchAll(/\{([^{}]+)\}/g), ([, words = ""]) => words),
    }));
}

/** The sentence on lines as short as those of a narrow editor; no line begins with a mark of its own. */
function wrapped(sentence: string, indent: string): string {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    const fits = last !== undefined && (last.length + word.length < WIDTH || /^[^\p{L}\p{Pi}"']/u.test(word));
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join("\n");
}
