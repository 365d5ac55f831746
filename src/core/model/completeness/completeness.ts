import type { Problem, SilencedProblem } from "../../problem.ts";
import type { Severity } from "../../rules/rule.ts";
import { derivedFor } from "../../source/derived.ts";
import type { Place } from "../../source/node.ts";
import type { Sentence } from "../../source/notice.ts";
import { contextOf } from "../context.ts";
import { sectionHead } from "../places.ts";
import type { Plan } from "../plan.ts";
import { AREAS, areaOf, type AreaId, type SectionKey } from "../sections.ts";
import { speaks } from "../speaking-sections.ts";
import { CRITERIA } from "./criteria.ts";
import type { Criterion, CriterionKind, Lack } from "./criterion.ts";
import { gainOf, levelOf, pointsOf, scoreOf, shownPoints, type Level, type Tally } from "./score.ts";
import { own, several, type Words } from "../../text/slot-words.ts";

/** How far a plan is, section by section (docs/completeness.md). */
export interface Completeness {
  /** 0 to 100; the floor of the sum of the sections' exact points. */
  readonly score: number;
  /** In the order they are shown. */
  readonly sections: readonly SectionCompleteness[];
  /** All unmet criteria, the ones that add most to the score first, core before strength. */
  readonly nextSteps: readonly UnmetCriterion[];
}

export interface SectionCompleteness {
  readonly id: AreaId;
  readonly title: string;
  readonly level: Level;
  /** Rounded to one decimal. */
  readonly points: number;
  readonly weight: number;
  readonly core: Tally;
  readonly strength: Tally;
  readonly problems: Readonly<Record<Severity, number>>;
  readonly silenced: number;
  /** In the order of the criteria. */
  readonly unmet: readonly UnmetCriterion[];
}

/** A criterion that is not met, as an action. */
export interface UnmetCriterion {
  readonly sentence: Sentence;
  readonly id: string;
  readonly kind: CriterionKind;
  readonly area: AreaId;
  /** Where the action belongs. */
  readonly section: SectionKey;
  /** Where to go; the plan's title where it has no such section yet. */
  readonly at: Place;
  /** What it adds to the score at most, in points. */
  readonly gain: number;
}

export interface CompletenessInput {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  readonly silenced: readonly SilencedProblem[];
}

/**
 * Silencing a finding changes no criterion and no points: an error caps its section even where it is silenced. It
 * does change the level, which looks at what is left to do.
 */
export function completenessOf({ plan, problems, silenced }: CompletenessInput): Completeness {
  const counts = countByArea(problems);
  const hidden = countByArea(silenced);
  const sections: SectionCompleteness[] = [];
  const points: number[] = [];
  for (const area of AREAS) {
    const found = counts.get(area.id) ?? NO_PROBLEMS;
    const quiet = hidden.get(area.id) ?? NO_PROBLEMS;
    const criteria = CRITERIA[area.id];
    const unmet = unmetIn(plan, area);
    const core = tallyOf("core", criteria, unmet);
    const strength = tallyOf("strength", criteria, unmet);
    const exact = pointsOf(area.weight, core, strength, found.error + quiet.error > 0);
    points.push(exact);
    sections.push({
      id: area.id,
      title: area.title,
      level: levelOf(core, strength, found.error + found.warning === 0),
      points: shownPoints(exact),
      weight: area.weight,
      core,
      strength,
      problems: found,
      silenced: quiet.error + quiet.warning + quiet.information + quiet.hint,
      unmet,
    });
  }
  return { score: scoreOf(points), sections, nextSteps: inOrderOfGain(sections.flatMap(({ unmet }) => unmet)) };
}

type Area = (typeof AREAS)[number];

const NO_PROBLEMS: Readonly<Record<Severity, number>> = { error: 0, warning: 0, information: 0, hint: 0 };

function countByArea(problems: readonly Problem[]): ReadonlyMap<AreaId, Record<Severity, number>> {
  const counts = new Map<AreaId, Record<Severity, number>>();
  for (const { section, severity } of problems) {
    if (section === undefined) continue;
    const area = areaOf(section);
    const count = counts.get(area) ?? { ...NO_PROBLEMS };
    count[severity]++;
    counts.set(area, count);
  }
  return counts;
}

const unmetIn = derivedFor((plan: Plan, area: Area): readonly UnmetCriterion[] => {
  const criteria = CRITERIA[area.id];
  // What other sections say does not meet the criteria of a section that is missing or empty.
  const isMissing = !area.sections.some((section) => speaks(plan, section));
  return criteria.flatMap((criterion): readonly UnmetCriterion[] => {
    const lack = isMissing ? {} : lackIn(plan, criterion);
    if (lack === undefined) return [];
    const section = criterion.section ?? area.sections[0];
    const total = criteria.filter(({ kind }) => kind === criterion.kind).length;
    return [
      {
        sentence: sentenceFor(criterion, lack),
        id: criterion.id,
        kind: criterion.kind,
        area: area.id,
        section,
        at: lack.at ?? sectionHead(plan, section),
        gain: gainOf(area.weight, criterion.kind, total),
      },
    ];
  });
});

/** Each criterion is a question of its own: an edit asks only those again that read what it changed. */
const lackIn = derivedFor((plan: Plan, criterion: Criterion) => criterion.lack(contextOf(plan)));

function sentenceFor({ text, naming }: Criterion, { names = [] }: Lack): Sentence {
  if (naming === undefined || names.length === 0) return { template: text, data: {} };
  return { template: naming, data: { names: several(shortened(names)) } };
}

const MOST_NAMED = 4;

function shortened(names: readonly Words[]): readonly Words[] {
  if (names.length <= MOST_NAMED) return names;
  return [...names.slice(0, MOST_NAMED - 1), own("{count} more", { count: names.length - MOST_NAMED + 1 })];
}

function tallyOf(kind: CriterionKind, criteria: readonly Criterion[], unmet: readonly UnmetCriterion[]): Tally {
  const total = criteria.filter((criterion) => criterion.kind === kind).length;
  return { met: total - unmet.filter((criterion) => criterion.kind === kind).length, total };
}

/** Sorting is stable: steps with the same gain stay in the order of the plan. */
function inOrderOfGain(steps: readonly UnmetCriterion[]): readonly UnmetCriterion[] {
  return [...steps].sort((a, b) => (a.kind === b.kind ? b.gain - a.gain : a.kind === "core" ? -1 : 1));
}
