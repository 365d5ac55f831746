import { readFile } from "node:fs/promises";
import path from "node:path";
import type { OutputOptions } from "./options.ts";
import { lookOf, writeResult } from "./output.ts";
import { pageForTerminal } from "./reporters/page.ts";
import { ruleNamed } from "./rule-named.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Shows the page of a rule; the pages lie beside the program. */
export async function explainRule(id: string, options: OutputOptions, terminal: Terminal): Promise<ExitCode> {
  const { page } = ruleNamed(id);
  const text = await readFile(path.join(terminal.home, page), "utf8");
  await writeResult(pageForTerminal(text, lookOf(options, terminal)), options, terminal);
  return 0;
}
