import { readFileSync } from "node:fs";
import { exportPlan, type ExportedFile, type ExportRequest } from "../../../src/core/exports/index.ts";
import {
  analyze,
  DEFAULT_CONFIG,
  ENGLISH,
  planReport,
  planTables,
  type PlanReport,
  type Tongue,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

/** Plans without findings, in both formats. */
export const EXAMPLES = ["juniper-flats.buyin.yaml", "northlight.buyin.yaml", "cedar-valley-plan.md"] as const;

export function example(name: (typeof EXAMPLES)[number]): PlanText {
  return { text: readFileSync(`examples/${name}`, "utf8"), path: name };
}

export interface PlanText {
  readonly text: string;
  readonly path: string;
  readonly today?: string;
}

export function reportOf(plan: PlanText): PlanReport {
  return readPlan(plan, ENGLISH).report;
}

/** Most tests export one plan in many ways, and reading it takes longest. */
const known = new Map<string, Pick<ExportRequest, "report" | "tables" | "tongue">>();

function readPlan(
  { text, path, today = TODAY }: PlanText,
  tongue: Tongue,
): Pick<ExportRequest, "report" | "tables" | "tongue"> {
  const key = JSON.stringify([text, path, today, tongue.tag]);
  const read = known.get(key);
  if (read !== undefined) return read;
  const analysis = analyze(text, path, DEFAULT_CONFIG, today);
  const made = { tongue, report: planReport(analysis, tongue), tables: planTables(analysis, tongue) };
  known.set(key, made);
  return made;
}

/** The files of one export; what is not said is as people get it without choosing. */
export function exported(plan: PlanText, request: Partial<ExportRequest>): Promise<readonly ExportedFile[]> {
  return exportPlan({
    ...readPlan(plan, request.tongue ?? ENGLISH),
    format: "html",
    audience: "team",
    extent: "full",
    list: undefined,
    source: plan.path,
    ...request,
  });
}

/** The same where there is one file, and that a text. */
export async function exportedText(plan: PlanText, request: Partial<ExportRequest>): Promise<string> {
  const [file, ...others] = await exported(plan, request);
  if (file === undefined || others.length > 0 || typeof file.content !== "string") throw new Error("Not one text");
  return file.content;
}

/** Texts that mean something to a browser, a spreadsheet, a calendar or a word processor. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</title></style><svg onload=alert(1)>",
  "&lt;b&gt; and &amp;",
  '=HYPERLINK("http://evil.example";"Click")',
  "+1+cmd|' /C calc'!A0",
  "-2+3 days",
  "@SUM(A1:A9)",
  "  =1+1",
  "END:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:mine",
  "a;b,c\\d:e",
  "]]></w:t><w:br/>",
  "\\u0000\\u0007\\uD800 bell",
  "émile 📅 日本語 ".repeat(20).trim(),
] as const;

/** A plan that says one hostile text wherever a person may write. */
export function hostilePlan(text: string): PlanText {
  // JSON is YAML; the escapes in the text above are meant.
  const said = JSON.stringify(text).replaceAll("\\\\", "\\");
  return {
    path: "hostile.buyin.yaml",
    text: `buyin: 1
plan: {title: ${said}, organization: {name: ${said}, type: small_district}, status: active, phase: pilot, start: 2025-07-01, end: 2026-06-30, contact: ${said}}
stakeholders: [{id: t, group: teachers, label: ${said}, level: involve, what_matters: ${said}, concerns: ${said}}, {id: f, group: families, label: ${said}}]
vision: {statement: ${said}, coauthors: [t], buy_in_means: ${said}}
alignment: {mission: ${said}, links: [{document: ${said}, priority: ${said}}]}
goals: [{id: g1, statement: ${said}, metric: ${said}, unit: ${said}, baseline: {value: 3, source: ${said}}, target: {value: 5, date: 2026-05-01}, owner: ${said}}]
team: {members: [{id: m, name: ${said}, title: ${said}}], decisions: [{decision: ${said}, accountable: [m]}]}
ownership: {change_log: [{date: 2026-01, heard_from: [${said}], heard: ${said}, changed: ${said}}], data_use: [${said}]}
communication: {messages: [{text: ${said}, audiences: [f]}], touchpoints: [{id: tp, audience: [f, ${said}], channel: ${said}, frequency: monthly, start: 2025-09-01, owner: ${said}, report_back: ${said}}]}
investment: {lines: [{item: ${said}, amount: ${said}, source: {name: ${said}}}], governance: {notice: ${said}, access_roles: [${said}]}}
timeline: {milestones: [{id: x, title: ${said}, due: 2026-04-01}]}
references: [{title: ${said}, organization: ${said}, url: "javascript:alert(1)"}, {title: ${said}, url: "https://example.org/?a=1&b=<x>"}]
`,
  };
}
