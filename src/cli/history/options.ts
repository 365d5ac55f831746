import { Option } from "commander";
import { day, type Options } from "../options.ts";
import { UserError } from "../user-error.ts";

/** What of a plan's history is shown, and how. */
export interface HistoryOptions extends Omit<Options, "format"> {
  readonly format: "pretty" | "json";
  /** Days, `YYYY-MM-DD`. */
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** The flags of `status` that go with `--history`. */
export interface HistoryFlags {
  readonly history?: boolean;
  readonly since?: string;
  readonly until?: string;
}

export function historyOptions(): readonly Option[] {
  return [
    new Option("--history", "how one plan moved over its versions in git, and what changed"),
    new Option(
      "--since <date>",
      "with --history: what changed since that day, YYYY-MM-DD (default: in the last month)",
    ).argParser(day),
    new Option(
      "--until <date>",
      "with --history: up to that day, YYYY-MM-DD (default: the file as it is now)",
    ).argParser(day),
  ];
}

/** What a call of `status` asks of history; `undefined` where it asks for none. */
export function historyAsked(
  options: Options,
  { history = false, since, until }: HistoryFlags,
): HistoryOptions | undefined {
  if (!history) {
    if (since !== undefined || until !== undefined) throw new UserError("--since and --until go with --history only");
    return undefined;
  }
  const { format } = options;
  if (format !== "pretty" && format !== "json") throw new UserError(`--format ${format} does not go with --history`);
  if (options.stdin) throw new UserError("--stdin does not go with --history: git knows files only");
  if (since !== undefined && until !== undefined && since >= until) {
    throw new UserError(`--since ${since} must be before --until ${until}`);
  }
  return { ...options, format, since, until };
}
