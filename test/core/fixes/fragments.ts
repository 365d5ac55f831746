import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/core/rules/index.ts";
import { linesOf, unmarked } from "../../support/markers.ts";
import { examplesOf, readPage } from "../../support/rule-pages.ts";

/** A piece of a plan with findings. */
export interface Fragment {
  /** The rule whose page or folder it is from. */
  readonly rule: string;
  readonly name: string;
  readonly format: "yaml" | "markdown";
  readonly text: string;
}

const FIXTURES = "test/rules";

/** The bad examples of all pages and the fixtures of all rules, in the order of the rules. */
export function allFragments(): readonly Fragment[] {
  const folders = new Set(readdirSync(FIXTURES));
  return RULES.flatMap(({ id }) => [...examples(id), ...(folders.has(id) ? fixtures(id) : [])]);
}

function examples(rule: string): readonly Fragment[] {
  return examplesOf(readPage(rule)).flatMap(({ verdict, format, text }, index) =>
    verdict === "bad" ? [{ rule, name: `example ${String(index + 1)}`, format, text: unmarked(text).text }] : [],
  );
}

function fixtures(rule: string): readonly Fragment[] {
  return readdirSync(path.join(FIXTURES, rule)).map((name) => ({
    rule,
    name,
    format: name.endsWith(".md") ? "markdown" : "yaml",
    text: unmarked(readFileSync(path.join(FIXTURES, rule, name), "utf8")).text,
  }));
}

/** The same text in other spellings of its white space. */
export interface Spelling {
  readonly name: string;
  readonly spell: (text: string) => string;
  /** Tried with one fragment of so many, from this one on: the writers' own tests try everything in each spelling. */
  readonly every: number;
  readonly from: number;
}

export const SPELLINGS: readonly Spelling[] = [
  { name: "as it stands", spell: (text) => text, every: 1, from: 0 },
  { name: "with CRLF", spell: (text) => text.replaceAll("\n", "\r\n"), every: 1, from: 0 },
  { name: "indented by four", spell: withWideIndents, every: 3, from: 2 },
];

/** Each step of indentation twice as wide. */
function withWideIndents(text: string): string {
  return linesOf(text)
    .map((line) => line.replace(/^ +/, "$&$&"))
    .join("");
}
