import { firstRatings, latestRatings, type LatestRatings, type Rating } from "../model/latest-ratings.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { touchpointsFor } from "../model/calendar/contacts.ts";
import { gapsBeyondPromise } from "../model/calendar/gaps.ts";
import { requirementsFor } from "../model/requirements.ts";
import { isTwoWay } from "../model/touchpoints.ts";
import { dayNumber, isoDate, type IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import { translatable } from "../text/tongue.ts";
import { FREQUENCIES, GROUPS, LEVELS, PHASES, type GroupId, type LevelId } from "../vocabulary/vocabulary.ts";
import { groupName, languagesIn, type Reading } from "./reading.ts";
import type { Schedule } from "./schedule.ts";
import { reportBackWords } from "./touchpoint-words.ts";

/** Who is covered: every group of the plan, and those that it should have. */
export interface Coverage {
  /** In the plan's order. */
  readonly groups: readonly GroupCoverage[];
  /** Groups that plans of this kind usually name; this one neither names them nor says why not. */
  readonly missing: readonly string[];
  readonly excluded: readonly { readonly group: string; readonly reason: string | undefined }[];
}

/** One group; `undefined` is an empty cell, where the plan says nothing. */
export interface GroupCoverage {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupId | undefined;
  readonly level: { readonly id: LevelId; readonly label: string; readonly meaning: string } | undefined;
  readonly firstPhase: string | undefined;
  readonly firstInvolved: IsoDate | undefined;
  readonly role: string | undefined;
  readonly whatMatters: string | undefined;
  readonly concerns: string | undefined;
  /** The plan's promise, in words. */
  readonly contactEvery: string | undefined;
  /** Everything that reaches the group, in the order of time. */
  readonly contacts: readonly { readonly date: IsoDate; readonly name: string }[];
  /** Up to today. */
  readonly lastContact: IsoDate | undefined;
  /** After today. */
  readonly nextContact: IsoDate | undefined;
  /** Times without contact that are longer than promised. */
  readonly gaps: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly days: number }[];
  /** Whether people can answer back anywhere; `undefined` where nothing reaches them, or nothing says so. */
  readonly twoWay: boolean | undefined;
  /** How people hear what became of what they said. */
  readonly reportBack: readonly string[];
  readonly representatives: readonly string[];
  readonly languages: readonly string[];
  readonly understanding: RatingChange | undefined;
  readonly commitment: RatingChange | undefined;
  readonly range: TextRange;
}

/** A rating from 1 to 4, then and now; the same rating where there is only one. */
export interface RatingChange {
  readonly from: RatingReport;
  readonly to: RatingReport;
}

export interface RatingReport {
  readonly value: number;
  /** "Understands" */
  readonly words: string;
  readonly date: IsoDate | undefined;
}

export function coverageOf(reading: Reading, schedule: Schedule): Coverage {
  const { plan, said, label } = reading;
  const first = byGroup(firstRatings(plan));
  const latest = byGroup(latestRatings(plan));
  const named = new Set(plan.stakeholders.groups.map(({ group }) => group?.value));
  const excluded = plan.stakeholders.notApplicable;
  const isExcluded = (id: GroupId): boolean => excluded.some(({ group }) => group?.value === id);
  return {
    groups: plan.stakeholders.groups.map((stakeholder) =>
      groupCoverage(reading, schedule, stakeholder, first.get(stakeholder), latest.get(stakeholder)),
    ),
    missing: requirementsFor(plan)
      .coreGroups.filter((id) => !named.has(id) && !isExcluded(id))
      .map((id) => label(GROUPS, id)),
    excluded: excluded.flatMap(({ group, reason }) =>
      group === undefined ? [] : [{ group: label(GROUPS, group.value), reason: said(reason) }],
    ),
  };
}

function groupCoverage(
  reading: Reading,
  schedule: Schedule,
  row: Stakeholder,
  first: LatestRatings | undefined,
  latest: LatestRatings | undefined,
): GroupCoverage {
  const { plan, said, allSaid, person, label, meaning, at, tongue } = reading;
  const touchpoints = touchpointsFor(plan, row);
  const ranges = new Set(touchpoints.map(({ node }) => at(node.head).start));
  const contacts = schedule.entries
    .filter(({ kind, range }) => kind === "touchpoint" && ranges.has(range.start))
    .flatMap(({ name, dates }) => dates.map((date) => ({ date, name })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const days = contacts.map(({ date }) => date);
  const answers = touchpoints.map(isTwoWay);
  return {
    id: row.id,
    name: groupName(reading, row),
    kind: row.group?.value,
    level: row.level && {
      id: row.level.value,
      label: label(LEVELS, row.level.value),
      meaning: meaning("stakeholders.groups.level", row.level.value),
    },
    firstPhase: firstPhase(reading, row),
    firstInvolved: row.firstInvolved?.value,
    role: meaning("stakeholders.groups.role", row.role?.value),
    whatMatters: said(row.whatMatters),
    concerns: said(row.concerns),
    contactEvery: row.contactEvery && label(FREQUENCIES, row.contactEvery.value),
    contacts,
    lastContact: days.findLast((day) => day <= plan.today),
    nextContact: days.find((day) => day > plan.today),
    gaps: gapsOf(plan, row),
    twoWay: answers.includes(true) ? true : answers.includes(false) ? false : undefined,
    reportBack: touchpoints.flatMap(
      ({ reportBack: { how, withinDays } }) => reportBackWords(tongue, said(how), withinDays?.value) ?? [],
    ),
    representatives: row.representatives.flatMap((field) => person(field) ?? []),
    languages: languagesIn(
      reading,
      row.languages.filter((field) => allSaid([field]).length > 0),
    ),
    understanding: change(reading, "understanding", first, latest),
    commitment: change(reading, "commitment", first, latest),
    range: at(row.node.head),
  };
}

function firstPhase({ label }: Reading, { phases }: Stakeholder): string | undefined {
  const first = PHASES.find(({ id }) => phases.some(({ value }) => value === id));
  return first && label(PHASES, first.id);
}

function gapsOf(plan: Plan, row: Stakeholder): GroupCoverage["gaps"] {
  return gapsBeyondPromise(plan, row, requirementsFor(plan), dayNumber(plan.today)).map(({ from, to, days }) => ({
    from: isoDate(from),
    to: isoDate(to),
    days,
  }));
}

function change(
  reading: Reading,
  scale: "understanding" | "commitment",
  first: LatestRatings | undefined,
  latest: LatestRatings | undefined,
): RatingChange | undefined {
  const from = first?.[scale];
  const to = latest?.[scale];
  return from === undefined || to === undefined
    ? undefined
    : { from: rating(reading, scale, from), to: rating(reading, scale, to) };
}

function rating({ tongue }: Reading, scale: "understanding" | "commitment", { value, row }: Rating): RatingReport {
  const words = RATING_WORDS[scale][value - 1];
  return { value, words: words === undefined ? String(value) : tongue.t(words), date: row.date?.value };
}

/** As the schema words the two scales. */
const RATING_WORDS = {
  understanding: [
    translatable("Unaware"),
    translatable("Aware"),
    translatable("Understands"),
    translatable("Can explain it to others"),
  ],
  commitment: [
    translatable("Opposed or unconvinced"),
    translatable("Open to it"),
    translatable("Supports it"),
    translatable("Leads or owns it"),
  ],
} as const;

function byGroup(ratings: readonly LatestRatings[]): ReadonlyMap<Stakeholder, LatestRatings> {
  return new Map(ratings.map((rating) => [rating.stakeholder, rating]));
}
