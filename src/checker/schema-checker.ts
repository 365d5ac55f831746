import { SCHEMA_REFUSALS, UNCHECKED, type DistrictSchema, type Refusal, type SchemaFault } from "../core/index.ts";
import type { Answer, CheckerThread, Question, StartThread } from "./protocol.ts";

/** How long a thread may take, in milliseconds. */
export interface TimeLimits {
  readonly start: number;
  readonly answer: number;
}

const USUAL_LIMITS: TimeLimits = { start: 20_000, answer: 2_000 };

/**
 * Checks plans against a district's own schema in a thread of its own (docs/adr/0028-district-schemas.md): a schema may
 * hold expressions that never come to an end. The thread is started when it is first needed, and again after it had to
 * be ended.
 */
export class SchemaChecker {
  readonly #start: StartThread;
  readonly #limits: TimeLimits;
  /** Schemas that took too long once. */
  readonly #slow = new Set<string>();
  #thread: Promise<CheckerThread> | undefined;
  /** Counts the threads. */
  #generation = 0;
  /** Questions are asked one after the other, so that each has all of its time. */
  #last: Promise<unknown> = Promise.resolve();
  #hear: (answer: Answer | "ended") => void = () => undefined;

  constructor(start: StartThread, limits: TimeLimits = USUAL_LIMITS) {
    this.#start = start;
    this.#limits = limits;
  }

  /** Why plans are not checked against a schema; `undefined` where they are. Never rejects. */
  async vet({ json }: DistrictSchema): Promise<Refusal | undefined> {
    const answer = await this.#ask({ json });
    if (answer === "ended") return SCHEMA_REFUSALS.cannotRun;
    if (answer === "slow") return SCHEMA_REFUSALS.tooSlow;
    return answer.kind === "unusable" ? { ...answer.fault, severity: "error" } : undefined;
  }

  /** What a schema finds in a plan; one fault about the plan where that takes too long. Never rejects. */
  async faultsOf({ json }: DistrictSchema, value: unknown): Promise<readonly SchemaFault[]> {
    if (this.#slow.has(json)) return UNCHECKED;
    const answer = await this.#ask({ json, value });
    if (answer === "slow") this.#slow.add(json);
    if (answer === "slow" || answer === "ended") return UNCHECKED;
    return answer.kind === "faults" ? answer.faults : [];
  }

  dispose(): void {
    this.#thread?.then((thread) => thread.end()).catch(() => undefined);
    this.#thread = undefined;
    this.#hear("ended");
    this.#generation++;
  }

  #ask(question: Question): Promise<Answer | "slow" | "ended"> {
    const answer = this.#last.then(() => this.#askNow(question));
    this.#last = answer;
    return answer;
  }

  async #askNow(question: Question): Promise<Answer | "slow" | "ended"> {
    try {
      const thread = await this.#started();
      const heard = this.#next(this.#limits.answer);
      thread.ask(question);
      const answer = await heard;
      if (answer === "slow" || answer === "ended") this.dispose();
      return answer;
    } catch {
      this.dispose();
      return "ended";
    }
  }

  async #started(): Promise<CheckerThread> {
    if (this.#thread !== undefined) return this.#thread;
    const generation = this.#generation;
    const hear = (answer: Answer | "ended"): void => {
      // A thread that was ended says so late.
      if (generation === this.#generation) this.#hear(answer);
    };
    const ready = this.#next(this.#limits.start);
    this.#thread = this.#start(hear, () => hear("ended"));
    const thread = await this.#thread;
    const first = await ready;
    if (first === "slow" || first === "ended") throw new Error("The thread did not start");
    return thread;
  }

  /** The next thing that the thread says. */
  #next(limit: number): Promise<Answer | "slow" | "ended"> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve("slow"), limit);
      this.#hear = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
    });
  }
}
