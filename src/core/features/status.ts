import type { IsoDate } from "../text/iso-date.ts";
import type { SectionCompleteness, UnmetCriterion } from "../model/completeness/completeness.ts";
import type { Level, Tally } from "../model/completeness/score.ts";
import { sectionHead } from "../model/places.ts";
import { AREAS, type AreaId } from "../model/sections.ts";
import type { Severity } from "../rules/rule.ts";
import { entryOf } from "../source/node.ts";
import type { Sentence } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";
import { ENGLISH, translatable, type Tongue } from "../text/tongue.ts";
import type { Analysis } from "./analyze.ts";
import { listsByArea, type ListStatus } from "./list-status.ts";
import { nextUpOf, type NextUp } from "./next-up.ts";
import { countBySeverity } from "./report.ts";
import { silencedIn, type SilencedStatus } from "./silenced.ts";

/** What the sidebar shows of one plan. */
export interface PlanStatus {
  readonly header: StatusHeader;
  readonly nextUp: NextUp;
  /** In the order of the model. */
  readonly sections: readonly SectionStatus[];
  /** What the author silenced, in the order of the text. */
  readonly silenced: readonly SilencedStatus[];
}

/** `undefined` where the plan does not say. */
export interface StatusHeader {
  readonly title: string | undefined;
  readonly organization: string | undefined;
  /** As plans write them: `in_review`, `pilot`. */
  readonly status: string | undefined;
  readonly phase: string | undefined;
  /** 0 to 100. */
  readonly score: number;
  readonly problems: Readonly<Record<Severity, number>>;
  readonly lastUpdated: IsoDate | undefined;
}

export interface SectionStatus {
  readonly id: AreaId;
  readonly title: string;
  readonly level: Level;
  readonly levelWord: string;
  /** A codicon that goes with the word. */
  readonly icon: string;
  readonly core: Tally;
  readonly strength: Tally;
  readonly points: number;
  readonly weight: number;
  readonly problems: Readonly<Record<Severity, number>>;
  readonly silenced: number;
  /** Where the section begins; the plan's title where it has no such section. */
  readonly range: TextRange;
  /** Whether the plan has any of its parts. */
  readonly hasSection: boolean;
  /** Every unmet criterion, in the order in which to meet them. */
  readonly unmet: readonly ActionStatus[];
  /** Its lists that have rows, in the model's order. */
  readonly lists: readonly ListStatus[];
}

/** An unmet criterion as something to do. */
export interface ActionStatus {
  readonly id: string;
  readonly kind: UnmetCriterion["kind"];
  readonly sentence: Sentence;
  readonly range: TextRange;
  /** Whether the plan has the section that the action is about; without it, `range` is the plan's title. */
  readonly hasSection: boolean;
}

/**
 * @param today the day of the analysis
 * @param tongue the language of our words in the names of what comes next; all else is translated by whoever shows it
 */
export function statusOf(analysis: Analysis, today: IsoDate, tongue: Tongue = ENGLISH): PlanStatus {
  const { basics } = analysis.plan;
  const lists = listsByArea(analysis);
  return {
    header: {
      title: basics.title?.value,
      organization: basics.organization.name?.value,
      status: basics.status?.value,
      phase: basics.phase?.value,
      score: analysis.completeness.score,
      problems: countBySeverity(analysis.problems),
      lastUpdated: basics.lastUpdated?.value,
    },
    nextUp: nextUpOf(analysis, today, tongue),
    sections: analysis.completeness.sections.map((section) => sectionStatus(section, analysis, lists)),
    silenced: silencedIn(analysis),
  };
}

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  not_started: translatable("Not started"),
  started: translatable("Started"),
  complete: translatable("Complete"),
  strong: translatable("Strong"),
};

const LEVEL_ICONS: Readonly<Record<Level, string>> = {
  not_started: "circle-large-outline",
  started: "pie-chart",
  complete: "pass",
  strong: "verified-filled",
};

function sectionStatus(
  section: SectionCompleteness,
  { document, plan }: Analysis,
  lists: ReturnType<typeof listsByArea>,
): SectionStatus {
  const { id, level } = section;
  const keys = AREAS.find((area) => area.id === id)?.sections ?? [];
  const own = keys.find((key) => entryOf(plan.root, key) !== undefined);
  const first = own ?? keys[0] ?? "plan";
  return {
    ...section,
    levelWord: LEVEL_WORDS[level],
    icon: LEVEL_ICONS[level],
    range: document.rangeOf(sectionHead(plan, first)),
    hasSection: own !== undefined,
    unmet: section.unmet.map(({ id, kind, sentence, at, section }) => ({
      id,
      kind,
      sentence,
      range: document.rangeOf(at),
      hasSection: entryOf(plan.root, section) !== undefined,
    })),
    lists: lists.get(id) ?? [],
  };
}
