import type { FileResult } from "../check-file.ts";
import type { Options } from "../options.ts";
import { listed } from "./listed.ts";

/** A JUnit report: a suite for each plan, in it a failed case for each finding, or one that passed. */
export async function junitReport(results: readonly FileResult[], options: Options): Promise<string> {
  const { default: junit } = await import("junit-report-builder");
  const report = junit.newBuilder().name("buyin");
  for (const result of results) {
    const { path } = result.report;
    const findings = listed([result], options);
    const suite = report.testSuite().name(path);
    if (findings.length === 0) suite.testCase().className(path).name("no findings");
    for (const { problem } of findings) {
      const { rule, severity, message, range } = problem;
      const place = `${String(range.start.line)}:${String(range.start.column)}`;
      suite
        .testCase()
        .className(path)
        .name(`${rule} at ${place}`)
        .failure(message, severity)
        .stacktrace(`${path}:${place} ${message} (${rule})`);
    }
  }
  return `${report.build()}\n`;
}
