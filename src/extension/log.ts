import { window } from "vscode";

/** The extension's own log, for the Output view. */
export interface Log {
  info(text: string): void;
  /** A fault of ours: `during` says what was being done. */
  bug(during: string, error: unknown): void;
  show(): void;
  dispose(): void;
}

export function createLog(): Log {
  const channel = window.createOutputChannel("Buy-in Plans", { log: true });
  return {
    info: (text) => channel.info(text),
    bug: (during, error) => channel.error(`${during}: ${error instanceof Error ? (error.stack ?? "") : String(error)}`),
    show: () => channel.show(true),
    dispose: () => channel.dispose(),
  };
}
