import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { DEFAULT_CONFIG, type Config } from "../../../src/core/config/config.ts";
import { buildPlan } from "../../../src/core/model/plan-version.ts";
import { completenessOf, type Completeness } from "../../../src/core/model/completeness/completeness.ts";
import type { Plan } from "../../../src/core/model/plan.ts";
import type { Problem, SilencedProblem } from "../../../src/core/problem.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../src/core/schema/read-against-shape.ts";
import type { ListNode, MapNode, Node, Place, ScalarNode, ScalarValue } from "../../../src/core/source/node.ts";

/** The day on which all test plans are read. */
export const TODAY = "2026-03-02";

/** Plain values as a YAML plan gives them. */
export type Data = string | number | boolean | null | readonly Data[] | PlanData;

export interface PlanData {
  readonly [key: string]: Data;
}

/** A plan that says what `data` says; every value is a piece of its own. */
export function planOf(data: PlanData, { config, today = TODAY }: Circumstances = {}): Plan {
  const { root } = readAgainstShape(objectNode(data), planShape);
  return buildPlan({ root, today, expected: { ...DEFAULT_CONFIG, ...config } });
}

export interface Circumstances {
  readonly problems?: readonly Problem[];
  readonly silenced?: readonly SilencedProblem[];
  readonly config?: Partial<Config>;
  readonly today?: string;
}

export function completenessOfData(data: PlanData, given: Circumstances = {}): Completeness {
  return completenessOf({
    plan: planOf(data, given),
    problems: given.problems ?? [],
    silenced: given.silenced ?? [],
  });
}

/** Unmet criteria as `area/id`. */
export function unmetIn({ sections }: Completeness): readonly string[] {
  return sections.flatMap(({ id, unmet }) => unmet.map((criterion) => `${id}/${criterion.id}`));
}

/** A plan that meets every criterion. */
// A plan file holds an object of plain values.
export const COMPLETE = parse(readFileSync("test/fixtures/pairs/northlight.yaml", "utf8")) as PlanData;

/**
 * The same with other values at paths such as `goals.0.owner`; `null` is what an empty field gives, and an index one
 * past the end adds a row. A path that leads nowhere fails.
 */
export function changed(data: PlanData, values: Readonly<Record<string, Data>>): PlanData {
  // An object stays one.
  return Object.entries(values).reduce((plan, [path, value]) => withAt(plan, path.split("."), value) as PlanData, data);
}

function withAt(data: Data | undefined, [step, ...rest]: readonly string[], value: Data): Data {
  if (step === undefined) return value;
  if (isList(data)) return data.toSpliced(Number(step), 1, withAt(data[Number(step)], rest, value));
  if (!isObject(data)) throw new Error(`The plan has no place for ${step}`);
  return { ...data, [step]: withAt(data[step], rest, value) };
}

export function isObject(data: Data | undefined): data is PlanData {
  return typeof data === "object" && data !== null && !isList(data);
}

export function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

const NOWHERE: Place = { piece: { text: "" }, start: 0, end: 0 };

/** Parts that two plans share are read once, as they are after an edit. */
const nodes = new WeakMap<object, ListNode | MapNode>();

function nodeOf(data: Data): Node {
  if (!isList(data)) return isObject(data) ? objectNode(data) : scalarNode(data);
  const known = nodes.get(data);
  if (known !== undefined) return known;
  const node: ListNode = { kind: "list", items: data.map(nodeOf), head: NOWHERE, ...NOWHERE };
  nodes.set(data, node);
  return node;
}

function objectNode(data: PlanData): MapNode {
  const known = nodes.get(data);
  if (known?.kind === "map") return known;
  const entries = Object.entries(data).map(([name, value]) => ({ key: scalarNode(name), name, value: nodeOf(value) }));
  const node: MapNode = { kind: "map", entries, head: NOWHERE, ...NOWHERE };
  nodes.set(data, node);
  return node;
}

function scalarNode(value: ScalarValue): ScalarNode {
  const text = String(value);
  return { kind: "scalar", value, text, piece: { text }, start: 0, end: text.length };
}
