import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { derived } from "../source/derived.ts";
import { remembered } from "../source/remember.ts";
import { definitionsOf } from "./lookup.ts";
import type { Plan } from "./plan.ts";
import { valuesBySection, type SectionValues, type ValueGroup, type WrittenValue } from "./written-values.ts";

/** A value that stands where one is still to come: TBD, or a prompt that was left. */
export interface StandIn extends Pick<ValueGroup, "section" | "row"> {
  readonly written: WrittenValue;
}

/** Every value of the plan that says nothing yet, section by section in the order of the document. */
export const standInsIn: (plan: Plan) => readonly StandIn[] = derived((plan: Plan) =>
  valuesBySection(plan)
    .flatMap(suspectsIn)
    .filter(({ written }) => !isMeant(written, plan)),
);

const suspectsIn = remembered(({ groups }: SectionValues): readonly StandIn[] => groups.flatMap(suspectsInGroup));

const suspectsInGroup = remembered(({ section, row, values }: ValueGroup): readonly StandIn[] =>
  values
    .filter(({ name, node }) => name !== "id" && isPlaceholderText(node.text))
    .map((written) => ({ section, row, written })),
);

/** `level: none` is an answer, and so is the id of a row that happens to be called "test". */
function isMeant({ node, shape }: WrittenValue, plan: Plan): boolean {
  if (shape === undefined) return false;
  if (shape.choices?.has(String(node.value)) === true) return true;
  return shape.refersTo.some((collection) => definitionsOf(plan, collection).find(node.text) !== undefined);
}
