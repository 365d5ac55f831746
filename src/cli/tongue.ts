import { readFile } from "node:fs/promises";
import path from "node:path";
import { ENGLISH, tongueFrom, type Language, type Tongue } from "../core/index.ts";
import type { Terminal } from "./terminal.ts";

/** A language whose texts lie beside the program. */
export async function tongueIn(language: Language, { home }: Pick<Terminal, "home">): Promise<Tongue> {
  if (language === "en") return ENGLISH;
  const text = await readFile(path.join(home, "l10n", `bundle.l10n.${language}.json`), "utf8");
  // It is our own file, and test/contract/spanish.test.ts holds what it is.
  return tongueFrom(language, JSON.parse(text) as Record<string, string>);
}
