/** The forms of a verb; `past` is its participle as well. */
export interface Verb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly ing: string;
}

/** A verb that only adds endings; one in -e drops it. */
export function regular(base: string): Verb {
  const stem = base.replace(/e$/, "");
  return { base, third: `${base}s`, past: `${stem}ed`, ing: `${stem}ing` };
}

/** Another verb in the form that the first one has in a text, and with its capital. */
export function inFormOf(written: string, verb: Verb, other: Verb): string {
  const form = written.toLowerCase();
  const same =
    form === verb.past ? other.past : form === verb.ing ? other.ing : form === verb.third ? other.third : other.base;
  return withCapitalOf(written, same);
}

export function withCapitalOf(model: string, words: string): string {
  return /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Every form, as the source of a pattern. */
export function anyForm({ base, third, past, ing }: Verb): string {
  return `(?:${[...new Set([ing, third, past, base])].join("|")})`;
}
