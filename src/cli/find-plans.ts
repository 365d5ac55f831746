import { stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { formatOf, hasPlanName, HEAD_LENGTH, isPlanFile } from "../core/index.ts";
import type { ConfigFinder } from "./config-files.ts";
import { slashed } from "./paths.ts";
import { readText } from "./read-text.ts";

export interface FoundPlans {
  /** Absolute paths, each once. */
  readonly files: ReadonlySet<string>;
  /** One sentence for each file that was named and is no plan. */
  readonly skipped: readonly string[];
  /** One sentence for each target that stands for nothing at all. */
  readonly missing: readonly string[];
}

/** The plans that the arguments mean: files by name; folders and globs are searched for what is recognised as a plan. */
export async function findPlans(targets: readonly string[], cwd: string, configs: ConfigFinder): Promise<FoundPlans> {
  const files = new Set<string>();
  const skipped: string[] = [];
  const missing: string[] = [];
  for (const target of targets.length === 0 ? ["."] : targets) {
    const absolute = path.resolve(cwd, target);
    const kind = await kindOf(absolute);
    if (kind === "file") {
      if (await isPlan(absolute, configs)) files.add(absolute);
      else skipped.push(`${target} is not checked: ${whyNoPlan(target)}`);
      continue;
    }
    const found = kind === "folder" ? await search(ANY_PLAN, absolute) : await matching(target, cwd);
    if (found === undefined) missing.push(`There is no file or folder called ${target}`);
    else if (kind === undefined && found.length === 0) missing.push(`No file matches ${target}`);
    else for (const file of found) if (await isPlan(file, configs)) files.add(file);
  }
  return { files, skipped, missing };
}

/** What a glob matches; `undefined` where the target is none. */
async function matching(target: string, cwd: string): Promise<readonly string[] | undefined> {
  return isDynamicPattern(target) ? search(slashed(target), cwd) : undefined;
}

const ANY_PLAN = "**/*.{yaml,yml,md}";

function search(pattern: string, cwd: string): Promise<readonly string[]> {
  return glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
}

async function isPlan(file: string, configs: ConfigFinder): Promise<boolean> {
  if (formatOf(file) === undefined) return false;
  const { config, folder } = await configs.configFor(file);
  return isPlanFile(slashed(path.relative(folder, file)), await readHead(file), config);
}

/** Nothing of a file that cannot be read: reading all of it says why. */
async function readHead(file: string): Promise<string> {
  return readText(file, HEAD_LENGTH).catch(() => "");
}

function whyNoPlan(target: string): string {
  if (formatOf(target) === undefined) return "plans are YAML or Markdown files";
  return hasPlanName(slashed(target))
    ? 'the configuration or its comment "buyin: ignore" leaves it out'
    : 'its name does not end in .buyin.yaml or .buyin.md, and it does not begin with "buyin: 1" and a plan';
}

async function kindOf(file: string): Promise<"file" | "folder" | undefined> {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? "folder" : "file";
}
