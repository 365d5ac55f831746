/**
 * How much work the tests of many examples do. `npm run unit` takes a share of it, so that it is quick enough to be
 * run all the time; `npm test` sets `EFFORT=full` and leaves hardly anything out.
 */
export const IS_FULL = process.env["EFFORT"] === "full";

/** One of so many. */
const SHARE = 50;

/** Milliseconds for one test of many examples, far more than it needs on a busy machine; no end where more is asked for. */
export const TIMEOUT = process.env["FUZZ"] === undefined ? 300_000 : 0;

/** The runs of a property that needs `usual` ones for an answer; `FUZZ=20000 npx mocha …` asks for more than usual. */
export function runs(usual: number): number {
  return Number(process.env["FUZZ"] ?? (IS_FULL ? usual : Math.ceil(usual / SHARE)));
}

/** How long a text is that shows that reading takes time in proportion to it. */
export function size(usual: number): number {
  return IS_FULL ? usual : Math.ceil(usual / SHARE);
}

/** Examples that take long together: all of them, or some from everywhere in the list. */
export function sample<T>(examples: readonly T[]): readonly T[] {
  return IS_FULL ? examples : examples.filter((_, index) => index % SHARE === 0);
}

/** Examples that take minutes together: one of so many even in `npm test`; `FUZZ=1 npx mocha …` tries all. */
export function few<T>(examples: readonly T[], inGate: number, usually: number): readonly T[] {
  const step = process.env["FUZZ"] !== undefined ? 1 : IS_FULL ? inGate : usually;
  return examples.filter((_, index) => index % step === 0);
}

/** Ways to try an example in: all of them, or another one for each example. */
export function inTurn<T>(ways: readonly T[], example: number): readonly T[] {
  const own = example % ways.length;
  return IS_FULL ? ways : ways.slice(own, own + 1);
}
