import { parse } from "yaml";
import schema from "../../schemas/plan.schema.json" with { type: "json" };
import { filled, tongueOf, type Tongue } from "../../src/core/text/tongue.ts";

/** A language for tests, and which texts were asked for in it. */
export interface PseudoLanguage {
  readonly tongue: Tongue;
  readonly asked: ReadonlySet<string>;
}

/**
 * A language in which every text of ours stands in Greek letters, as what the platform says in it does: a Latin letter
 * on a page is a text of ours that nobody translated.
 */
export function pseudoLanguage(): PseudoLanguage {
  const asked = new Set<string>();
  const tongue = tongueOf("el", (template, slots) => {
    asked.add(template);
    return filled(inGreek(template), slots);
  });
  return { tongue, asked };
}

/** The same plan in YAML with everything that its author wrote in Greek letters; what the format knows stays. */
export function planInGreek(yaml: string): string {
  return JSON.stringify(written(parse(yaml)), undefined, 1);
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, written(inside)]));
  }
  return typeof value !== "string" || CHOICES.has(value) || KEPT.test(value) ? value : inGreek(value);
}

/** Days, addresses and the codes of languages. */
const KEPT = /^\d{4}-\d\d|^https?:|^[a-z]{2}$/;

const CHOICES: ReadonlySet<unknown> = new Set(choicesIn(schema));

function choicesIn(part: unknown): readonly unknown[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inside]) =>
    key === "enum" && Array.isArray(inside) ? (inside as readonly unknown[]) : choicesIn(inside),
  );
}

/** Every letter outside of slots. */
function inGreek(text: string): string {
  return text.replace(/\{\w+\}|[A-Za-z]/g, (found) => (found.length > 1 ? found : greekFor(found)));
}

function greekFor(letter: string): string {
  const greek = GREEK[LATIN.indexOf(letter.toLowerCase())] ?? letter;
  return letter === letter.toLowerCase() ? greek : greek.toUpperCase();
}

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const GREEK = "αβψδεφγηιξκλμνοπθρστυωςχζλ";

/** The words in Latin letters that a page says or a screen reader reads, with what stands around each. */
export function latinWordsIn(html: string): readonly string[] {
  const head = html.replace(/<style>[^]*?<\/style>/g, "");
  const spoken = [...head.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, words = ""]) => words);
  const shown = head.replace(/<[^>]*>/g, "\n").split("\n");
  return [...spoken, ...shown].filter((words) => /[A-Za-z]{2}/.test(words.replace(/https?:\S+|&\w+;|&#\d+;/g, "")));
}
