import { EDITOR_TONGUE } from "./tongue.ts";
import { planReport, type Analysis, type PlanReport } from "../core/index.ts";

const reports = new WeakMap<Analysis, PlanReport>();

/** What readers see of one version of a plan, made once for all who show it. */
export function reportOf(analysis: Analysis): PlanReport {
  const known = reports.get(analysis);
  if (known !== undefined) return known;
  const report = planReport(analysis, EDITOR_TONGUE);
  reports.set(analysis, report);
  return report;
}
