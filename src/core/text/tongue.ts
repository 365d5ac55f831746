import { isIsoDate, type IsoDate } from "./iso-date.ts";

/** Values for the `{name}` slots of a text. */
export type Slots = Readonly<Record<string, string | number>>;

/** The text in the reader's language for an English one with `{name}` slots, which is filled in. */
export type Translate = (template: string, slots?: Slots) => string;

/** The languages that we speak, by their tags. */
export const LANGUAGES = ["en", "es"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * How readers are spoken to: our texts, and days, numbers and money, in one language as it is written in the United
 * States. What an author wrote is never translated.
 */
export interface Tongue {
  /** A language tag: `en`, `es`. */
  readonly tag: string;
  readonly t: Translate;
  /** "March 5, 2026"; a month alone ("2026-03") is "March 2026"; any other text stays as it is. */
  readonly day: DayWords;
  /** "July 1, 2025 to June 30, 2027"; one of them where only that is known. */
  readonly period: (start: IsoDate | undefined, end: IsoDate | undefined) => string | undefined;
  /** The first letter of a month (`2026-03`). */
  readonly monthLetter: (month: string) => string;
  /** "14,800.5", with two digits behind the point at most. */
  readonly number: (number: number) => string;
  /** "$14,800" */
  readonly dollars: (amount: number) => string;
  /** "a", "a and b", "a, b and c"; of what one is enough, "a or b" */
  readonly listed: (words: readonly string[], joined?: Joined) => string;
  /** "Spanish" for `es`; `undefined` for what is no code of a language. */
  readonly languageName: (code: string) => string | undefined;
}

export type Joined = "and" | "or";

interface DayWords {
  (date: string): string;
  (date: string | undefined): string | undefined;
}

/** Marks a text that is kept as data, so that it is found among what there is to translate; `t` gets it later. */
export function translatable<const Text extends string>(text: Text): Text {
  return text;
}

/** Every `{name}` slot filled; a slot without a value is left as it stands. */
export function filled(template: string, slots: Slots = {}): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

/** A language whose texts are in a table by their English words; what is not there stays English. */
export function tongueFrom(tag: string, texts: Readonly<Record<string, string>>): Tongue {
  const known = new Map(Object.entries(texts));
  return tongueOf(tag, (template, slots) => filled(known.get(template) ?? template, slots));
}

export function tongueOf(tag: string, t: Translate): Tongue {
  const locale = `${tag}-US`;
  const days = once(() => dateFormat(locale, { dateStyle: "long" }));
  const months = once(() => dateFormat(locale, { month: "long", year: "numeric" }));
  const letters = once(() => dateFormat(locale, { month: "narrow" }));
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const money = once(() => new Intl.NumberFormat(locale, { ...DOLLARS, minimumFractionDigits: 0 }));
  const cents = once(() => new Intl.NumberFormat(locale, DOLLARS));
  // Our English has no comma before "and"; that of the United States would have one.
  const listLocale = tag === "en" ? "en-GB" : locale;
  const all = once(() => new Intl.ListFormat(listLocale, { type: "conjunction" }));
  const either = once(() => new Intl.ListFormat(listLocale, { type: "disjunction" }));
  const languages = once(() => new Intl.DisplayNames([locale], { type: "language", fallback: "none" }));
  const day = (date: string): string => {
    if (isIsoDate(date)) return days().format(dateOf(date));
    const first = `${date}-01`;
    return MONTH.test(date) && isIsoDate(first) ? months().format(dateOf(first)) : date;
  };
  return {
    tag,
    t,
    // The words of a date that is there are there.
    day: ((date: string | undefined) => date && day(date)) as DayWords,
    period: (start, end) => {
      if (start !== undefined && end !== undefined) return t("{start} to {end}", { start: day(start), end: day(end) });
      if (start !== undefined) return t("from {start}", { start: day(start) });
      return end === undefined ? undefined : t("until {end}", { end: day(end) });
    },
    monthLetter: (month) => letters().format(dateOf(`${month}-01`)),
    number: (number) => numbers().format(number),
    dollars: (amount) => (Number.isInteger(amount) ? money() : cents()).format(amount),
    listed: (words, joined) => (joined === "or" ? either() : all()).format(words),
    languageName: (code) => (LANGUAGE.test(code) ? languages().of(code) : undefined),
  };
}

/** English as the texts themselves are. */
export const ENGLISH: Tongue = tongueOf("en", filled);

const DOLLARS = { style: "currency", currency: "USD" } as const;

const MONTH = /^\d{4}-\d{2}$/;

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
}

function dateOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The platform takes long to get a format ready, and most are never asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
