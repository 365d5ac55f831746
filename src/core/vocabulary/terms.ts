import { fold } from "../text/fold.ts";
import {
  FREQUENCIES,
  FUNCTIONS,
  GROUPS,
  INDICATOR_CATEGORIES,
  LEVELS,
  ONE_WAY_CHANNELS,
  PHASES,
  PROFILES,
  TEAM_ROLES,
  TWO_WAY_CHANNELS,
  WORK_ROLES,
  type Term,
} from "./vocabulary.ts";

/** What people read for an id; the id itself where no term has it. */
export function labelOf(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

/** Whether people can answer back on a channel, unless the plan says otherwise; `undefined` for an unknown channel. */
export function isTwoWayByDefault(channel: string): boolean | undefined {
  if (TWO_WAY_CHANNELS.some(({ id }) => id === channel)) return true;
  return ONE_WAY_CHANNELS.some(({ id }) => id === channel) ? false : undefined;
}

/**
 * The allowed value that a text means by its label or another word for it ("parents" is `families`); `undefined` where
 * it means none. Words have a meaning per field ("data" is a group and a function), so the allowed values decide.
 */
export function valueMeantBy(text: string, isAllowed: (value: string) => boolean): string | undefined {
  return VALUES_BY_WORD.get(fold(text))?.find(isAllowed);
}

const VALUES_BY_WORD: ReadonlyMap<string, readonly string[]> = valuesByWord([
  ...GROUPS,
  ...FUNCTIONS,
  ...TEAM_ROLES,
  ...LEVELS,
  ...WORK_ROLES,
  ...PHASES,
  ...TWO_WAY_CHANNELS,
  ...ONE_WAY_CHANNELS,
  ...FREQUENCIES,
  ...INDICATOR_CATEGORIES,
  ...PROFILES,
]);

function valuesByWord(terms: readonly Term[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { id, label, aliases = [] } of terms) {
    for (const word of [id, label, ...aliases]) {
      const key = fold(word);
      values.set(key, [...(values.get(key) ?? []), id]);
    }
  }
  return values;
}
