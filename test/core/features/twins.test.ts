import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG, type Analysis } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

const PLANS = "test/fixtures/plans";
const TWINS = "test/fixtures/twins";
const REPAIRED = "test/fixtures/pairs";

/** The same plan in YAML and in Markdown. */
const PAIRS = [
  [`${PLANS}/juniper-flats.buyin.yaml`, `${TWINS}/juniper-flats.md`],
  [`${PLANS}/northlight.buyin.yaml`, `${TWINS}/northlight.md`],
  [`${TWINS}/cedar-valley-plan.buyin.yaml`, `${PLANS}/cedar-valley-plan.md`],
  ["examples/juniper-flats.buyin.yaml", `${REPAIRED}/juniper-flats.md`],
  ["examples/northlight.buyin.yaml", `${REPAIRED}/northlight.md`],
  [`${REPAIRED}/cedar-valley.yaml`, "examples/cedar-valley-plan.md"],
] as const;

describe("A plan and its twin in the other format", () => {
  for (const pair of PAIRS) {
    it(`are told the same, ${pair.join(" and ")}`, () => {
      const [yaml, markdown] = pair.map((file) => analyze(readFileSync(file, "utf8"), file, DEFAULT_CONFIG, TODAY));
      assert.ok(yaml && markdown);
      assert.deepEqual([yaml.document.format, markdown.document.format], ["yaml", "markdown"]);
      assert.deepEqual(saidOf(markdown), saidOf(yaml));
    });
  }
});

/** What does not depend on how a plan is spelt: its findings by rule, severity and row, its levels, its score. */
function saidOf({ problems, completeness }: Analysis) {
  return {
    findings: problems.map(({ rule, severity, item = "" }) => `${rule} ${severity} ${item}`).sort(),
    levels: completeness.sections.map(({ id, level }) => `${id} ${level}`),
    score: completeness.score,
  };
}
