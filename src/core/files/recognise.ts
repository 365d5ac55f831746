import picomatch from "picomatch/posix";
import type { Config } from "../config/config.ts";
import type { FormatName } from "../source/document.ts";
import { SECTION_KEYS } from "../model/sections.ts";

/** How much of a file decides whether it is a plan, in UTF-16 code units. */
export const HEAD_LENGTH = 8192;

/** How a file is spelt, by its name; `undefined` for names that no plan has. */
export function formatOf(path: string): FormatName | undefined {
  if (/\.ya?ml$/i.test(path)) return "yaml";
  return /\.md$/i.test(path) ? "markdown" : undefined;
}

/**
 * Whether a file is a plan. The editor, the command line and the workspace scan all ask here.
 *
 * @param path relative to the folder of the configuration, with `/` between its parts
 * @param head the file's first `HEAD_LENGTH` code units
 */
export function isPlanFile(path: string, head: string, config: Config): boolean {
  const format = formatOf(path);
  if (format === undefined || matches(path, config.exclude) || IGNORE_COMMENT[format].test(head)) return false;
  return hasPlanName(path) || matches(path, config.include) || hasMarker(head, format);
}

/** Whether the name alone says that a file is a plan: `NAME.buyin.yaml`, `buyin-plan*.md` and their like. */
export function hasPlanName(path: string): boolean {
  return /(?:^|\/)(?:[^/]+\.buyin|buyin-plan[^/]*)\.(?:ya?ml|md)$/i.test(path);
}

function matches(path: string, globs: readonly string[]): boolean {
  return globs.length > 0 && picomatch([...globs], { dot: true })(path);
}

const IGNORE_COMMENT: Readonly<Record<FormatName, RegExp>> = {
  yaml: /^\s*#\s*buyin: ignore\s*$/m,
  markdown: /^\s*(?:<!--\s*buyin: ignore\s*-->|#\s*buyin: ignore)\s*$/m,
};

/** A small whole number under `buyin:` together with a key that only plans have. */
function hasMarker(head: string, format: FormatName): boolean {
  const keys = format === "yaml" ? head.replace(/^\uFEFF/, "") : frontMatterOf(head);
  if (!/^["']?buyin["']?:[ \t]*[1-9][ \t]*(?:#.*)?$/m.test(keys)) return false;
  const names = format === "yaml" ? SECTION_KEYS : [...SECTION_KEYS, "title", "organization", "status", "phase"];
  return names.some((name) => new RegExp(`^["']?${name}["']?[ \\t]*:`, "m").test(keys));
}

function frontMatterOf(head: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([^]*?)(?:\r?\n---[ \t]*(?:\r?\n|$)|$)/.exec(head)?.[1] ?? "";
}
