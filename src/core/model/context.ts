import { derived } from "../source/derived.ts";
import { dayNumber, type DayNumber, type IsoDate } from "../text/iso-date.ts";
import type { Content } from "./content.ts";
import type { Plan } from "./plan.ts";
import { requirementsFor, type Requirements } from "./requirements.ts";
import { contentOf } from "./substantive.ts";

/** What rules and criteria read. */
export interface PlanContext {
  readonly plan: Plan;
  /** The day the plan is read, `YYYY-MM-DD`. */
  readonly today: IsoDate;
  /** The same as a number. */
  readonly day: DayNumber;
  /** What the plan's profile and the configuration ask for: groups, functions, contact maxima. */
  readonly requirements: Requirements;
  /** The test for substantive text. */
  readonly content: Content;
}

/** A plan with all that belongs to it. */
export function contextOf(plan: Plan): PlanContext;
/** The same, and more. */
export function contextOf<More extends object>(plan: Plan, more: More): PlanContext & More;
export function contextOf(plan: Plan, more: object = {}): PlanContext {
  const context: PlanContext = {
    plan,
    today: plan.today,
    day: dayOfReading(plan),
    content: contentOf(plan),
    // Only read when it is asked for: most answers do not depend on it.
    get requirements() {
      return requirementsFor(plan);
    },
  };
  return Object.assign(context, more);
}

const dayOfReading = derived((plan: Plan) => dayNumber(plan.today));
