import type { SchemaChecker } from "../checker/schema-checker.ts";
import {
  analyze,
  DEFAULT_LIMITS,
  districtValue,
  reportOf,
  sectionTitle,
  sentenceText,
  summaryOf,
  withFaults,
} from "../core/index.ts";
import type { Analysis, Config, FileReport, PlanSummary } from "../core/index.ts";
import { excerptOf, type Excerpt } from "./excerpt.ts";
import { readText, reasonOf } from "./read-text.ts";

/** One plan to check. */
export interface FileTask {
  /** Absolute. */
  readonly file: string;
  /** As the report names it. */
  readonly name: string;
  readonly config: Config;
}

/** What became of one task. Plain data, so that it can cross from one thread to another. */
export interface CheckedFile {
  /** `undefined` where the file cannot be read. */
  readonly result: FileResult | undefined;
  /** Why the file cannot be checked, as one sentence; `undefined` where it was. */
  readonly complaint: string | undefined;
}

/** What the reporters show of one plan. */
export interface FileResult {
  readonly report: FileReport;
  /** For each problem of the report the text around it. */
  readonly excerpts: readonly Excerpt[];
  /** Everything left to do, what adds most to the score first. */
  readonly nextSteps: readonly NextStep[];
  /** Its line among many plans. */
  readonly summary: PlanSummary;
}

export interface NextStep {
  /** Title of the section that counts it. */
  readonly section: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Reads and checks one plan. */
export async function checkFile(task: FileTask, today: string, checker: SchemaChecker): Promise<CheckedFile> {
  let text: string;
  try {
    text = await readText(task.file);
  } catch (error) {
    return { result: undefined, complaint: `${task.name} cannot be read: ${reasonOf(error)}` };
  }
  return checkText({ ...task, text }, today, checker);
}

/** Checks a plan whose text is at hand. */
export async function checkText(
  { text, name, config }: { readonly text: string; readonly name: string; readonly config: Config },
  today: string,
  checker: SchemaChecker,
): Promise<CheckedFile> {
  const plain = analyze(text, name, config, today);
  const { schema } = config;
  const faults = schema === undefined ? [] : await checker.faultsOf(schema, districtValue(plain));
  const analysis = withFaults(plain, faults);
  const { problems, lines } = analysis;
  return {
    result: {
      report: reportOf(analysis),
      excerpts: problems.map(({ range }) => excerptOf(text, range, lines)),
      nextSteps: nextStepsOf(analysis),
      summary: summaryOf(analysis, name, name),
    },
    complaint: text.length > DEFAULT_LIMITS.fileLength ? `${name} is too large to be checked` : undefined,
  };
}

function nextStepsOf({ completeness, document, lines }: Analysis): readonly NextStep[] {
  return completeness.nextSteps.map(({ area, sentence, at }) => ({
    section: sectionTitle(area),
    text: sentenceText(sentence),
    line: lines.position(document.rangeOf(at).start).line + 1,
  }));
}
