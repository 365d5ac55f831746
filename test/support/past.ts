import { readFileSync } from "node:fs";
import {
  analyze,
  DEFAULT_CONFIG,
  ENGLISH,
  planReport,
  pointOf,
  readingOf,
  type Addresses,
  type Analysis,
  type Tongue,
} from "../../src/core/index.ts";
import type { Markup } from "../../src/core/exports/html/markup.ts";
import { changesBetween, progressSection, snapshotOf, type PlanSnapshot } from "../../src/core/progress/index.ts";

/** The example plan, and how it may have come to be: by day. */
export const PLAN = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");

const PAST: readonly (readonly [day: string, text: string])[] = [
  ["2025-08-20", PLAN.slice(0, PLAN.indexOf("\nstakeholders:"))],
  ["2025-10-15", PLAN.slice(0, PLAN.indexOf("\nteam:"))],
  ["2025-12-02", PLAN.slice(0, PLAN.indexOf("\ninvestment:"))],
  [
    "2026-01-20",
    PLAN.replace("value: 90, date: 2027-06-01", "value: 80, date: 2027-06-01").replace("Walt Huff", "Rosa Díaz <x>"),
  ],
];

/** The part of the preview about the plan's past, as of the day on which the plan was read. */
export function pastOf(plan: Analysis, addresses: Addresses, tongue: Tongue = ENGLISH): Markup {
  const versions = PAST.map(([date, text]) => {
    const version = { id: date, date, author: "Ana Núñez", path: "juniper-flats.buyin.yaml" };
    return { version, analysis: analyze(text, version.path, DEFAULT_CONFIG, date) };
  });
  const points = versions.map(({ version, analysis }) => pointOf(version, analysis));
  const base = versions.at(-1)?.analysis ?? plan;
  const snapshot = (analysis: Analysis): PlanSnapshot =>
    snapshotOf(readingOf(analysis, tongue), planReport(analysis, tongue));
  const progress = {
    points: [...points, pointOf(undefined, plan)],
    versions: 90,
    per: "week",
    since: base.plan.today,
    changes: changesBetween(snapshot(base), snapshot(plan), tongue),
  } as const;
  return progressSection(progress, tongue, addresses);
}
