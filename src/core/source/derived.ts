import { Version, type Question, type Reading, type Viewed } from "./version.ts";

/**
 * A question about a whole that changes from version to version, as a plan does while it is edited. Whoever works the
 * answer out reads the whole through a view, and what is read is noted: other questions, and in the end the inputs
 * that a version is made of. In the next version the answer is worked out again only where something that was read is
 * different now. So it is always what it would be if everything were worked out anew, and neither who asks nor who
 * answers has to think about what is kept.
 *
 * @param workOut reads nothing but the whole and what never changes; what it returns does not read the whole later
 * @param isSame whether a new answer says what the one before said, which then stays, as do the answers made of it
 */
export function derived<Whole extends Viewed, Answer>(
  workOut: (whole: Whole) => Answer,
  isSame?: (before: Answer, now: Answer) => boolean,
): (whole: Whole) => Answer {
  const ask = derivedFor((whole: Whole, _: undefined) => workOut(whole), isSame);
  return (whole) => ask(whole, undefined);
}

/** The same for questions about something of the whole: `about` is one of few things, such as a section or a rule. */
export function derivedFor<Whole extends Viewed, About, Answer>(
  workOut: (whole: Whole, about: About) => Answer,
  isSame: (before: Answer, now: Answer) => boolean = Object.is,
): (whole: Whole, about: About) => Answer {
  // A version hands to a question what it was asked with, and back what it answered: all of the question's own types.
  const question: Question = {
    workOut: (whole, about) => workOut(whole as Whole, about as About),
    isSame: (before, now) => isSame(before as Answer, now as Answer),
  };
  return (whole, about) => whole.reading.ask(question, about) as Answer;
}

/**
 * A version of a whole, as its inputs give it.
 *
 * @param inputs each is noted by itself where it is read, and is the same as before where it is `Object.is`
 * @param viewOf gives a new view of the whole, which takes its inputs from the reading
 * @param before the version before, whose answers are taken over; asked again, it works out its own anew
 */
export function versionOf<Whole extends Viewed>(
  inputs: object,
  viewOf: (reading: Reading) => Whole,
  before?: Whole,
): Whole {
  const version = new Version(new Map(Object.entries(inputs)), viewOf, before?.reading.version);
  // All views are those of `viewOf`.
  return version.view() as Whole;
}

/** Whether two lists hold the same things in the same order; for `isSame`. */
export function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => Object.is(item, other[index]));
}
