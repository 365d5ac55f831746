import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze, DEFAULT_CONFIG, type Analysis } from "../../../src/core/index.ts";
import { RULES } from "../../../src/core/rules/index.ts";

const PLANS = "test/fixtures/plans";
const CLEAN = ["examples", "test/fixtures/pairs"];

interface Expected {
  readonly today: string;
  /** All errors and warnings, and the findings below that are named. */
  readonly findings: readonly ExpectedFinding[];
  readonly levels: Readonly<Record<string, string>>;
}

interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  /** Counts from 1. */
  readonly line: number;
  /** What the finding points at. */
  readonly text: string;
  readonly item?: string;
}

describe("Acceptance plans", () => {
  for (const name of readdirSync(PLANS).filter((name) => name.endsWith(".expected.json"))) {
    const plan = name.replace(".expected.json", "");
    const file = ["buyin.yaml", "md"]
      .map((ending) => `${plan}.${ending}`)
      .find((file) => readdirSync(PLANS).includes(file));
    assert.ok(file, `${name} belongs to a plan`);
    // The file is ours, and its findings are compared with what it says.
    const expected = JSON.parse(readFileSync(path.join(PLANS, name), "utf8")) as Expected;
    const analysis = read(path.join(PLANS, file), expected.today);

    it(`${file} has the findings that were derived by hand, and no others`, () => {
      const wanted = expected.findings.filter(({ rule }) => RULES.some(({ id }) => id === rule));
      const named = new Set(wanted.map(({ rule }) => rule));
      const found = findingsOf(analysis).filter(
        ({ rule, severity }) => severity === "error" || severity === "warning" || named.has(rule),
      );
      assert.deepEqual(
        found,
        wanted.map(({ rule, severity, line, text, item }) => ({ rule, severity, line, text, item })),
      );
    });

    if (expected.findings.every(({ rule }) => RULES.some(({ id }) => id === rule))) {
      it(`${file} has the levels that follow from them`, () => {
        const levels = analysis.completeness.sections.map(({ id, level }) => [id, level]);
        assert.deepEqual(Object.fromEntries(levels), expected.levels);
      });
    }
  }
});

describe("Clean plans", () => {
  for (const folder of CLEAN) {
    for (const file of readdirSync(folder)) {
      it(`${folder}/${file} has neither an error nor a warning`, () => {
        const serious = findingsOf(read(path.join(folder, file), "2026-03-02")).filter(
          ({ severity }) => severity === "error" || severity === "warning",
        );
        assert.deepEqual(serious, []);
      });
    }
  }
});

function read(file: string, today: string): Analysis {
  return analyze(readFileSync(file, "utf8"), file, DEFAULT_CONFIG, today);
}

function findingsOf({ problems, lines, text }: Analysis) {
  return problems.map(({ rule, severity, range, item }) => ({
    rule,
    severity,
    line: lines.position(range.start).line + 1,
    text: text.slice(range.start, range.end),
    item,
  }));
}
