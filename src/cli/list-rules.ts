import { RULE_INFOS, type Language } from "../core/index.ts";
import type { OutputOptions } from "./options.ts";
import { lookOf, writeResult } from "./output.ts";
import { prettyRules } from "./reporters/pretty-rules.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { tongueIn } from "./tongue.ts";

export interface RulesOptions extends OutputOptions {
  readonly format: "pretty" | "json";
  readonly language: Language;
}

/** Lists every rule. */
export async function listRules(options: RulesOptions, terminal: Terminal): Promise<ExitCode> {
  const tongue = await tongueIn(options.language, terminal);
  const text =
    options.format === "json"
      ? `${JSON.stringify(
          RULE_INFOS.map((rule) => ({ ...rule, summary: tongue.t(rule.summary) })),
          undefined,
          2,
        )}\n`
      : prettyRules(RULE_INFOS, lookOf(options, terminal), tongue);
  await writeResult(text, options, terminal);
  return 0;
}
