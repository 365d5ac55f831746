import type { Swap } from "./topic.ts";
import { inFormOf, withCapitalOf, type Verb } from "./verbs.ts";

/** A pattern of whole words whose groups are to be reworded. */
export function phrase(source: string): RegExp {
  return new RegExp(`\\b${source}\\b`, "dgiu");
}

/** The words of a named group; empty where it has none. */
export function groupOf({ groups }: RegExpExecArray, name: string): string {
  return groups?.[name] ?? "";
}

/** Other words for a named group of the match. */
export function word(match: RegExpExecArray, name: string, text: string): Swap {
  const [start, end] = match.indices?.groups?.[name] ?? [match.index, match.index];
  return { start, end, text: withCapitalOf(groupOf(match, name), text) };
}

/** Another verb in the form of the match's own. */
export function verb(match: RegExpExecArray, verbs: readonly Verb[], other: Verb, behind = ""): Swap {
  const written = groupOf(match, "verb");
  const own = verbs.find((candidate) => Object.values(candidate).includes(written.toLowerCase())) ?? other;
  return word(match, "verb", inFormOf(written, own, other) + behind);
}

/** Other words for what follows the match. */
export function next(match: RegExpExecArray, pattern: RegExp, text: string): readonly Swap[] {
  const found = pattern.exec(restOf(match))?.[0];
  const start = match.index + match[0].length;
  return found === undefined ? [] : [{ start, end: start + found.length, text }];
}

/** What stands behind a match. */
export function restOf(match: RegExpExecArray): string {
  return match.input.slice(match.index + match[0].length);
}
