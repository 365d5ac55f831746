import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import {
  analyze,
  createMemory,
  DEFAULT_CONFIG,
  editsOf,
  sentenceText,
  type Analysis,
  type Config,
  type Problem,
} from "../../../src/core/index.ts";
import { readRoster } from "../../../src/core/config/read-roster.ts";
import type { UnmetCriterion } from "../../../src/core/model/completeness/completeness.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { TODAY } from "../../support/check.ts";
import { runs, sample, TIMEOUT } from "../../support/effort.ts";
import { edited, type Edit } from "./edits.ts";

const FOLDERS = [
  "test/fixtures/plans",
  "test/fixtures/twins",
  "test/fixtures/realistic",
  "test/fixtures/pairs",
  "examples",
];
const PLANS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:yaml|md)$/.test(name))
    .map((name) => ({ path: name, text: readFileSync(`${folder}/${name}`, "utf8") })),
);

/** Every rule, also those that are off unless somebody wants them. */
const CONFIG: Config = {
  ...DEFAULT_CONFIG,
  rules: new Map(RULES.filter(({ offByDefault }) => offByDefault === true).map(({ id, severity }) => [id, severity])),
};

/** What shells show of an analysis, as one text: much quicker to compare than value by value. */
function shown(analysis: Analysis): string {
  const { problems, silenced, completeness, document } = analysis;
  const problem = ({ fixes, ...shown }: Problem): unknown => ({
    ...shown,
    // Nodes in what the engine adds to a problem hold whole texts.
    ...{ at: undefined, row: undefined },
    fixes: fixes().map((fix) => [sentenceText(fix.title), editsOf(analysis, fix)]),
  });
  const unmet = ({ at, ...shown }: UnmetCriterion): unknown => ({ ...shown, range: document.rangeOf(at) });
  return JSON.stringify({
    problems: problems.map(problem),
    silenced: silenced.map(problem),
    score: completeness.score,
    sections: completeness.sections.map((section) => ({ ...section, unmet: section.unmet.map(unmet) })),
    nextSteps: completeness.nextSteps.map(unmet),
  });
}

describe("analyzing a plan again after an edit", function () {
  this.timeout(TIMEOUT);

  const versions = fc.record({
    plan: fc.constantFrom(...PLANS),
    edits: fc.array(edited, { minLength: 1, maxLength: 8 }),
  });

  it("shows what analyzing it for the first time shows, version by version", () => {
    fc.assert(
      fc.property(versions, ({ plan: { path, text }, edits }) => {
        const memory = createMemory();
        analyze(text, path, CONFIG, TODAY, memory);
        edits.reduce((before: string, edit: Edit) => {
          const after = edit(before);
          const again = analyze(after, path, CONFIG, TODAY, memory);
          assert.equal(shown(again), shown(analyze(after, path, CONFIG, TODAY)));
          return after;
        }, text);
      }),
      { numRuns: runs(15) },
    );
  });

  it("leaves the analysis before as it was", () => {
    fc.assert(
      fc.property(versions, ({ plan: { path, text }, edits }) => {
        const memory = createMemory();
        const before = analyze(text, path, CONFIG, TODAY, memory);
        analyze(
          edits.reduce((all, edit) => edit(all), text),
          path,
          CONFIG,
          TODAY,
          memory,
        );
        assert.equal(shown(before), shown(analyze(text, path, CONFIG, TODAY)));
      }),
      { numRuns: runs(5) },
    );
  });

  it("looks at the day and at the configuration of each time", () => {
    for (const { path, text } of sample(PLANS)) {
      const memory = createMemory();
      analyze(text, path, CONFIG, TODAY, memory);
      const stricter: Config = {
        ...CONFIG,
        profile: "state_agency",
        contactMaxima: new Map([["teachers", 7]]),
        roster: { path: "people.csv", members: readRoster("people.csv", "id,group\nortiz,teachers\n").members },
      };
      for (const [config, today] of [
        [CONFIG, "2027-09-01"],
        [stricter, "2027-09-01"],
        [stricter, TODAY],
      ] as const) {
        const again = shown(analyze(text, path, config, today, memory));
        assert.equal(again, shown(analyze(text, path, config, today)));
      }
    }
  });
});
