import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { analyze, DEFAULT_CONFIG, type Analysis } from "../../../src/core/index.ts";
import { RULES } from "../../../src/core/rules/index.ts";

/** Plans with the mistakes that teams make, each judged by hand before the engine looked at it. */
const JUDGED = ["test/fixtures/plans", "test/fixtures/realistic"];
const CLEAN = ["examples", "test/fixtures/pairs"];

interface Expected {
  readonly today: string;
  /** All errors and warnings, and of the findings below that all of the rules that are named. */
  readonly findings: readonly ExpectedFinding[];
  /** Rules that a reader might expect and that have nothing to say. */
  readonly not?: readonly string[];
  /** Those worth naming. */
  readonly levels: Readonly<Record<string, string>>;
}

interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  /** Counts from 1. */
  readonly line: number;
  /** What the finding points at; left out where any place on the line will do. */
  readonly text?: string;
  /** The row; left out where there is none, or where the line says which it is. */
  readonly item?: string;
}

for (const folder of JUDGED) {
  describe(`The plans of ${folder}`, () => {
    const names = readdirSync(folder);
    for (const file of names.filter((name) => /\.(?:ya?ml|md)$/.test(name))) {
      // The file is ours, and its findings are compared with what it says.
      const text = readFileSync(path.join(folder, expectationOf(file)), "utf8");
      const expected = JSON.parse(text) as Expected;
      const analysis = read(path.join(folder, file), expected.today);

      it(`${file} has the findings that were derived by hand, and no others`, () => {
        const named = new Set(expected.findings.map(({ rule }) => rule));
        const left = [...expected.findings];
        const unexpected = findingsOf(analysis)
          .filter((found) => isSerious(found) || named.has(found.rule))
          .filter((found) => {
            const at = left.findIndex((wanted) => meets(found, wanted));
            return at === -1 || left.splice(at, 1).length === 0;
          });
        assert.deepEqual({ missing: left, unexpected }, { missing: [], unexpected: [] });
      });

      it(`${file} has the levels that follow from them, and nothing of what must not be found`, () => {
        const levels = new Map<string, string>(analysis.completeness.sections.map(({ id, level }) => [id, level]));
        const found = Object.keys(expected.levels).map((id) => [id, levels.get(id)]);
        assert.deepEqual(Object.fromEntries(found), expected.levels);
        for (const rule of expected.not ?? []) {
          assert.ok(
            RULES.some(({ id }) => id === rule),
            `${rule} is a rule`,
          );
          assert.deepEqual(
            findingsOf(analysis).filter((one) => one.rule === rule),
            [],
          );
        }
      });
    }
  });
}

describe("Clean plans", () => {
  for (const folder of CLEAN) {
    for (const file of readdirSync(folder)) {
      it(`${folder}/${file} has neither an error nor a warning`, () => {
        assert.deepEqual(findingsOf(read(path.join(folder, file), "2026-03-02")).filter(isSerious), []);
      });
    }
  }
});

function expectationOf(file: string): string {
  return file.replace(/(?:\.buyin)?\.(?:ya?ml|md)$/, ".expected.json");
}

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

type Found = ReturnType<typeof findingsOf>[number];

function isSerious({ severity }: Found): boolean {
  return severity === "error" || severity === "warning";
}

function meets(found: Found, { text = found.text, item = found.item, rule, severity, line }: ExpectedFinding): boolean {
  return isDeepStrictEqual(found, { rule, severity, line, text, item });
}
