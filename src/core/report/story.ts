import { stakeholdersIn } from "../model/standing.ts";
import type { TextRange } from "../text/range.ts";
import { FREQUENCIES, INDICATOR_CATEGORIES, type GroupId } from "../vocabulary/vocabulary.ts";
import type { Reading } from "./reading.ts";
import { rowName } from "./row-name.ts";

/** Why the work is done. */
export interface Purpose {
  readonly statement: string | undefined;
  readonly outcomes: readonly string[];
  readonly coauthors: readonly string[];
  readonly buyInMeans: string | undefined;
  readonly mission: string | undefined;
  readonly links: readonly {
    readonly document: string;
    readonly priority: string | undefined;
    readonly how: string | undefined;
  }[];
  readonly initiatives: readonly {
    readonly name: string;
    readonly decision: string | undefined;
    readonly note: string | undefined;
  }[];
}

/** What people said, and what became of it. */
export interface HeardChange {
  /** `YYYY-MM-DD` or `YYYY-MM`, as the plan has it. */
  readonly date: string | undefined;
  readonly from: readonly string[];
  readonly heard: string | undefined;
  readonly changed: string | undefined;
  readonly whyNot: string | undefined;
  readonly range: TextRange;
}

/** A core message and whom it is for. */
export interface MessageReport {
  readonly text: string;
  readonly audiences: readonly string[];
  /** The kinds of group that it is for. */
  readonly groups: readonly GroupId[];
}

export interface DecisionReport {
  readonly decision: string;
  readonly phase: string | undefined;
  readonly accountable: readonly string[];
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

/** What is looked at, who sees it, and what it is never used for. */
export interface DataReport {
  readonly indicators: readonly {
    readonly name: string;
    readonly category: string | undefined;
    readonly threshold: string | undefined;
    readonly source: string | undefined;
    readonly refresh: string | undefined;
  }[];
  readonly limits: readonly string[];
  readonly access: readonly string[];
  readonly legalBasis: string | undefined;
  readonly notice: string | undefined;
  readonly owner: string | undefined;
  readonly sharing: readonly {
    readonly partner: string;
    readonly data: string | undefined;
    readonly agreement: string | undefined;
    readonly expires: string | undefined;
  }[];
}

/** What keeps the work going when people and money change. */
export interface LastingReport {
  readonly reviews: {
    readonly every: string | undefined;
    readonly next: string | undefined;
    readonly owner: string | undefined;
    readonly reportTo: string | undefined;
  };
  readonly newLeaders: string | undefined;
  readonly newStaff: string | undefined;
  readonly anchors: readonly {
    readonly type: string;
    readonly status: string | undefined;
    readonly date: string | undefined;
  }[];
  readonly culture: readonly {
    readonly practice: string;
    readonly measure: string | undefined;
    readonly baseline: string | undefined;
    readonly target: string | undefined;
  }[];
}

export interface ReferenceReport {
  readonly title: string;
  readonly organization: string | undefined;
  readonly year: string | undefined;
  /** Only addresses of the web; `undefined` for anything else. */
  readonly url: string | undefined;
}

export function purposeOf(reading: Reading): Purpose {
  const { said, group, meaning, plan } = reading;
  const { vision, alignment } = plan;
  return {
    statement: said(vision.statement),
    outcomes: vision.outcomes.map(({ value }) => meaning("vision.outcomes", value)),
    coauthors: vision.coauthors.map(group),
    buyInMeans: said(vision.buyInMeans),
    mission: said(alignment.mission),
    links: alignment.links.map((row) => ({
      document: rowName(reading, row, row.document),
      priority: said(row.priority),
      how: said(row.how),
    })),
    initiatives: alignment.relatedInitiatives.map((row) => ({
      name: rowName(reading, row, row.name),
      decision: meaning("alignment.related_initiatives.decision", row.decision?.value),
      note: said(row.note),
    })),
  };
}

/** The newest first; those without a date at the end. */
export function changesOf({ plan, said, party, at }: Reading): readonly HeardChange[] {
  return plan.ownership.changeLog
    .map((row) => ({
      date: said(row.date),
      from: row.heardFrom.map(party),
      heard: said(row.heard),
      changed: said(row.changed),
      whyNot: said(row.whyNot),
      range: at(row.node.head),
    }))
    .sort((a, b) => compare(b.date ?? "", a.date ?? ""));
}

export function messagesOf({ plan, said, group }: Reading): readonly MessageReport[] {
  return plan.communication.messages.flatMap(({ text, audiences }) => {
    const words = said(text);
    return words === undefined
      ? []
      : [
          {
            text: words,
            audiences: audiences.map(group),
            groups: stakeholdersIn(plan, audiences).flatMap(({ group }) => group?.value ?? []),
          },
        ];
  });
}

export function decisionsOf(reading: Reading): readonly DecisionReport[] {
  const { plan, party, meaning } = reading;
  return plan.team.decisions.map((row) => ({
    decision: rowName(reading, row, row.decision),
    phase: meaning("team.decisions.phase", row.phase?.value),
    accountable: row.accountable.map(party),
    responsible: row.responsible.map(party),
    consulted: row.consulted.map(party),
    informed: row.informed.map(party),
  }));
}

export function dataOf(reading: Reading): DataReport {
  const { plan, said, allSaid, person, label, meaning } = reading;
  const { indicators, governance, sharing } = plan.investment;
  return {
    indicators: indicators.map((row) => ({
      name: rowName(reading, row, row.name),
      category: row.category && label(INDICATOR_CATEGORIES, row.category.value),
      threshold: said(row.threshold),
      source: said(row.sourceSystem),
      refresh: meaning("investment.indicators.refresh", row.refresh?.value),
    })),
    limits: allSaid(plan.ownership.dataUse),
    access: allSaid(governance.accessRoles),
    legalBasis: said(governance.legalBasis),
    notice: said(governance.notice),
    owner: person(governance.owner),
    sharing: sharing.map((row) => ({
      partner: rowName(reading, row, row.partner),
      data: said(row.data),
      agreement: meaning("investment.sharing.agreement", row.agreement?.value),
      expires: row.expires?.value,
    })),
  };
}

export function lastingOf(reading: Reading): LastingReport {
  const { plan, said, person, party, label, meaning } = reading;
  const { reviews, newLeaders, newStaff, anchors, culture } = plan.sustainability;
  return {
    reviews: {
      every: reviews.cadence && label(FREQUENCIES, reviews.cadence.value),
      next: reviews.next?.value,
      owner: person(reviews.owner),
      reportTo: reviews.reportTo && party(reviews.reportTo),
    },
    newLeaders: said(newLeaders),
    newStaff: said(newStaff),
    anchors: anchors.map(({ type, status, date, label: own }) => ({
      type: meaning("sustainability.anchors.type", type?.value) ?? own,
      status: meaning("sustainability.anchors.status", status?.value),
      date: date?.value,
    })),
    culture: culture.map((row) => ({
      practice: rowName(reading, row, row.practice),
      measure: said(row.measure),
      baseline: said(row.baseline),
      target: said(row.target),
    })),
  };
}

export function referencesOf(reading: Reading): readonly ReferenceReport[] {
  const { plan, said } = reading;
  return plan.references.items.map((row) => {
    const url = said(row.url);
    return {
      title: rowName(reading, row, row.title),
      organization: said(row.organization),
      year: said(row.year),
      url: url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : undefined,
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
