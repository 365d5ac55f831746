/** What a version is made of, by name. */
export type Inputs = ReadonlyMap<string, unknown>;

/** How a kind of question is answered: `whole` is a view of one version, `about` what it is asked about. */
export interface Question {
  workOut(whole: Viewed, about: unknown): unknown;
  isSame(before: unknown, now: unknown): boolean;
}

/** A whole as somebody sees it, in one version. */
export interface Viewed {
  readonly reading: Reading;
}

/** How the holder of a view reads the version. What is read while an answer is worked out is noted. */
export class Reading {
  readonly version: Version;
  #noted: Set<Kept> | undefined;

  constructor(version: Version, noted?: Set<Kept>) {
    this.version = version;
    this.#noted = noted;
  }

  input(name: string): unknown {
    return this.#note(this.version.inputNamed(name));
  }

  ask(question: Question, about: unknown): unknown {
    return this.#note(this.version.answerTo(question, about));
  }

  /** What is read from now on belongs to no answer. */
  end(): void {
    this.#noted = undefined;
  }

  #note(read: Kept): unknown {
    this.#noted?.add(read);
    return read.value;
  }
}

/** One version of a whole: what it is made of, and what was worked out of it. */
export class Version {
  readonly #inputs: Inputs;
  readonly #viewOf: (reading: Reading) => Viewed;
  #store: Store | undefined;

  /** @param before hands over what it has kept; when it is asked later, it begins anew */
  constructor(inputs: Inputs, viewOf: (reading: Reading) => Viewed, before: Version | undefined) {
    this.#inputs = inputs;
    this.#viewOf = viewOf;
    if (before === undefined || before.#store === undefined) return;
    const { number, ...kept } = before.#store;
    before.#store = undefined;
    this.#store = { number: number + 1, ...kept };
    for (const [name, input] of kept.inputs) settle(input, inputs.get(name), number + 1);
  }

  /** A view for those who read without working out an answer. */
  view(): Viewed {
    return this.#viewOf(new Reading(this));
  }

  inputNamed(name: string): Kept {
    const { inputs, number } = this.#own();
    let input = inputs.get(name);
    if (input === undefined) {
      inputs.set(name, (input = notYetKept(INPUT, undefined)));
      settle(input, this.#inputs.get(name), number);
    }
    return input;
  }

  answerTo(question: Question, about: unknown): Kept {
    const { answers } = this.#own();
    let ofQuestion = answers.get(question);
    if (ofQuestion === undefined) answers.set(question, (ofQuestion = new Map<unknown, Kept>()));
    let answer = ofQuestion.get(about);
    if (answer === undefined) ofQuestion.set(about, (answer = notYetKept(question, about)));
    this.#bringUpToDate(answer);
    return answer;
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
      const reading = new Reading(this, noted);
      const value = answer.question.workOut(this.#viewOf(reading), answer.about);
      reading.end();
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
