/** A short form in a text that nothing there explains. Offsets count in the text. */
export interface ShortForm {
  readonly start: number;
  readonly end: number;
  /** As the glossary spells it. */
  readonly form: string;
  /** The plain words, with the short form behind them: "early warning system (EWS)". */
  readonly explained: string;
}

/**
 * The short forms of a glossary that a text uses and does not explain, each at its first use. A form counts as explained
 * where the text has its words, or stands with it in brackets: "… system of supports (MTSS)", "MTSS (our team for …)".
 *
 * @param words a text of `ownWords`
 */
export function unexplainedIn(words: string, glossary: ReadonlyMap<string, string>): readonly ShortForm[] {
  const found: ShortForm[] = [];
  const seen = new Set<string>();
  for (const { 0: written, index } of words.matchAll(CAPITALS)) {
    const form = formOf(written, glossary);
    const meaning = form === undefined ? undefined : glossary.get(form);
    if (form === undefined || meaning === undefined || seen.has(form)) continue;
    seen.add(form);
    if (isExplained(form, meaning, words)) continue;
    const isPlural = written !== form;
    const plain = isPlural && !meaning.endsWith("s") ? `${meaning}s` : meaning;
    const startsSentence = /(?:^|[.!?:]["”]?)\s*$/u.test(words.slice(Math.max(0, index - 10), index));
    const text = startsSentence ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    found.push({ start: index, end: index + written.length, form: written, explained: `${text} (${written})` });
  }
  return found;
}

/** Two capitals or more, with or without the small s of a plural. */
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}s?(?![\p{L}\p{N}])/gu;

function formOf(written: string, glossary: ReadonlyMap<string, string>): string | undefined {
  if (glossary.has(written)) return written;
  const singular = written.replace(/s$/u, "");
  return glossary.has(singular) ? singular : undefined;
}

function isExplained(form: string, meaning: string, words: string): boolean {
  const escaped = form.replace(/[^\p{L}\p{N}]/gu, "\\$&");
  if (
    new RegExp(`\\p{L}\\s*\\(\\s*${escaped}s?\\s*\\)|(?<!\\p{L})${escaped}s?\\s*\\([^()]*\\p{Ll}{3}`, "u").test(words)
  )
    return true;
  const said = new Set(tellingWords(words));
  return tellingWords(meaning).every((word) => said.has(word));
}

/** Words of four letters and more, so that "of" and "and" do not count. */
function tellingWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
