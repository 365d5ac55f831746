import type { Stakeholder } from "./plan.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";
import { inside, type Words } from "../text/slot-words.ts";

/** What a sentence calls the people of a row: its name, else its id, else what its group is called. */
export function stakeholderName({ name, id, group, called }: Stakeholder): Words {
  if (name !== undefined) return name.value;
  return id === "" && group !== undefined ? inside(labelOf(GROUPS, group.value)) : called;
}
