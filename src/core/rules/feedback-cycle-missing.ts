import { isSlowerThan, LONGEST_BETWEEN_FEEDBACK } from "../model/cadence.ts";
import { isGiven } from "../model/given.ts";
import { partHead } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { stakeholdersOf } from "../model/standing.ts";
import { promptForValue } from "../schema/prompts.ts";
import type { Change, Content } from "../source/change.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { ADMINISTRATORS, FREQUENCIES, FREQUENCY_DAYS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { inside } from "../text/slot-words.ts";

export default defineRule({
  category: "ownership",
  severity: "warning",
  easedInDraft: true,
  section: "ownership",
  fix: "assisted",
  summary: "Teachers and administrators have no regular time to say what works, or too seldom",
  messages: {
    none: "Set a regular time for teachers and administrators to say what is and is not working",
    seldom: "Teachers and administrators say {cadence} what is and is not working; every grading period is advised",
    meetMonthly: "Set a monthly feedback cycle",
  },
  check({ plan, report }) {
    const { feedback } = plan.ownership;
    const { node, cadence } = feedback;
    if (cadence === undefined ? isGiven(node, "cadence") : !isSlowerThan(LONGEST_BETWEEN_FEEDBACK, cadence)) return;
    report({
      at: cadence?.node ?? partHead(plan, feedback, "ownership"),
      message: FREQUENCY_DAYS.has(cadence?.value ?? "") ? "seldom" : "none",
      data: { cadence: inside(labelOf(FREQUENCIES, cadence?.value ?? "")) },
      fixes: () => [{ title: "meetMonthly", changes: monthlyCycle(plan) }],
    });
  },
});

function monthlyCycle(plan: Plan): readonly Change[] {
  const set = (field: string, value: Content): Change => {
    return { kind: "set", in: plan.root, path: `ownership.feedback.${field}`, value };
  };
  const hasParticipants = isGiven(plan.ownership.feedback.node, "participants");
  return [set("cadence", "monthly"), ...(hasParticipants ? [] : [set("participants", bothSides(plan))])];
}

/** A prompt for a group of teachers and one for administrators, with what the plan has to choose from. */
function bothSides(plan: Plan): readonly Content[] {
  const labels = [stakeholdersOf(plan, "teachers"), stakeholdersOf(plan, ...ADMINISTRATORS)].map((rows) =>
    rows.map(({ label }) => label),
  );
  const sides = labels.filter(({ length }) => length > 0);
  const prompts = sides.map((side) => promptForValue("ownership.feedback.participants", side));
  return prompts.length === 0 ? [promptForValue("ownership.feedback.participants")] : prompts;
}
