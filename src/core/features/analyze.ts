import type { Config } from "../config/config.ts";
import { formatOf } from "../files/recognise.ts";
import { buildPlan } from "../model/plan-version.ts";
import { completenessOf, type Completeness } from "../model/completeness/completeness.ts";
import { requirementsFor, type Requirements } from "../model/requirements.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem, SilencedProblem } from "../problem.ts";
import { runRules } from "../rules/run.ts";
import { applySilences } from "../rules/silence.ts";
import type { SchemaFault } from "../schema/district/fault.ts";
import { districtNotices } from "../schema/district/notices.ts";
import { planShape } from "../schema/plan-shape.ts";
import { readAgainstShape } from "../schema/read-against-shape.ts";
import { validatePlan } from "../schema/validate.ts";
import { DEFAULT_LIMITS, type Limits } from "../sections/limits.ts";
import { PieceCache } from "../sections/piece-cache.ts";
import type { FormatName, SourceDocument } from "../source/document.ts";
import { LineIndex } from "../text/line-index.ts";
import { formatNamed } from "./formats.ts";

/** Everything that any shell shows of one version of a plan. */
export interface Analysis {
  readonly path: string;
  readonly format: FormatName;
  readonly text: string;
  /** What the plan was checked against. */
  readonly config: Config;
  /** What the district's own schema finds in it, as far as that is known yet. */
  readonly faults: readonly SchemaFault[];
  readonly lines: LineIndex;
  readonly document: SourceDocument;
  readonly plan: Plan;
  readonly requirements: Requirements;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  readonly silenced: readonly SilencedProblem[];
  readonly completeness: Completeness;
}

/** What one document keeps from version to version, so that an edit is read again only where it changed the text. */
export interface AnalysisMemory {
  readonly pieces: PieceCache;
  /** The version before, with what was worked out of it; `undefined` as long as there is none. */
  plan: Plan | undefined;
}

export function createMemory(): AnalysisMemory {
  return { pieces: new PieceCache(), plan: undefined };
}

/**
 * Reads and checks one version of a plan. Never throws on any text.
 *
 * @param path only its ending matters: `.md` is read as Markdown, everything else as YAML
 * @param today the day the plan is read, `YYYY-MM-DD`; the same inputs give the same analysis on any day
 * @param faults of this version against the district's own schema (`planValue` is what the schema sees)
 * @param memory of the same document's version before; the result does not depend on it
 */
export function analyze(
  text: string,
  path: string,
  config: Config,
  today: string,
  memory: AnalysisMemory = createMemory(),
  limits: Limits = DEFAULT_LIMITS,
  faults: readonly SchemaFault[] = [],
): Analysis {
  const document = formatNamed(formatOf(path) ?? "yaml").read(text, memory.pieces, limits);
  const read = readAgainstShape(document.root, planShape);
  const plan = buildPlan({ root: read.root, today, expected: config }, memory.plan);
  memory.plan = plan;
  const lines = new LineIndex(text);
  const raised = runRules({
    document,
    plan,
    notices: [...document.notices, ...read.notices, ...validatePlan(read), ...districtNotices(read.root, faults)],
    config,
    findingsPerRule: limits.findingsPerRule,
  });
  const { problems, silenced } = applySilences(raised, document, read.root, lines, config);
  const completeness = completenessOf({ plan, problems, silenced });
  return {
    path,
    format: document.format,
    text,
    config,
    faults,
    lines,
    document,
    plan,
    requirements: requirementsFor(plan),
    problems,
    silenced,
    completeness,
  };
}

/** Another version of a plan, read and checked as this one was. */
export function analyzeAgain({ path, config, plan, faults }: Analysis, text: string): Analysis {
  return analyze(text, path, config, plan.today, createMemory(), DEFAULT_LIMITS, faults);
}
