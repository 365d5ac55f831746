import type { Terminal } from "./terminal.ts";

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  readonly end: () => void;
}

/** Work that takes no longer than this shows no progress, in milliseconds. */
const QUIET_FOR = 1000;

const BAR_LENGTH = 24;

/** A bar on a terminal, once the work has taken longer than a second; nothing in a pipe. */
export function showProgress(
  total: number,
  { isErrorTerminal, err }: Pick<Terminal, "isErrorTerminal" | "err">,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let done = 0;
  let shown: number | undefined;
  return {
    step() {
      done++;
      const filled = Math.floor((done / total) * BAR_LENGTH);
      if (!isErrorTerminal || filled === shown || now() - start < QUIET_FOR) return;
      shown = filled;
      err(`\r${"█".repeat(filled)}${"░".repeat(BAR_LENGTH - filled)} ${done} of ${total} plans`);
    },
    end() {
      if (shown !== undefined) err("\r\u001B[K");
    },
  };
}
