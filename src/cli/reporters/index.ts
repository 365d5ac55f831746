import type { CheckFormat, STATUS_FORMATS } from "../options.ts";
import { ENGLISH, rollUpCsv, rollUpMarkdown } from "../../core/index.ts";
import type { Reporter } from "../report-plans.ts";
import { codeQualityReport } from "./code-quality.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { prettyCheck } from "./pretty-check.ts";
import { prettyStatus } from "./pretty-status.ts";
import { sarifReport } from "./sarif.ts";

/** What `buyin check --format` may be. */
export const CHECK_REPORTERS: Readonly<Record<CheckFormat, Reporter>> = {
  pretty: prettyCheck,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
  codequality: codeQualityReport,
};

/** What `buyin status --format` may be. */
export const STATUS_REPORTERS: Readonly<Record<(typeof STATUS_FORMATS)[number], Reporter>> = {
  pretty: prettyStatus,
  json: jsonReport,
  csv: (results) =>
    rollUpCsv(
      results.map(({ summary }) => summary),
      ENGLISH,
    ),
  md: (results) =>
    rollUpMarkdown(
      results.map(({ summary }) => summary),
      ENGLISH,
    ),
};
