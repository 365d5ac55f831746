import { filled, type Translate } from "../text/tongue.ts";
import { withinSentence } from "../text/wording.ts";
import type { Stakeholder } from "./plan.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS } from "../vocabulary/vocabulary.ts";

/** What a sentence calls the people of a row: its name, else its id, else what its group is called. */
export function stakeholderName({ name, id, group, label }: Stakeholder, t: Translate = filled): string {
  if (name !== undefined) return name.value;
  return id === "" && group !== undefined ? withinSentence(t(labelOf(GROUPS, group.value))) : label;
}
