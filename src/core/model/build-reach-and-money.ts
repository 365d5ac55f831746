import { rowsOf, type Fields } from "./fields.ts";
import type { PlanRow } from "./plan.ts";
import type { BudgetLine, Communication, Investment } from "./reach-and-money.ts";

export function buildCommunication(fields: Fields, noted: PlanRow[]): Communication {
  const effectiveness = fields.part("effectiveness");
  return {
    node: fields.node,
    messages: rowsOf(
      fields,
      "messages",
      { section: "communication", list: "communication.messages", collection: "messages" },
      noted,
      (row, base) => ({ ...base, text: row.text("text"), audiences: row.texts("audiences") }),
    ),
    touchpoints: rowsOf(
      fields,
      "touchpoints",
      { section: "communication", list: "communication.touchpoints", collection: "touchpoints" },
      noted,
      (row, base) => {
        const reportBack = row.part("report_back");
        return {
          ...base,
          audience: row.texts("audience"),
          purpose: row.text("purpose"),
          channel: row.text("channel"),
          twoWay: row.flag("two_way"),
          frequency: row.text("frequency"),
          dates: row.dates("dates"),
          start: row.date("start"),
          end: row.date("end"),
          owner: row.text("owner"),
          messages: row.texts("messages"),
          languages: row.texts("languages"),
          reportBack: {
            node: reportBack.node,
            how: reportBack.text("how"),
            withinDays: reportBack.number("within_days"),
          },
          status: row.text("status"),
        };
      },
    ),
    effectiveness: {
      node: effectiveness.node,
      method: effectiveness.text("method"),
      when: effectiveness.texts("when"),
    },
  };
}

export function buildInvestment(fields: Fields, noted: PlanRow[]): Investment {
  const governance = fields.part("governance");
  const rows = linesOf(fields, noted);
  return {
    node: fields.node,
    lines: rows.filter((row) => !isTotal(row)),
    total: fields.textOrNumber("total") ?? rows.findLast(isTotal)?.amount,
    indicators: rowsOf(
      fields,
      "indicators",
      { section: "investment", list: "investment.indicators" },
      noted,
      (row, base) => ({
        ...base,
        name: row.text("name"),
        category: row.text("category"),
        threshold: row.textOrNumber("threshold"),
        sourceSystem: row.text("source_system"),
        refresh: row.text("refresh"),
      }),
    ),
    governance: {
      node: governance.node,
      owner: governance.text("owner"),
      accessRoles: governance.texts("access_roles"),
      legalBasis: governance.text("legal_basis"),
      notice: governance.text("notice"),
    },
    sharing: rowsOf(fields, "sharing", { section: "investment", list: "investment.sharing" }, noted, (row, base) => ({
      ...base,
      partner: row.text("partner"),
      data: row.text("data"),
      agreement: row.text("agreement"),
      expires: row.date("expires"),
    })),
    training: rowsOf(
      fields,
      "training",
      { section: "investment", list: "investment.training", collection: "training" },
      noted,
      (row, base) => ({
        ...base,
        audience: row.texts("audience"),
        topic: row.text("topic"),
        hours: row.number("hours"),
        dates: row.dates("dates"),
        provider: row.text("provider"),
        followUp: row.text("follow_up"),
      }),
    ),
  };
}

function linesOf(fields: Fields, noted: PlanRow[]): readonly BudgetLine[] {
  return rowsOf(
    fields,
    "lines",
    { section: "investment", list: "investment.lines", collection: "lines" },
    noted,
    (row, base) => {
      const source = row.part("source");
      return {
        ...base,
        category: row.text("category"),
        item: row.text("item"),
        amount: row.textOrNumber("amount"),
        inKind: row.textOrFlag("in_kind"),
        start: row.date("start"),
        end: row.date("end"),
        recurring: row.flag("recurring"),
        source: {
          node: source.node,
          name: source.text("name"),
          type: source.text("type"),
          oneTime: source.flag("one_time"),
          ends: source.date("ends"),
        },
        transition: row.text("transition"),
        owner: row.text("owner"),
        status: row.text("status"),
      };
    },
  );
}

/** Spreadsheets end with a row that adds up the others. */
function isTotal({ id, item }: BudgetLine): boolean {
  return TOTAL.test(item?.value ?? id);
}

const TOTAL = /^\s*(?:(?:grand|budget|overall)\s+)?totals?(?:\s+(?:budget|costs?))?\s*:?\s*$/i;
