import { RULE_INFOS } from "../core/index.ts";
import type { OutputOptions } from "./options.ts";
import { lookOf, writeResult } from "./output.ts";
import { prettyRules } from "./reporters/pretty-rules.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

export interface RulesOptions extends OutputOptions {
  readonly format: "pretty" | "json";
}

/** Lists every rule. */
export async function listRules(options: RulesOptions, terminal: Terminal): Promise<ExitCode> {
  const text =
    options.format === "json"
      ? `${JSON.stringify(RULE_INFOS, undefined, 2)}\n`
      : prettyRules(RULE_INFOS, lookOf(options, terminal));
  await writeResult(text, options, terminal);
  return 0;
}
