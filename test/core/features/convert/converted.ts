import assert from "node:assert/strict";
import { contentsWithOwn } from "../../../../src/core/features/convert/own-contents.ts";
import { convertPlan } from "../../../../src/core/features/convert/convert.ts";
import { namesThatDiffer } from "../../../../src/core/features/convert/same-contents.ts";
import type { Analysis } from "../../../../src/core/index.ts";
import type { FormatName } from "../../../../src/core/source/document.ts";
import { analyzePlan } from "../../../support/check.ts";

/** Findings about how something is spelt: what is written anew is spelt well. */
const ABOUT_SPELLING = ["unknown-field", "unknown-section", "boolean-spelling", "duplicate-key", "duplicate-id"];

/** A plan before and after it was converted. */
export interface Converted {
  readonly before: Analysis;
  readonly after: Analysis;
}

/** `undefined` where the plan cannot be converted. */
export function converted(text: string, format: FormatName): Converted | undefined {
  const before = analyzePlan(text, { format });
  const conversion = convertPlan(before);
  if ("refusal" in conversion) return undefined;
  return { before, after: analyzePlan(conversion.text, { format: conversion.format }) };
}

/** The same plan says the same: what is in it, what is found, and its score. */
export function assertSame(conversion: Converted, but: readonly string[] = []): void {
  assert.equal(differencesOf(conversion, but), undefined);
}

/** What is not the same; `undefined` where all is. */
export function differencesOf({ before, after }: Converted, but: readonly string[] = []): string | undefined {
  const differing = namesThatDiffer(contentsWithOwn(before), contentsWithOwn(after));
  // A finding may be silenced by a row of `allow` where no comment can do it.
  const isMeant = (name: string): boolean => isOfPlan(name) && !(name === "allow" && before.silenced.length > 0);
  const found = findingsOf(after, but);
  const expected = findingsOf(before, but);
  const differences = {
    contents: differing.filter(isMeant),
    missing: expected.filter((finding) => countIn(expected, finding) > countIn(found, finding)),
    added: found.filter((finding) => countIn(found, finding) > countIn(expected, finding)),
    scores: [...new Set([before, after].map(({ completeness }) => completeness.score))],
  };
  const isSame = differing.filter(isMeant).length === 0 && found.join() === expected.join();
  if (isSame && differences.scores.length === 1) return undefined;
  return `${JSON.stringify(differences)}\n${before.text}\n→\n${after.text}`;
}

function countIn(findings: readonly string[], finding: string): number {
  return findings.filter((other) => other === finding).length;
}

/** What stands below headings that the plan does not know is in no tree of a Markdown plan. */
function isOfPlan(name: string): boolean {
  return /^[a-z]+$/.test(name);
}

function findingsOf({ problems }: Analysis, but: readonly string[]): readonly string[] {
  return problems
    .filter(({ rule }) => !ABOUT_SPELLING.includes(rule) && !but.includes(rule))
    .map(({ rule, section, item, severity }) => [rule, section, item, severity].join(" "))
    .sort();
}
