import type { Collection } from "../schema/shape.ts";
import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { valueMeantBy } from "../vocabulary/terms.ts";
import { isGroup } from "../vocabulary/vocabulary.ts";
import { definitionsOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import { peopleOn } from "./standing.ts";

/**
 * What a reference that leads nowhere most likely means: the id that it is a slip of, the only row of the group that it
 * names, or the only person on the team with this first or last name; `undefined` where that is not clear.
 */
export function likelyMeant(plan: Plan, collections: readonly Collection[], text: string): string | undefined {
  const ids = collections.flatMap((collection) => definitionsOf(plan, collection).ids);
  return nearest(text.toLowerCase(), new Set(ids)) ?? only(collections.flatMap((of) => CALLED[of]?.(plan, text) ?? []));
}

const CALLED: Partial<Record<Collection, (plan: Plan, text: string) => readonly string[]>> = {
  stakeholders: ({ stakeholders }, text) => {
    const group = valueMeantBy(text, isGroup);
    const rows = stakeholders.groups.filter((row) => group !== undefined && row.group?.value === group);
    return rows.map(({ label }) => label);
  },
  members: (plan, text) =>
    peopleOn(plan)
      .filter(({ name }) => name !== undefined && wordsOf(name.value).includes(fold(text)))
      .map(({ label }) => label),
};

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).map(fold);
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}
