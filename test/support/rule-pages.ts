import { readFileSync } from "node:fs";

/**
 * One fenced example of a rule's page. A `fixed` one follows a `bad` one: the text after the first fix of its first
 * finding, or after a repair by hand where that finding has no fix.
 */
export interface Example {
  readonly format: "yaml" | "markdown";
  readonly verdict: "bad" | "good" | "fixed";
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

const FENCE = /^```(?<format>yaml|markdown) (?<verdict>bad|good|fixed)\n(?<text>[^]*?)^```$/gm;

const VERDICTS = ["bad", "good", "fixed"] as const;

export function examplesOf(page: string): readonly Example[] {
  return Array.from(page.matchAll(FENCE), ({ 0: fence, groups, index }) => ({
    format: groups?.["format"] === "yaml" ? "yaml" : "markdown",
    verdict: VERDICTS.find((verdict) => verdict === groups?.["verdict"]) ?? "good",
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

/** Every fixed example with the bad one before it; `undefined` where it does not follow one of its format. */
export function fixedExamplesOf(
  page: string,
): readonly { readonly bad: Example | undefined; readonly fixed: Example }[] {
  const examples = examplesOf(page);
  return examples.flatMap((fixed, index) => {
    if (fixed.verdict !== "fixed") return [];
    const before = examples[index - 1];
    return [{ bad: before?.verdict === "bad" && before.format === fixed.format ? before : undefined, fixed }];
  });
}
