import { isAtLeast, type ProblemReport } from "../../core/index.ts";
import type { FileResult } from "../check-file.ts";
import type { Options } from "../options.ts";

/** A finding with the path of its plan. */
export interface Listed {
  readonly path: string;
  readonly problem: ProblemReport;
}

/** The findings that are listed, in their order. */
export function listed(results: readonly FileResult[], { severity }: Pick<Options, "severity">): readonly Listed[] {
  return results.flatMap(({ report: { path, problems } }) =>
    problems.flatMap((problem) => (isAtLeast(problem.severity, severity) ? [{ path, problem }] : [])),
  );
}
