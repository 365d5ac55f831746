/** Words to write in place of others. Offsets count in the sentence. */
export interface Swap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words that a person would point at. Offsets count in the sentence. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Other words with which the sentence reads on; empty where there are none. */
  readonly swaps: readonly Swap[];
  /** The people it is about, in the author's words; empty where it names none. */
  readonly people: string;
}

/** Something that sentences of plans should not say, or not say so. */
export interface Topic {
  /** Without it in a text, there is nothing to look for; cheap, and ignoring case. */
  readonly trigger: RegExp;
  /**
   * What is read: the author's own English sentences, or every text, in any language and with its quotations. Code,
   * addresses and comments are never read.
   */
  readonly reads: "own sentences" | "everything";
  /** The places in one sentence, in its order; what is not read is blank in it. */
  find(sentence: string): readonly Phrase[];
}

/** The phrase of a match without more to say about it. */
export function phraseAt(start: number, end: number, more: Partial<Phrase> = {}): Phrase {
  return { swaps: [], people: "", ...more, start, end };
}

/** What stands before a place in its sentence, as far back as a clause goes. */
export function wordsBefore(sentence: string, start: number): string {
  return sentence.slice(Math.max(0, start - LONGEST_CLAUSE), start);
}

const LONGEST_CLAUSE = 300;
