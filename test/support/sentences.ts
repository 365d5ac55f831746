import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_CONFIG, type Config } from "../../src/core/index.ts";

const FOLDER = "test/core/rules/sentences";

/** Sentences as districts write them, below `# Fires` with the reported words in braces, below `# Quiet` without. */
export interface Example {
  readonly sentence: string;
  /** The words that a finding points at, in their order. */
  readonly reported: readonly string[];
}

/** The tables of sentences, by the rule that they are about. */
export const SENTENCES: ReadonlyMap<string, readonly Example[]> = new Map(
  readdirSync(FOLDER).map((name) => [
    name.replace(/\.txt$/, ""),
    examplesIn(readFileSync(path.join(FOLDER, name), "utf8")),
  ]),
);

/** Plans of a few lines: what else they lack is not looked at, and does not silence what they say. */
export const SENTENCE_CONFIG: Config = {
  ...DEFAULT_CONFIG,
  rules: new Map([
    ["section-missing", "off"],
    ["small-count-disclosed", "warning"],
    ["vague-commitment", "information"],
  ]),
};

export interface Spelling {
  readonly path: string;
  readonly text: (sentence: string) => string;
  /** A plan that holds each text as a value of its own. */
  readonly texts: (texts: readonly string[]) => string;
  /** A plan that holds each text as a message to families. */
  readonly messages: (texts: readonly string[]) => string;
}

const YAML: Omit<Spelling, "text"> = {
  path: "a.buyin.yaml",
  texts: (texts) =>
    `buyin: 1\nplan: {public: true}\nconvening:\n  questions:\n${texts.map((text) => `    - ${text}\n`).join("")}`,
  messages: (texts) =>
    `buyin: 1\nstakeholders:\n  - {id: families, group: families}\ncommunication:\n  messages:\n` +
    texts.map((text, at) => `    - id: m${String(at)}\n      audiences: [families]\n      text: ${text}\n`).join(""),
};

const FAMILIES = "## Who is involved\n\n| Id | Group |\n| --- | --- |\n| families | families |\n\n";

const MARKDOWN: Omit<Spelling, "text"> = {
  path: "a.buyin.md",
  texts: (texts) => `---\nbuyin: 1\npublic: true\n---\n\n## Our vision\n\n${texts.join("\n\n")}\n`,
  messages: (texts) =>
    `---\nbuyin: 1\n---\n\n${FAMILIES}## Communication\n\n### Key messages\n\n` +
    texts.map((text, at) => `- M${String(at)}\n  - Audiences: families\n  - Text: ${text}\n`).join(""),
};

const TABLES: Omit<Spelling, "text"> = {
  path: "a.buyin.md",
  texts: (texts) =>
    `---\nbuyin: 1\npublic: true\n---\n\n## How this fits\n\n| Document | How |\n| --- | --- |\n${texts.map((text) => `| Plan | ${text} |\n`).join("")}`,
  messages: (texts) =>
    `---\nbuyin: 1\n---\n\n${FAMILIES}## Communication\n\n### Key messages\n\n| Id | Message | Audiences |\n| --- | --- | --- |\n` +
    texts.map((text, at) => `| m${String(at)} | ${text} | families |\n`).join(""),
};

/** Ways to write sentences into a plan, each as a value of its own. */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  "in YAML between double quotes": { ...YAML, text: (sentence) => JSON.stringify(sentence) },
  "in YAML between single quotes": { ...YAML, text: (sentence) => `'${sentence.replaceAll("'", "''")}'` },
  "in a folded block of YAML": { ...YAML, text: (sentence) => `>-\n${wrapped(sentence, "        ")}` },
  "in a literal block of YAML": { ...YAML, text: (sentence) => `|\n${wrapped(sentence, "        ")}` },
  "in a paragraph of Markdown": { ...MARKDOWN, text: (sentence) => wrapped(sentence, "") },
  "in a cell of Markdown": { ...TABLES, text: (sentence) => sentence.replaceAll("|", "\\|") },
};

/** A plan that holds sentences where a rule looks for them. */
export function planOf(sentences: readonly string[], rule: string, { text, texts, messages }: Spelling): string {
  const written = sentences.map(text);
  return rule === "family-message-unclear" ? messages(written) : texts(written);
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

const WIDTH = 36;
