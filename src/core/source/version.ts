/** How a kind of question is answered: `whole` is a view of one version, `about` what it is asked about. */
export interface Question {
  workOut(whole: object, about: unknown): unknown;
  isSame(before: unknown, now: unknown): boolean;
}

/** What a version is made of, by name. */
export type Inputs = ReadonlyMap<string, unknown>;

/** Gives a new view of the whole, which takes what the version is made of from `input`. */
export type ViewOf = (input: (name: string) => unknown) => object;

/** One version of a whole: what it is made of, and what was worked out of it. */
export class Version {
  readonly #inputs: Inputs;
  readonly #viewOf: ViewOf;
  #store: Store | undefined;

  /** @param before hands over what it has kept; when it is asked later, it begins anew */
  constructor(inputs: Inputs, viewOf: ViewOf, before: Version | undefined) {
    this.#inputs = inputs;
    this.#viewOf = viewOf;
    if (before === undefined || before.#store === undefined) return;
    const { number, ...kept } = before.#store;
    before.#store = undefined;
    this.#store = { number: number + 1, ...kept };
    for (const [name, input] of kept.inputs) settle(input, inputs.get(name), number + 1);
  }

  /** A view for those who read without working out an answer. */
  view(): object {
    return this.#view({ version: this, noted: undefined });
  }

  ask(question: Question, about: unknown, reading: Reading): unknown {
    const { answers } = this.#own();
    let ofQuestion = answers.get(question);
    if (ofQuestion === undefined) answers.set(question, (ofQuestion = new Map<unknown, Kept>()));
    let answer = ofQuestion.get(about);
    if (answer === undefined) ofQuestion.set(about, (answer = notYetKept(question, about)));
    this.#bringUpToDate(answer);
    reading.noted?.add(answer);
    return answer.value;
  }

  #input(name: string, reading: Reading): unknown {
    const { inputs, number } = this.#own();
    let input = inputs.get(name);
    if (input === undefined) {
      inputs.set(name, (input = notYetKept(INPUT, undefined)));
      settle(input, this.#inputs.get(name), number);
    }
    reading.noted?.add(input);
    return input.value;
  }

  #view(reading: Reading): object {
    const whole = this.#viewOf((name) => this.#input(name, reading));
    readings.set(whole, reading);
    return whole;
  }

  #own(): Store {
    return (this.#store ??= { number: 1, inputs: new Map(), answers: new Map() });
  }

  #bringUpToDate(answer: Kept): void {
    const { number } = this.#own();
    if (answer.heldIn === number) return;
    if (answer.heldIn !== NEVER && !this.#isOutdated(answer)) answer.heldIn = number;
    else {
      const noted = new Set<Kept>();
      const reading: Reading = { version: this, noted };
      const value = answer.question.workOut(this.#view(reading), answer.about);
      reading.noted = undefined;
      answer.reads = noted;
      settle(answer, value, number);
    }
  }

  /** Looks at what was read in the order of reading: what was read later may only make sense as long as that holds. */
  #isOutdated({ reads, heldIn }: Kept): boolean {
    for (const read of reads) {
      this.#bringUpToDate(read);
      if (read.since > heldIn) return true;
    }
    return false;
  }
}

/** How the holder of a view reads its version. */
export function readingOf(whole: object): Reading {
  const reading = readings.get(whole);
  if (reading === undefined) throw new Error("Questions are asked about a view of a version");
  return reading;
}

export interface Reading {
  readonly version: Version;
  /** Takes down what is read, while an answer is worked out. */
  noted: Set<Kept> | undefined;
}

const readings = new WeakMap<object, Reading>();

interface Store {
  /** Versions are counted, so that it shows what is newer than what. */
  readonly number: number;
  readonly inputs: Map<string, Kept>;
  readonly answers: Map<Question, Map<unknown, Kept>>;
}

/** An answer or an input, with what tells whether it still holds. */
interface Kept {
  readonly question: Question;
  readonly about: unknown;
  value: unknown;
  /** The version that brought this value. */
  since: number;
  /** The last version in which it was found to hold. */
  heldIn: number;
  /** What was read to work it out. */
  reads: ReadonlySet<Kept>;
}

const NEVER = 0;
const INPUT: Question = { workOut: () => undefined, isSame: Object.is };

function notYetKept(question: Question, about: unknown): Kept {
  return { question, about, value: undefined, since: NEVER, heldIn: NEVER, reads: new Set() };
}

function settle(kept: Kept, value: unknown, number: number): void {
  if (kept.heldIn === NEVER || !kept.question.isSame(kept.value, value)) {
    kept.value = value;
    kept.since = number;
  }
  kept.heldIn = number;
}
