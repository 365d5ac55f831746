import type { GroupCoverage, RatingChange } from "../report/coverage.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { LevelId } from "../vocabulary/vocabulary.ts";
import { GROUPS_OF } from "./audience.ts";
import type { Audience } from "./choices.ts";
import { dayWords } from "../text/day-words.ts";
import { facts, heading, list, table, text, type Block } from "./page.ts";

/** Who is covered: for families only how they and students take part, for all others every group. */
export function coveragePart({ coverage }: PlanReport, audience: Audience): readonly Block[] {
  const { groups, missing, excluded } = coverage;
  if (audience === "families") {
    const own = GROUPS_OF.families;
    return groups.filter(({ kind }) => kind !== undefined && own?.has(kind)).flatMap(promise);
  }
  const isForTeam = audience === "team";
  return [
    ...table(
      "Groups",
      ["Group", "Their part", "From phase", "Contact", "Last", "Next", "Can answer back", "How they hear back"],
      groups.map(({ name, level, firstPhase, contactEvery, lastContact, nextContact, twoWay, reportBack }) => [
        name,
        level?.label,
        firstPhase,
        contactEvery,
        dayWords(lastContact),
        dayWords(nextContact),
        twoWay === undefined ? undefined : twoWay ? "Yes" : "No",
        reportBack.join("\n"),
      ]),
      "all columns",
      groups,
    ),
    ...(isForTeam ? withinTeam(groups) : []),
    ...(missing.length === 0 ? [] : [heading("Not in the plan yet", 3), ...list(missing)]),
    ...table(
      "Groups left out on purpose",
      ["Group", "Why"],
      excluded.map(({ group, reason }) => [group, reason]),
    ),
  ];
}

/** What the team notes for itself. */
function withinTeam(groups: readonly GroupCoverage[]): readonly Block[] {
  return [
    ...table(
      "Where groups stand",
      ["Group", "Understanding", "Commitment", "What matters to them", "Concerns", "Longest time without contact"],
      groups.map(({ name, understanding, commitment, whatMatters, concerns, gaps }) => [
        name,
        ratingWords(understanding),
        ratingWords(commitment),
        whatMatters,
        concerns,
        longest(gaps),
      ]),
      "filled columns",
      groups,
    ),
  ];
}

/** "2 Aware, then 3 Understands" */
export function ratingWords(change: RatingChange | undefined): string | undefined {
  if (change === undefined) return undefined;
  const { from, to } = change;
  const now = `${String(to.value)} of 4: ${to.words}`;
  return from.value === to.value && from.date === to.date ? now : `${String(from.value)} of 4, then ${now}`;
}

function longest(gaps: GroupCoverage["gaps"]): string | undefined {
  const [gap] = gaps.toSorted((a, b) => b.days - a.days);
  if (gap === undefined) return undefined;
  return `${String(gap.days)} days without breaks, ${dayWords(gap.from)} to ${dayWords(gap.to)}`;
}

/** A level as a promise to those who read it. */
const PROMISES: Readonly<Record<LevelId, string>> = {
  none: "You have no part in this work yet.",
  inform: "We tell you what we do.",
  consult: "We ask you, and tell you how your answer influenced the decision.",
  involve: "We work with you throughout, and your concerns show in what we choose.",
  collaborate: "You are partners in every part of the decision.",
  empower: "You decide.",
};

function promise({ name, level, contactEvery, nextContact, reportBack, languages }: GroupCoverage): readonly Block[] {
  return [
    heading(name, 3),
    ...text(level && PROMISES[level.id]),
    ...facts([
      ["How often we are in touch", contactEvery],
      ["Next time", dayWords(nextContact)],
      ["Languages", languages.join(", ")],
    ]),
    ...(reportBack.length === 0 ? [] : [...text("How you hear what became of it:"), ...list(reportBack)]),
  ];
}
