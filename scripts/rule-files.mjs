// Where a rule lives: its id is the name of its file and of its page.
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { RULE_ENGINE } from "./layers.mjs";

const root = new URL("..", import.meta.url);

/** The ids of all rules, sorted. */
export async function ruleIds() {
  const files = await readdir(new URL("src/core/rules", root));
  return files
    .filter((file) => file.endsWith(".ts") && !RULE_ENGINE.includes(`core/rules/${file}`))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

/** Paths from the project's root. */
export const rulePath = (id) => `src/core/rules/${id}.ts`;
export const pagePath = (id) => `docs/rules/${id}.md`;

/** The absolute path of a file of the project. */
export const inProject = (file) => fileURLToPath(new URL(file, root));
