import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  DEFAULT_CONFIG,
  analyze,
  createMemory,
  districtValue,
  withFaults,
  type Analysis,
  type Config,
  type Problem,
  type SchemaFault,
} from "../../src/core/index.ts";
import { compileSchema } from "../../src/core/schema/district/compile.ts";
import { RULES } from "../../src/core/rules/index.ts";
import { marked, unmarked, type Mark } from "./markers.ts";
import { overlay } from "./overlay.ts";
import { readPage } from "./rule-pages.ts";

/** The day on which all test plans are read. */
export const TODAY = "2026-03-02";

export interface CheckOptions {
  readonly format: "yaml" | "markdown";
  /** Only findings of these rules are compared, and those off by default are on; without it, those of all. */
  readonly rules?: readonly string[];
  readonly config?: Config;
}

/** Checks a marked fragment, laid over the base plan of its format: what is reported is what the markers say. */
export function checkFragment(text: string, options: CheckOptions): void {
  assert.equal(fragmentWithFindings(text, options), marked(unmarked(text)));
}

/** A marked fragment with the markers that it should have; a finding elsewhere in the whole plan fails. */
export function fragmentWithFindings(text: string, options: CheckOptions): string {
  const fragment = unmarked(text).text;
  const whole = overlay(fragment, BASE_PLANS[options.format], options.format);
  const analysis = analyzePlan(whole.text, options);
  const marks = problemsOf(analysis, options).map((problem): Mark => {
    const mark = markOf(problem, analysis);
    const line = whole.fragmentLine(mark.line);
    assert.ok(line !== undefined, `Outside of the fragment, in line ${String(mark.line + 1)}: ${mark.verdict}`);
    return { ...mark, line };
  });
  return marked({ text: fragment, marks });
}

/** Texts share most of the base plan, so each is read as an edit of the one before. */
const MEMORIES = { yaml: createMemory(), markdown: createMemory() };

export function analyzePlan(text: string, options: CheckOptions): Analysis {
  const path = options.format === "yaml" ? "plan.buyin.yaml" : "plan.buyin.md";
  const config = configFor(options);
  const isOfDistrict = options.rules?.includes("district-requirement") === true;
  const known = LATEST.find((one) => one.text === text && one.path === path && one.config === config);
  if (known !== undefined && !isOfDistrict) return known;
  const plain = analyze(text, path, config, TODAY, MEMORIES[options.format]);
  if (isOfDistrict) return withFaults(plain, faultsOf(plain));
  LATEST.unshift(plain);
  LATEST.length = Math.min(LATEST.length, MOST_KEPT);
  return plain;
}

/** What the requirements that the rule's page shows find in a plan. */
function faultsOf(analysis: Analysis): readonly SchemaFault[] {
  const [, json = ""] = /^```json\n([^]*?)^```$/m.exec(readPage("district-requirement")) ?? [];
  const schema = compileSchema(JSON.parse(json));
  assert.ok("check" in schema);
  return schema.check(districtValue(analysis));
}

/** Tests ask in several ways about the same few texts. */
const LATEST: Analysis[] = [];
const MOST_KEPT = 12;

/** The configuration with the compared rules switched on. */
function configFor({ rules = [], config = DEFAULT_CONFIG }: CheckOptions): Config {
  const off = RULES.filter(({ id, offByDefault }) => offByDefault === true && rules.includes(id));
  if (off.length === 0) return config;
  const own = new Map([...off.map(({ id, severity }) => [id, severity] as const), ...config.rules]);
  if (config !== DEFAULT_CONFIG) return { ...config, rules: own };
  const name = off.map(({ id }) => id).join(" ");
  const known = SWITCHED_ON.get(name) ?? { ...config, rules: own };
  SWITCHED_ON.set(name, known);
  return known;
}

/** By the rules that are switched on: what is read with the same configuration is not read anew. */
const SWITCHED_ON = new Map<string, Config>();

export const BASE_PLANS = {
  yaml: readFileSync("test/fixtures/base-plan.yaml", "utf8"),
  markdown: readFileSync("test/fixtures/base-plan.md", "utf8"),
};

function problemsOf({ problems }: Analysis, { rules }: CheckOptions): readonly Problem[] {
  return rules === undefined ? problems : problems.filter(({ rule }) => rules.includes(rule));
}

function markOf({ range, severity, rule, message }: Problem, { lines }: Analysis): Mark {
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  assert.equal(end.line, start.line, `${rule} points at more than one line`);
  assert.ok(end.column > start.column, `${rule} points at nothing`);
  return { line: start.line, start: start.column, end: end.column, verdict: `${severity} ${rule}: ${message}` };
}
