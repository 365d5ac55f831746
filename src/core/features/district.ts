import type { SchemaFault } from "../schema/district/fault.ts";
import { planValue } from "../schema/district/plan-value.ts";
import { analyzeAgain, type Analysis } from "./analyze.ts";

/** A plan as the district's own schema sees it. */
export function districtValue({ plan }: Analysis): unknown {
  return planValue(plan.root);
}

/** The same plan with what the district's own schema finds in it. */
export function withFaults(analysis: Analysis, faults: readonly SchemaFault[]): Analysis {
  return faults.length === 0 && analysis.faults.length === 0
    ? analysis
    : analyzeAgain({ ...analysis, faults }, analysis.text);
}
