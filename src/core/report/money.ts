import { shortfallOf } from "../model/funding.ts";
import { choicesAt } from "../model/choices.ts";
import { periodOf } from "../model/period.ts";
import type { BudgetLine } from "../model/reach-and-money.ts";
import { addMonths, dayNumber, dayOf, isoDate, type DayNumber, type IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import type { Reading } from "./reading.ts";
import { rowName } from "./row-name.ts";

/** What the work costs, who pays, and what ends. Amounts are dollars as the plan gives them, for one year where a line recurs. */
export interface MoneyReport {
  readonly lines: readonly MoneyLine[];
  /** Every category that plans have, in the schema's order, also those without a line; then whatever else lines name. */
  readonly byCategory: readonly MoneySum[];
  /** By who pays, the largest first. */
  readonly bySource: readonly MoneySum[];
  /** By school year, in the order of time; empty where the plan's period is not known. */
  readonly byYear: readonly MoneySum[];
  /** The sum of all amounts that are known. */
  readonly sum: number;
  /** Lines whose cost is neither a number nor given in kind. */
  readonly unknown: number;
  /** What the plan itself calls its total. */
  readonly total: string | undefined;
}

export interface MoneyLine {
  readonly id: string;
  readonly item: string;
  readonly category: string | undefined;
  /** In dollars; `undefined` where it is not known as a number. */
  readonly amount: number | undefined;
  /** How readers see the cost: "$14,800 a year", "In kind"; `undefined` where the plan does not say. */
  readonly cost: string | undefined;
  readonly source: string | undefined;
  readonly sourceKind: string | undefined;
  readonly recurring: boolean | undefined;
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  /** What runs out before the cost does; `undefined` where nothing does. */
  readonly ends: string | undefined;
  readonly transition: string | undefined;
  readonly owner: string | undefined;
  readonly status: string | undefined;
  readonly range: TextRange;
}

export interface MoneySum {
  readonly name: string;
  readonly sum: number;
  readonly lines: number;
}

export function moneyOf(reading: Reading): MoneyReport {
  const { plan, tongue } = reading;
  const { t, dollars } = tongue;
  const rows = plan.investment.lines;
  const lines = rows.map((row) => lineOf(reading, row));
  const { total } = plan.investment;
  return {
    lines,
    byCategory: byCategory(reading, lines),
    bySource: sumsBy(lines, ({ source, sourceKind }) => source ?? sourceKind ?? t("Source not named")).toSorted(
      (a, b) => b.sum - a.sum,
    ),
    byYear: byYear(reading, rows),
    sum: lines.reduce((sum, { amount = 0 }) => sum + amount, 0),
    unknown: lines.filter(({ cost, amount }) => amount === undefined && cost === undefined).length,
    total: total === undefined ? undefined : typeof total.value === "number" ? dollars(total.value) : total.value,
  };
}

function lineOf(reading: Reading, row: BudgetLine): MoneyLine {
  const { said, person, meaning, plan } = reading;
  const { source } = row;
  return {
    id: row.id,
    item: rowName(reading, row, row.item),
    category: meaning(CATEGORY, row.category?.value),
    amount: typeof row.amount?.value === "number" ? row.amount.value : undefined,
    cost: costOf(reading, row),
    source: said(source.name),
    sourceKind: meaning("investment.lines.source.type", source.type?.value),
    recurring: row.recurring?.value,
    start: row.start?.value,
    end: row.end?.value,
    ends: endsWords(reading, shortfallOf(plan, row)),
    transition: said(row.transition),
    owner: person(row.owner),
    status: meaning("investment.lines.status", row.status?.value),
    range: reading.at(row.node.head),
  };
}

const CATEGORY = "investment.lines.category";

function costOf(
  { said, tongue: { t, dollars } }: Reading,
  { amount, inKind, recurring }: BudgetLine,
): string | undefined {
  if (typeof amount?.value === "number") {
    const sum = dollars(amount.value);
    return recurring?.value === true ? t("{amount} a year", { amount: sum }) : sum;
  }
  const text = said(amount);
  if (text !== undefined) return text;
  if (typeof inKind?.value === "string") return said({ ...inKind, value: inKind.value });
  return inKind?.value === true ? t("In kind") : undefined;
}

function endsWords({ tongue: { t, day } }: Reading, shortfall: ReturnType<typeof shortfallOf>): string | undefined {
  if (shortfall === undefined) return undefined;
  return shortfall.kind === "once"
    ? t("The cost comes back every year, the money comes once")
    : t("The money ends {ends}, the cost goes on until {until}", {
        ends: day(shortfall.ends.value),
        until: day(shortfall.until.value),
      });
}

function byCategory({ meaning, tongue: { t } }: Reading, lines: readonly MoneyLine[]): readonly MoneySum[] {
  const usual = [...choicesAt("investment", "lines", "category")].map((id) => meaning(CATEGORY, id));
  const found = sumsBy(lines, ({ category }) => category ?? t("Category not named"));
  const empty = usual.map((name) => found.find((sum) => sum.name === name) ?? { name, sum: 0, lines: 0 });
  return [...empty, ...found.filter(({ name }) => !usual.includes(name))];
}

function sumsBy(lines: readonly MoneyLine[], nameOf: (line: MoneyLine) => string): readonly MoneySum[] {
  const sums = new Map<string, MoneySum>();
  for (const line of lines) {
    const name = nameOf(line);
    const { sum, lines: count } = sums.get(name) ?? { sum: 0, lines: 0 };
    sums.set(name, { name, sum: sum + (line.amount ?? 0), lines: count + 1 });
  }
  return [...sums.values()];
}

/** Recurring lines count in each school year that they touch, the others in the year in which they begin. */
function byYear({ plan }: Reading, rows: readonly BudgetLine[]): readonly MoneySum[] {
  const { start, end } = periodOf(plan);
  if (start === undefined || end === undefined || end < start || rows.length === 0) return [];
  return schoolYears(start, end, plan.expected.schoolYearStart).map(({ name, from, to }) => {
    const own = rows.filter((row) => {
      const first = row.start === undefined ? start : dayOf(row.start);
      const last = row.recurring?.value === true ? (row.end === undefined ? end : dayOf(row.end)) : first;
      return first <= to && last >= from;
    });
    const sum = own.reduce((sum, { amount }) => sum + (typeof amount?.value === "number" ? amount.value : 0), 0);
    return { name, sum, lines: own.length };
  });
}

const MOST_YEARS = 6;

function schoolYears(
  start: DayNumber,
  end: DayNumber,
  yearStart: string,
): readonly { readonly name: string; readonly from: DayNumber; readonly to: DayNumber }[] {
  const date = isoDate(start);
  const first = Number(date.slice(0, 4)) - (date.slice(5) < yearStart ? 1 : 0);
  const years = [];
  for (let year = first; years.length < MOST_YEARS; year++) {
    const from = dayNumber(`${String(year)}-${yearStart}`);
    if (from > end) break;
    years.push({ name: `${String(year)}–${String(year + 1).slice(2)}`, from, to: addMonths(from, 12) - 1 });
  }
  return years;
}
