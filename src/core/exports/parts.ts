import type { PlanReport } from "../report/plan-report.ts";
import { sentenceText } from "../source/notice.ts";
import { dollars } from "../text/dollars.ts";
import { GROUPS_OF, type PartId } from "./audience.ts";
import type { Audience } from "./choices.ts";
import { calendarPart } from "./calendar-part.ts";
import { coveragePart } from "./coverage-part.ts";
import { dayWords } from "../text/day-words.ts";
import { facts, heading, list, note, table, text, type Block } from "./page.ts";

/** One part of a full report: its heading, and what the plan says or that it says nothing. */
export function part(id: PartId, report: PlanReport, audience: Audience): readonly Block[] {
  const { title, empty, blocks } = PART[id];
  const content = blocks(report, audience);
  const own = typeof title === "string" ? title : title(audience);
  return [heading(own), ...(content.length === 0 ? [note(empty)] : content)];
}

interface PartMaker {
  readonly title: string | ((audience: Audience) => string);
  /** What stands there where the plan says nothing. */
  readonly empty: string;
  readonly blocks: (report: PlanReport, audience: Audience) => readonly Block[];
}

const PART: Readonly<Record<PartId, PartMaker>> = {
  purpose: { title: "Why we do this", empty: "The plan does not say yet what it is for.", blocks: purpose },
  standing: { title: "How complete the plan is", empty: "Nothing can be said about it yet.", blocks: standing },
  goals: { title: "What we want to reach", empty: "The plan has no goals yet.", blocks: goals },
  coverage: {
    title: (audience) => (audience === "families" ? "How you take part" : "Who is covered"),
    empty: "The plan does not say yet who is involved.",
    blocks: coveragePart,
  },
  calendar: { title: "Dates", empty: "The plan has no dates for this yet.", blocks: calendarPart },
  people: { title: "Who carries what", empty: "The plan names nobody yet who carries it.", blocks: people },
  decisions: { title: "Who decides", empty: "The plan does not say yet who decides what.", blocks: decisions },
  money: { title: "What it costs and who pays", empty: "The plan has no budget yet.", blocks: money },
  messages: { title: "What we say to everybody", empty: "The plan has no messages yet.", blocks: messages },
  changes: {
    title: "What we heard and what changed",
    empty: "The plan does not say yet what people said and what became of it.",
    blocks: changes,
  },
  data: { title: "How data are used", empty: "The plan does not say yet how data are used.", blocks: data },
  lasting: { title: "What keeps it going", empty: "The plan does not say yet what keeps it going.", blocks: lasting },
  references: { title: "Sources", empty: "The plan names no sources yet.", blocks: references },
  findings: { title: "Open findings", empty: "There are no open findings.", blocks: findings },
};

function purpose({ purpose }: PlanReport, audience: Audience): readonly Block[] {
  const { statement, outcomes, coauthors, mission, buyInMeans, links, initiatives } = purpose;
  const isForFamilies = audience === "families";
  return [
    ...text(statement),
    ...facts([
      ["What students are to reach", outcomes.join(", ")],
      ["Written together with", coauthors.join(", ")],
      ["What buy-in means here", isForFamilies ? undefined : buyInMeans],
      ["Our mission", mission],
    ]),
    ...(isForFamilies
      ? []
      : table(
          "The priorities that it serves",
          ["Document", "Priority", "How"],
          links.map(({ document, priority, how }) => [document, priority, how]),
        )),
    ...(isForFamilies
      ? []
      : table(
          "What becomes of other work",
          ["Initiative", "Decision", "Note"],
          initiatives.map(({ name, decision, note }) => [name, decision, audience === "team" ? note : undefined]),
        )),
  ];
}

function standing({ header, sections }: PlanReport): readonly Block[] {
  return [
    ...text(`The plan scores ${String(header.score)} of 100. The score says what is there, not whether it is good.`),
    ...table(
      "Sections of the plan",
      ["Section", "Level", "Core", "Strength", "What to do next"],
      sections.map(({ title, levelWord, core, strength, unmet }) => [
        title,
        levelWord,
        `${String(core.met)} of ${String(core.total)}`,
        `${String(strength.met)} of ${String(strength.total)}`,
        unmet[0] === undefined ? "Nothing" : sentenceText(unmet[0].sentence),
      ]),
    ),
  ];
}

function goals({ goals }: PlanReport, audience: Audience): readonly Block[] {
  const isShort = audience === "families";
  return table(
    "Goals, from where we are to where we want to be",
    ["Goal", "What we count", "Now", "Target", "By", "Owner", "Checked on", "Status"],
    goals.map(({ statement, measure, baseline, target, owner, checkpoints, status }) => [
      statement,
      measure,
      withDate(baseline.text, baseline.date),
      target.text,
      dayWords(target.date),
      isShort ? undefined : owner,
      isShort ? undefined : checkpoints.map(dayWords).join("; "),
      isShort ? undefined : status?.words,
    ]),
    "filled columns",
    goals,
  );
}

function withDate(words: string | undefined, date: string | undefined): string | undefined {
  return words === undefined || date === undefined ? words : `${words} (${dayWords(date)})`;
}

function people({ people }: PlanReport): readonly Block[] {
  return table(
    "The team",
    ["Person", "Job", "Roles", "Leads", "Answers for", "Backup"],
    people.map(({ name, title, roles, leads, goals, touchpoints, milestones, budgetLines, backup, needsBackup }) => [
      name,
      title,
      roles.join(", "),
      leads.join(", "),
      [...goals, ...touchpoints, ...milestones, ...budgetLines].join("\n"),
      backup ?? (needsBackup ? "Nobody yet" : undefined),
    ]),
    "filled columns",
    people,
  );
}

function decisions({ decisions }: PlanReport): readonly Block[] {
  return table(
    "Decisions",
    ["Decision", "When", "Decides", "Prepares it", "Is asked first", "Is told"],
    decisions.map(({ decision, phase, accountable, responsible, consulted, informed }) => [
      decision,
      phase,
      accountable.join(", "),
      responsible.join(", "),
      consulted.join(", "),
      informed.join(", "),
    ]),
  );
}

function money({ money }: PlanReport, audience: Audience): readonly Block[] {
  const { lines, byCategory, bySource, byYear, sum, unknown, total } = money;
  if (lines.length === 0 && total === undefined) return [];
  const sums = (caption: string, what: string, all: typeof byCategory): readonly Block[] =>
    table(
      caption,
      [what, "Amount", "Lines"],
      all.map(({ name, sum, lines }) => [name, lines === 0 ? "Nothing planned" : dollars(sum), String(lines)]),
    );
  return [
    ...facts([
      ["Sum of the lines", dollars(sum)],
      ["Total in the plan", total],
      ["Lines without an amount", unknown === 0 ? undefined : String(unknown)],
    ]),
    ...sums("By category", "Category", byCategory),
    ...sums("By source", "Source", bySource),
    ...sums("By school year", "School year", byYear),
    ...table(
      "Budget lines",
      ["Item", "Cost", "Source", "Until", "What ends", "Then", "Owner"],
      lines.map(({ item, cost, source, sourceKind, end, ends, transition, owner }) => [
        item,
        cost,
        source ?? sourceKind,
        dayWords(end),
        ends,
        transition,
        audience === "principals" ? undefined : owner,
      ]),
      "filled columns",
      lines,
    ),
  ];
}

function messages({ messages }: PlanReport, audience: Audience): readonly Block[] {
  const own = GROUPS_OF[audience];
  if (audience === "families") {
    return messages
      .filter(({ groups }) => groups.length === 0 || groups.some((group) => own?.has(group)))
      .flatMap(({ text: words }) => text(words));
  }
  return table(
    "Core messages",
    ["Message", "For"],
    messages.map(({ text, audiences }) => [text, audiences.join(", ")]),
  );
}

function changes({ changes }: PlanReport): readonly Block[] {
  return table(
    "What people said, the latest first",
    ["When", "Who said it", "What we heard", "What changed", "Why not"],
    changes.map(({ date, from, heard, changed, whyNot }) => [
      dayWords(date) ?? "No date",
      from.join(", "),
      heard,
      changed,
      whyNot,
    ]),
    "filled columns",
    changes,
  );
}

function data({ data }: PlanReport, audience: Audience): readonly Block[] {
  const { indicators, limits, access, legalBasis, notice, owner, sharing } = data;
  const isShort = audience === "families";
  return [
    ...(limits.length === 0 ? [] : [heading("What data are never used for", 3), ...list(limits)]),
    ...facts([
      ["Who sees them", access.join(", ")],
      ["How families are told", notice],
      ["By which right", isShort ? undefined : legalBasis],
      ["Who answers for them", isShort ? undefined : owner],
    ]),
    ...table(
      "What we look at",
      ["Indicator", "About", "Line", "Source", "How often"],
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
          "Data shared with partners",
          ["Partner", "Data", "Agreement", "Until"],
          sharing.map(({ partner, data, agreement, expires }) => [partner, data, agreement, dayWords(expires)]),
        )),
  ];
}

function lasting({ lasting }: PlanReport): readonly Block[] {
  const { reviews, newLeaders, newStaff, anchors, culture } = lasting;
  return [
    ...facts([
      ["The plan is reviewed", reviews.every],
      ["Next review", dayWords(reviews.next)],
      ["Who leads it", reviews.owner],
      ["Who hears of it", reviews.reportTo],
      ["For new leaders", newLeaders],
      ["For new staff", newStaff],
    ]),
    ...table(
      "Where it is written down for good",
      ["Where", "How far", "Since"],
      anchors.map(({ type, status, date }) => [type, status, dayWords(date)]),
    ),
    ...table(
      "What will be usual here",
      ["Practice", "How we see it", "Now", "Target"],
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

function findings({ findings, silenced }: PlanReport): readonly Block[] {
  return [
    ...table(
      "What the check found",
      ["Finding", "Section", "How serious"],
      findings.map((finding) => [sentenceText(finding), finding.section, finding.severity]),
      "filled columns",
      findings,
    ),
    ...table(
      "Findings that the authors do not share",
      ["Finding", "Why it does not hold here"],
      silenced.map((finding) => [sentenceText(finding), finding.reason]),
      "filled columns",
      silenced,
    ),
  ];
}
