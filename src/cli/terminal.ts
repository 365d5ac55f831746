import type { StartThread } from "../checker/protocol.ts";

/** What the command line needs of the machine, so that tests can run it as a function. */
export interface Terminal {
  readonly cwd: string;
  /** Where the project lies: its pages are below `docs`. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal; `false` for a file or a pipe. */
  readonly isTerminal: boolean;
  readonly isErrorTerminal: boolean;
  /** Columns of the terminal; `undefined` where stdout is none. */
  readonly columns: number | undefined;
  /** The script that a thread of checks runs; `undefined` to check everything in this thread. */
  readonly threadScript: string | undefined;
  /** Starts the thread that checks plans against a district's own schema. */
  readonly startChecker: StartThread;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Standard input; what lies beyond `most` UTF-16 code units may be left out. */
  readonly readInput: (most: number) => Promise<string>;
}

/** 0: nothing at or above `--fail-on`; 1: findings; 2: wrong call, unreadable input or an internal error. */
export type ExitCode = 0 | 1 | 2;
