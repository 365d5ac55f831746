import { PHASES, type PhaseId } from "../vocabulary/vocabulary.ts";
import type { LocatedDate, Row } from "./located.ts";
import { milestoneOf } from "./milestones.ts";
import type { Plan } from "./plan.ts";
import { inQuotes } from "./row-name.ts";
import { inside, own, type Words } from "../text/slot-words.ts";

/** A dated step of the work: a phase's milestone, or the opening discussion. */
export interface Step {
  /** `undefined` for the opening discussion. */
  readonly phase: PhaseId | undefined;
  /** As it begins a sentence: the milestone's title in quotes. */
  readonly name: Words;
  /** As it stands inside a sentence. */
  readonly nameInside: Words;
  readonly date: LocatedDate;
  /** The opening discussion's date where the milestone is the opening discussion. */
  readonly sameDate?: LocatedDate;
  readonly row: Row | undefined;
}

/** Two steps of which the first one should come first and does not. */
export interface Conflict {
  readonly before: Step;
  readonly after: Step;
}

/** A step to date anew, and the first of its conflicts with others. */
export interface Misplaced extends Conflict {
  readonly step: Step;
}

/**
 * The fewest steps to date anew so that all phases follow each other; where it may be either of two, it is the one
 * that should come first. The opening discussion has to come before the decision.
 */
export function misplacedSteps(plan: Plan): readonly Misplaced[] {
  const steps = stepsOf(plan);
  let conflicts = conflictsIn(steps);
  const misplaced: Misplaced[] = [];
  while (conflicts.length > 0) {
    const counts = steps.map((step) => conflicts.filter((conflict) => concerns(conflict, step)).length);
    const step = steps[counts.indexOf(Math.max(...counts))];
    const conflict = conflicts.find((candidate) => step !== undefined && concerns(candidate, step));
    if (step === undefined || conflict === undefined) break;
    misplaced.push({ ...conflict, step });
    conflicts = conflicts.filter((other) => !concerns(other, step));
  }
  return misplaced;
}

/** Whether everything is in order once two steps have each other's date. */
export function isSettledBySwap(plan: Plan, { before, after }: Conflict): boolean {
  const swapped = stepsOf(plan).map((step) => {
    if (step.phase === before.phase) return { ...step, date: after.date };
    return step.phase === after.phase ? { ...step, date: before.date } : step;
  });
  return conflictsIn(swapped).length === 0;
}

function conflictsIn(steps: readonly Step[]): readonly Conflict[] {
  return steps.flatMap((before, index) =>
    steps
      .slice(index + 1)
      .filter((after) => before.date.value > after.date.value && follow(before, after))
      .map((after) => ({ before, after })),
  );
}

/** In the order in which they should come. */
function stepsOf(plan: Plan): readonly Step[] {
  const phases = PHASES.flatMap(({ id: phase }): readonly Step[] => {
    const found = milestoneOf(plan, phase);
    if (found === undefined) return [];
    const { milestone, due } = found;
    const name = inQuotes(milestone.title?.value ?? milestone.called);
    return [{ phase, name, nameInside: name, date: due, row: milestone }];
  });
  const { date } = plan.convening;
  if (date === undefined) return phases;
  const [first, ...others] = phases;
  // On the day of its milestone the opening discussion is that milestone.
  if (first?.phase === "explore" && first.date.value === date.value) return [{ ...first, sameDate: date }, ...others];
  return [{ ...OPENING, date }, ...phases];
}

function follow(before: Step, after: Step): boolean {
  return before.phase !== undefined || after.phase === "approve";
}

function concerns({ before, after }: Conflict, step: Step): boolean {
  return before === step || after === step;
}

const OPENING = {
  phase: undefined,
  name: own("The opening discussion"),
  nameInside: inside("The opening discussion"),
  row: undefined,
};
