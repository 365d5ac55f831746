import { readFileSync } from "node:fs";

/** One fenced example of a rule's page. */
export interface Example {
  readonly format: "yaml" | "markdown";
  readonly verdict: "bad" | "good";
  /** With markers. */
  readonly text: string;
  /** Where the text starts in the page. */
  readonly start: number;
}

export function pagePath(rule: string): string {
  return `docs/rules/${rule}.md`;
}

export function readPage(rule: string): string {
  return readFileSync(pagePath(rule), "utf8");
}

const FENCE = /^```(?<format>yaml|markdown) (?<verdict>bad|good)\n(?<text>[^]*?)^```$/gm;

export function examplesOf(page: string): readonly Example[] {
  return Array.from(page.matchAll(FENCE), ({ 0: fence, groups, index }) => ({
    format: groups?.["format"] === "yaml" ? "yaml" : "markdown",
    verdict: groups?.["verdict"] === "bad" ? "bad" : "good",
    text: groups?.["text"] ?? "",
    start: index + fence.indexOf("\n") + 1,
  }));
}

/** The page with other texts in its examples. */
export function withExamples(page: string, textFor: (example: Example) => string): string {
  return examplesOf(page).reduceRight(
    (text, example) =>
      text.slice(0, example.start) + textFor(example) + text.slice(example.start + example.text.length),
    page,
  );
}
