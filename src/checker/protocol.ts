import type { SchemaFault, Sentence } from "../core/index.ts";

/** What the thread is asked: whether a schema can be used, or what it finds in a plan. */
export interface Question {
  /** The schema. */
  readonly json: string;
  /** The plan's value; `undefined` to look at the schema alone. */
  readonly value?: unknown;
}

export type Answer =
  /** The thread is there. */
  | { readonly kind: "ready" }
  | { readonly kind: "faults"; readonly faults: readonly SchemaFault[] }
  /** The schema cannot be used: a sentence about `{path}`, its file. */
  | { readonly kind: "unusable"; readonly fault: Sentence };

/** A thread that answers one question after the other. */
export interface CheckerThread {
  ask(question: Question): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** Starts a thread, which says `ready` first; rejects where there can be none. */
export type StartThread = (onAnswer: (answer: Answer) => void, onEnd: () => void) => Promise<CheckerThread>;
