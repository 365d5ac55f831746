import type { LocatedText } from "../model/located.ts";
import { definitionsOf } from "../model/lookup.ts";
import type { Goal, Measure } from "../model/plan.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import { FREQUENCIES } from "../vocabulary/vocabulary.ts";
import type { Reading } from "./reading.ts";
import { rowName } from "./row-name.ts";

/** A goal from where it starts to where it is to be. */
export interface GoalReport {
  readonly id: string;
  readonly statement: string;
  /** "Students do better" */
  readonly kind: string | undefined;
  readonly measure: string | undefined;
  readonly unit: string | undefined;
  readonly baseline: MeasureReport;
  readonly target: MeasureReport;
  readonly owner: string | undefined;
  readonly groups: readonly string[];
  /** The district priorities that it serves. */
  readonly serves: readonly string[];
  readonly reportBy: readonly string[];
  readonly measureEvery: string | undefined;
  readonly checkpoints: readonly IsoDate[];
  readonly status: { readonly id: string; readonly words: string } | undefined;
  readonly range: TextRange;
}

/** `value` is the number itself where there is one; `text` is how readers see it: "35%", "yes". */
export interface MeasureReport {
  readonly value: number | undefined;
  readonly text: string | undefined;
  readonly date: IsoDate | undefined;
  readonly source: string | undefined;
}

export function goalsOf(reading: Reading): readonly GoalReport[] {
  return reading.plan.goals.items.map((goal) => goalReport(reading, goal));
}

function goalReport(reading: Reading, goal: Goal): GoalReport {
  const { said, person, group, label, meaning } = reading;
  const unit = said(goal.unit);
  return {
    id: goal.id,
    statement: rowName(reading, goal, goal.statement),
    kind: meaning("goals.items.kind", goal.kind?.value),
    measure: said(goal.metric),
    unit,
    baseline: measureReport(reading, goal.baseline, unit),
    target: measureReport(reading, goal.target, unit),
    owner: person(goal.owner),
    groups: goal.stakeholders.map(group),
    serves: goal.alignedTo.map((field) => priorityName(reading, field)),
    reportBy: goal.reportBy.map(({ value }) => meaning("goals.items.report_by", value)),
    measureEvery: goal.measureEvery && label(FREQUENCIES, goal.measureEvery.value),
    checkpoints: goal.checkpoints.map(({ value }) => value),
    status: goal.status && {
      id: goal.status.value,
      words: meaning("goals.items.status", goal.status.value),
    },
    range: reading.at(goal.node.head),
  };
}

/** "Strategic Plan 2024-29, Goal 2" */
function priorityName({ plan, said }: Reading, { value }: LocatedText): string {
  const row = definitionsOf(plan, "links").find(value);
  const link = plan.alignment.links.find((one) => one === row);
  return [said(link?.document), said(link?.priority)].filter((part) => part !== undefined).join(", ") || value;
}

function measureReport(
  { said, tongue }: Reading,
  { value, unit: own, date, source }: Measure,
  unit: string | undefined,
): MeasureReport {
  const number = typeof value?.value === "number" ? value.value : undefined;
  const text =
    value === undefined
      ? undefined
      : typeof value.value === "boolean"
        ? value.value
          ? tongue.t("Yes")
          : tongue.t("No")
        : undefined;
  return {
    value: number,
    text: number === undefined ? text : withUnit(tongue.number(number), unit ?? said(own)),
    date: date?.value,
    source: said(source),
  };
}

const PERCENT = /^(?:%|percent|per ?cent|percentage)$/i;

function withUnit(digits: string, unit: string | undefined): string {
  if (unit === undefined) return digits;
  return PERCENT.test(unit) ? `${digits}%` : `${digits} ${unit}`;
}
