import assert from "node:assert/strict";
import { applyEdits, fixAll, fixesFor, type Analysis, type Problem, type ReadyFix } from "../../../src/core/index.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../src/core/schema/read-against-shape.ts";
import { NOISE_BUDGET } from "../../../src/core/rules/noise-budget.ts";
import { analyzePlan, BASE_PLANS } from "../../support/check.ts";
import { IS_FULL, sample, TIMEOUT } from "../../support/effort.ts";
import { overlay } from "../../support/overlay.ts";
import { changedWays, differencesOf, isWithin } from "./changed-ways.ts";
import { filled, fillingsFor, stopsOf } from "./filling.ts";
import { allFragments, type Fragment, SPELLINGS } from "./fragments.ts";
import { faultOfRuns } from "./second-run.ts";

/**
 * What every fix of every rule promises, held to the bad examples of all pages and to all fixtures in test/rules: a
 * new rule is held to it without a line here.
 */
describe("Every fix", () => {
  for (const { name, spell, every, from } of IS_FULL ? SPELLINGS : SPELLINGS.slice(0, 1)) {
    it(`repairs its finding and nothing else, and a second run changes nothing, ${name}`, () => {
      const broken: string[] = [];
      let made = 0;
      for (const fragment of sample(allFragments().filter((_, index) => index % every === from))) {
        const whole = wholePlan(fragment);
        const asItStands = analyzed(whole, fragment);
        const analysis = analyzed(spell(whole), fragment);
        if (analysis !== asItStands && !isSamePlan(analysis, asItStands)) continue;
        const titles = new Set<string>();
        for (const [problem, ready] of fixesOf(analysis, fragment.rule)) {
          made++;
          const title = ready.fix.title.template;
          const wrong =
            faultOf(ready, problem, analysis, fragment) ??
            (titles.has(title) ? undefined : faultOfRuns(analysis, problem, title, (text) => analyzed(text, fragment)));
          titles.add(title);
          if (wrong !== undefined) broken.push(`${nameOf(fragment, problem, ready)}: ${wrong}`);
        }
      }
      assert.ok(made > 0);
      assert.equal(broken.join("\n"), "");
    }).timeout(TIMEOUT);
  }
});

describe("All safe fixes together", () => {
  it("leave nothing for a second run", () => {
    let made = 0;
    for (const fragment of sample(allFragments())) {
      const first = fixAll(analyzed(wholePlan(fragment), fragment));
      if (first.edits.length === 0) continue;
      made++;
      const second = fixAll(analyzed(first.analysis.text, fragment));
      assert.deepEqual(second.made, [], `${fragment.rule}, ${fragment.name} (${fragment.format})`);
    }
    assert.ok(made > 0 || !IS_FULL, "No fragment has a safe fix");
  }).timeout(TIMEOUT);
});

function wholePlan({ text, format }: Fragment): string {
  return overlay(text, BASE_PLANS[format], format).text;
}

function analyzed(text: string, { format, rule }: Fragment): Analysis {
  return analyzePlan(text, { format, rules: [rule] });
}

/** All at once: when another plan has been read, an analysis has to work out anew what its fixes are. */
function fixesOf(analysis: Analysis, rule: string): readonly (readonly [Problem, ReadyFix])[] {
  return analysis.problems
    .filter((problem) => problem.rule === rule)
    .flatMap((problem) => fixesFor(analysis, problem).map((fix) => [problem, fix] as const));
}

function nameOf({ rule, name, format }: Fragment, { message }: Problem, { fix }: ReadyFix): string {
  return `${rule}, ${name} (${format}), "${message}", ${fix.title.template}`;
}

/** Whether another spelling is the same plan with the same findings: wider indentation changes some texts. */
function isSamePlan(one: Analysis, other: Analysis): boolean {
  const messages = ({ problems }: Analysis): readonly string[] => problems.map(({ message }) => message);
  return JSON.stringify(messages(one)) === JSON.stringify(messages(other)) && differences(one, other).length === 0;
}

function differences(one: Analysis, other: Analysis): ReturnType<typeof differencesOf> {
  const valueOf = ({ document }: Analysis): unknown => readAgainstShape(document.root, planShape).value;
  return differencesOf(valueOf(one), valueOf(other));
}

/** What is wrong with a fix; `undefined` for one that is as it should be. */
function faultOf({ fix, edits }: ReadyFix, problem: Problem, before: Analysis, fragment: Fragment): string | undefined {
  if (fix.changes.length === 0) return fix.select === undefined ? "It changes and selects nothing" : undefined;
  const text = applyEdits(before.text, edits);
  if (text === before.text) return "It changes nothing";
  const after = analyzed(text, fragment);
  const stops = stopsOf(edits);
  const ways = changedWays(before.plan.root, fix.changes);
  const stray = ways === undefined ? [] : differences(before, after).filter((way) => !isWithin(way, ways));
  if (stray.length > 0) return `It changes ${stray.map((way) => way.join(".")).join(", ")} too`;
  if (!isRepaired(problem, before, after)) return `The finding stays: ${JSON.stringify(edits)}`;
  const more = newRules(problem.rule, before, after).filter((rule) => !(stops.length > 0 && PROMPTED.includes(rule)));
  if (more.length > 0) return `It brings ${more.join(", ")}: ${JSON.stringify(edits)}`;
  if (stops.length === 0) return undefined;
  const isFilledIn = fillingsFor(problem).some((filling) =>
    isRepaired(problem, before, analyzed(filled(after, stops, filling), fragment)),
  );
  return isFilledIn ? undefined : `No answers to its prompts repair it: ${JSON.stringify(edits)}`;
}

/** Fewer findings of the rule, or another one in the place of this one: what it says is repaired part by part. */
function isRepaired({ rule, message }: Problem, before: Analysis, after: Analysis): boolean {
  const ofRule = ({ problems }: Analysis): readonly Problem[] => problems.filter((problem) => problem.rule === rule);
  const [old, now] = [ofRule(before), ofRule(after)];
  const same = (problems: readonly Problem[]): number => problems.filter((one) => one.message === message).length;
  return now.length <= old.length && same(now) < same(old);
}

/** What prompts alone bring: they are to be filled in, and a section with nothing else says nothing yet. */
const PROMPTED = ["placeholder-text", "section-missing"];

/** Rules with more findings than before, without those that the repaired finding spoke for. */
function newRules(repaired: string, before: Analysis, after: Analysis): readonly string[] {
  const count = ({ problems }: Analysis, rule: string): number => problems.filter((one) => one.rule === rule).length;
  const rules = new Set(after.problems.map(({ rule }) => rule));
  return [...rules].filter(
    (rule) => rule !== repaired && !isHidden(repaired, rule) && count(after, rule) > count(before, rule),
  );
}

/** Whether one finding hides another, in these fragments of plans or by the noise budget. */
function isHidden(by: string, rule: string): boolean {
  const speaks = NOISE_BUDGET.some(
    (silence) =>
      silence.by === by &&
      (silence.silences === "all" ? silence.except?.includes(rule) !== true : silence.silences.includes(rule)),
  );
  return speaks || UNCOVERED[by]?.includes(rule) === true;
}

/** What comes to light where a list has its first row, who is meant is known, or the author keeps what fits less well. */
const UNCOVERED: Readonly<Record<string, readonly string[]>> = {
  "duplicate-key": ["team-cadence-missing"],
  "low-commitment-no-action": ["no-student-outcome-goal"],
  "undefined-reference": ["family-language-missing", "teacher-baseline-missing"],
  "unknown-field": ["section-missing"],
  "vision-not-aligned": ["undefined-reference"],
};
