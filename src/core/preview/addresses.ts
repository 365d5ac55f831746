import type { Markup } from "../exports/html/markup.ts";
import { markup } from "../exports/html/markup.ts";
import type { TextRange } from "../text/range.ts";

/** The addresses that a preview links to: only its shell knows how places and pages are opened. */
export interface Addresses {
  /** Of a place in the plan's text. */
  readonly place: (range: TextRange) => string;
  /** Of the page that says how the score comes about. */
  readonly scoring: string;
  /** What the part about the plan's history leads to. */
  readonly progress: ProgressAddresses;
}

export interface ProgressAddresses {
  readonly show: string;
  readonly hide: string;
  /** Another day from which on changes are told. */
  readonly choose: string;
}

/** Words that lead to a place in the plan's text. */
export function linkTo({ place }: Addresses, range: TextRange, words: string): Markup {
  return markup`<a href="${place(range)}">${words}</a>`;
}
