import type { GroupCoverage, RatingChange } from "../report/coverage.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { LevelId } from "../vocabulary/vocabulary.ts";
import { GROUPS_OF } from "./audience.ts";
import type { Audience } from "./choices.ts";
import { translatable, type Tongue } from "../text/tongue.ts";
import { facts, heading, list, table, text, type Block } from "./page.ts";

/** Who is covered: for families only how they and students take part, for all others every group. */
export function coveragePart({ coverage }: PlanReport, tongue: Tongue, audience: Audience): readonly Block[] {
  const { t, day } = tongue;
  const { groups, missing, excluded } = coverage;
  if (audience === "families") {
    const own = GROUPS_OF.families;
    return groups.filter(({ kind }) => kind !== undefined && own?.has(kind)).flatMap((group) => promise(group, tongue));
  }
  const isForTeam = audience === "team";
  return [
    ...table(
      t("Groups"),
      [
        t("Group"),
        t("Their part"),
        t("From phase"),
        t("How often"),
        t("Last contact"),
        t("Next contact"),
        t("Can answer back"),
        t("How they hear back"),
      ],
      groups.map(({ name, level, firstPhase, contactEvery, lastContact, nextContact, twoWay, reportBack }) => [
        name,
        level?.label,
        firstPhase,
        contactEvery,
        day(lastContact),
        day(nextContact),
        twoWay === undefined ? undefined : twoWay ? t("Yes") : t("No"),
        reportBack.join("\n"),
      ]),
      "all columns",
      groups,
    ),
    ...(isForTeam ? withinTeam(groups, tongue) : []),
    ...(missing.length === 0 ? [] : [heading(t("Not in the plan yet"), 3), ...list(missing)]),
    ...table(
      t("Groups left out on purpose"),
      [t("Group"), t("Why")],
      excluded.map(({ group, reason }) => [group, reason]),
    ),
  ];
}

/** What the team notes for itself. */
function withinTeam(groups: readonly GroupCoverage[], tongue: Tongue): readonly Block[] {
  const { t } = tongue;
  return [
    ...table(
      t("Where groups stand"),
      [
        t("Group"),
        t("Understanding"),
        t("Commitment"),
        t("What matters to them"),
        t("Concerns"),
        t("Longest time without contact"),
      ],
      groups.map(({ name, understanding, commitment, whatMatters, concerns, gaps }) => [
        name,
        ratingWords(understanding, tongue),
        ratingWords(commitment, tongue),
        whatMatters,
        concerns,
        longest(gaps, tongue),
      ]),
      "filled columns",
      groups,
    ),
  ];
}

/** "2 of 4, then 3 of 4: Understands" */
function ratingWords(change: RatingChange | undefined, { t }: Tongue): string | undefined {
  if (change === undefined) return undefined;
  const { from, to } = change;
  const data = { from: from.value, to: to.value, words: to.words };
  return from.value === to.value && from.date === to.date
    ? t("{to} of 4: {words}", data)
    : t("{from} of 4, then {to} of 4: {words}", data);
}

function longest(gaps: GroupCoverage["gaps"], { t, day }: Tongue): string | undefined {
  const [gap] = gaps.toSorted((a, b) => b.days - a.days);
  if (gap === undefined) return undefined;
  const { from, to, days } = gap;
  return t("{days} days without breaks, {from} to {to}", { days, from: day(from), to: day(to) });
}

/** A level as a promise to those who read it. */
const PROMISES: Readonly<Record<LevelId, string>> = {
  none: translatable("You have no part in this work yet."),
  inform: translatable("We tell you what we do."),
  consult: translatable("We ask you, and tell you how your answer influenced the decision."),
  involve: translatable("We work with you throughout, and your concerns show in what we choose."),
  collaborate: translatable("You are partners in every part of the decision."),
  empower: translatable("You decide."),
};

function promise(
  { name, level, contactEvery, nextContact, reportBack, languages }: GroupCoverage,
  { t, day }: Tongue,
): readonly Block[] {
  return [
    heading(name, 3),
    ...text(level && t(PROMISES[level.id])),
    ...facts([
      [t("How often we are in touch"), contactEvery],
      [t("Next time"), day(nextContact)],
      [t("Languages"), languages.join(", ")],
    ]),
    ...(reportBack.length === 0 ? [] : [...text(t("How you hear what became of it:")), ...list(reportBack)]),
  ];
}
