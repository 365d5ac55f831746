import type { PlanReport } from "../report/plan-report.ts";
import { inWords } from "../source/notice.ts";
import { GROUPS_OF, type PartId } from "./audience.ts";
import type { Audience } from "./choices.ts";
import { calendarPart } from "./calendar-part.ts";
import { coveragePart } from "./coverage-part.ts";
import { translatable, type Tongue } from "../text/tongue.ts";
import { findingsPart } from "./findings-part.ts";
import { moneyPart } from "./money-part.ts";
import { decisionsPart, peoplePart } from "./people-part.ts";
import { facts, heading, list, note, table, text, type Block } from "./page.ts";

/** One part of a full report: its heading, and what the plan says or that it says nothing. */
export function part(id: PartId, report: PlanReport, tongue: Tongue, audience: Audience): readonly Block[] {
  const { title, forFamilies = title, empty, blocks } = PART[id];
  const content = blocks(report, tongue, audience);
  const own = tongue.t(audience === "families" ? forFamilies : title);
  return [heading(own), ...(content.length === 0 ? [note(tongue.t(empty))] : content)];
}

interface PartMaker {
  readonly title: string;
  readonly forFamilies?: string;
  /** What stands there where the plan says nothing. */
  readonly empty: string;
  readonly blocks: (report: PlanReport, tongue: Tongue, audience: Audience) => readonly Block[];
}

const PART: Readonly<Record<PartId, PartMaker>> = {
  purpose: {
    title: translatable("Why we do this"),
    empty: translatable("The plan does not say yet what it is for."),
    blocks: purpose,
  },
  standing: {
    title: translatable("How complete the plan is"),
    empty: translatable("Nothing can be said about it yet."),
    blocks: standing,
  },
  goals: {
    title: translatable("What we want to reach"),
    empty: translatable("The plan has no goals yet."),
    blocks: goals,
  },
  coverage: {
    title: translatable("Who is covered"),
    forFamilies: translatable("How you take part"),
    empty: translatable("The plan does not say yet who is involved."),
    blocks: coveragePart,
  },
  calendar: {
    title: translatable("Dates"),
    empty: translatable("The plan has no dates for this yet."),
    blocks: calendarPart,
  },
  people: {
    title: translatable("Who carries what"),
    empty: translatable("The plan names nobody yet who carries it."),
    blocks: peoplePart,
  },
  decisions: {
    title: translatable("Who decides"),
    empty: translatable("The plan does not say yet who decides what."),
    blocks: decisionsPart,
  },
  money: {
    title: translatable("What it costs and who pays"),
    empty: translatable("The plan has no budget yet."),
    blocks: moneyPart,
  },
  messages: {
    title: translatable("What we say to everybody"),
    empty: translatable("The plan has no messages yet."),
    blocks: messages,
  },
  changes: {
    title: translatable("What we heard and what changed"),
    empty: translatable("The plan does not say yet what people said and what became of it."),
    blocks: changes,
  },
  data: {
    title: translatable("How data are used"),
    empty: translatable("The plan does not say yet how data are used."),
    blocks: data,
  },
  lasting: {
    title: translatable("What keeps it going"),
    empty: translatable("The plan does not say yet what keeps it going."),
    blocks: lasting,
  },
  references: {
    title: translatable("Sources"),
    empty: translatable("The plan names no sources yet."),
    blocks: references,
  },
  findings: {
    title: translatable("Open findings"),
    empty: translatable("There are no open findings."),
    blocks: findingsPart,
  },
};

function purpose({ purpose }: PlanReport, { t }: Tongue, audience: Audience): readonly Block[] {
  const { statement, outcomes, coauthors, mission, buyInMeans, links, initiatives } = purpose;
  const isForFamilies = audience === "families";
  return [
    ...text(statement),
    ...facts([
      [t("What students are to reach"), outcomes.join(", ")],
      [t("Written together with"), coauthors.join(", ")],
      [t("What buy-in means here"), isForFamilies ? undefined : buyInMeans],
      [t("Our mission"), mission],
    ]),
    ...(isForFamilies
      ? []
      : table(
          t("The priorities that it serves"),
          [t("Document"), t("Priority"), t("How")],
          links.map(({ document, priority, how }) => [document, priority, how]),
        )),
    ...(isForFamilies
      ? []
      : table(
          t("What becomes of other work"),
          [t("Initiative"), t("Decision"), t("Note")],
          initiatives.map(({ name, decision, note }) => [name, decision, audience === "team" ? note : undefined]),
        )),
  ];
}

function standing({ header, sections }: PlanReport, tongue: Tongue): readonly Block[] {
  const { t } = tongue;
  return [
    ...text(
      t("The plan scores {score} of 100. The score says what is there, not whether it is good.", {
        score: header.score,
      }),
    ),
    ...table(
      t("Sections of the plan"),
      [t("Section"), t("Level"), t("Core"), t("Strength"), t("What to do next")],
      sections.map(({ title, levelWord, core, strength, unmet }) => [
        t(title),
        t(levelWord),
        t("{met} of {total}", { ...core }),
        t("{met} of {total}", { ...strength }),
        unmet[0] === undefined ? t("Nothing") : inWords(unmet[0].sentence, tongue),
      ]),
    ),
  ];
}

function goals({ goals }: PlanReport, { t, day }: Tongue, audience: Audience): readonly Block[] {
  const isShort = audience === "families";
  return table(
    t("Goals, from where we are to where we want to be"),
    [t("Goal"), t("What we count"), t("Now"), t("Target"), t("By"), t("Owner"), t("Checked on"), t("Status")],
    goals.map(({ statement, measure, baseline, target, owner, checkpoints, status }) => [
      statement,
      measure,
      withDate(baseline.text, day(baseline.date)),
      target.text,
      day(target.date),
      isShort ? undefined : owner,
      isShort ? undefined : checkpoints.map((date) => day(date)).join("; "),
      isShort ? undefined : status?.words,
    ]),
    "filled columns",
    goals,
  );
}

function withDate(words: string | undefined, date: string | undefined): string | undefined {
  return words === undefined || date === undefined ? words : `${words} (${date})`;
}

function messages({ messages }: PlanReport, { t }: Tongue, audience: Audience): readonly Block[] {
  const own = GROUPS_OF[audience];
  if (audience === "families") {
    return messages
      .filter(({ groups }) => groups.length === 0 || groups.some((group) => own?.has(group)))
      .flatMap(({ text: words }) => text(words));
  }
  return table(
    t("Core messages"),
    [t("Message"), t("For")],
    messages.map(({ text, audiences }) => [text, audiences.join(", ")]),
  );
}

function changes({ changes }: PlanReport, { t, day }: Tongue): readonly Block[] {
  return table(
    t("What people said, the latest first"),
    [t("When"), t("Who said it"), t("What we heard"), t("What changed"), t("Why not")],
    changes.map(({ date, from, heard, changed, whyNot }) => [
      day(date) ?? t("No date"),
      from.join(", "),
      heard,
      changed,
      whyNot,
    ]),
    "filled columns",
    changes,
  );
}

function data({ data }: PlanReport, { t, day }: Tongue, audience: Audience): readonly Block[] {
  const { indicators, limits, access, legalBasis, notice, owner, sharing } = data;
  const isShort = audience === "families";
  return [
    ...(limits.length === 0 ? [] : [heading(t("What data are never used for"), 3), ...list(limits)]),
    ...facts([
      [t("Who sees them"), access.join(", ")],
      [t("How families are told"), notice],
      [t("By which right"), isShort ? undefined : legalBasis],
      [t("Who answers for them"), isShort ? undefined : owner],
    ]),
    ...table(
      t("What we look at"),
      [t("Indicator"), t("About"), t("Line"), t("Source"), t("How often")],
      indicators.map(({ name, category, threshold, source, refresh }) => [
        name,
        category,
        isShort ? undefined : threshold,
        isShort ? undefined : source,
        refresh,
      ]),
    ),
    ...(isShort
      ? []
      : table(
          t("Data shared with partners"),
          [t("Partner"), t("Data"), t("Agreement"), t("Until")],
          sharing.map(({ partner, data, agreement, expires }) => [partner, data, agreement, day(expires)]),
        )),
  ];
}

function lasting({ lasting }: PlanReport, { t, day }: Tongue): readonly Block[] {
  const { reviews, newLeaders, newStaff, anchors, culture } = lasting;
  return [
    ...facts([
      [t("The plan is reviewed"), reviews.every],
      [t("Next review"), day(reviews.next)],
      [t("Who leads it"), reviews.owner],
      [t("Who hears of it"), reviews.reportTo],
      [t("For new leaders"), newLeaders],
      [t("For new staff"), newStaff],
    ]),
    ...table(
      t("Where it is written down for good"),
      [t("Where"), t("How far"), t("Since")],
      anchors.map(({ type, status, date }) => [type, status, day(date)]),
    ),
    ...table(
      t("What will be usual here"),
      [t("Practice"), t("How we see it"), t("Now"), t("Target")],
      culture.map(({ practice, measure, baseline, target }) => [practice, measure, baseline, target]),
    ),
  ];
}

function references({ references }: PlanReport): readonly Block[] {
  if (references.length === 0) return [];
  const items = references.map(({ title, organization, year, url }) => ({
    text: [title, organization, year].filter((words) => words !== undefined).join(", "),
    url,
  }));
  return [{ kind: "list", items }];
}
