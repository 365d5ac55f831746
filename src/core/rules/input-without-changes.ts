import { daysAsked } from "../model/calendar/asked-days.ts";
import { isGiven } from "../model/given.ts";
import { isAnswered } from "../model/ownership-rows.ts";
import type { Change } from "../model/people.ts";
import { sectionHead, valuePlace } from "../model/places.ts";
import type { Plan } from "../model/plan.ts";
import { isBefore } from "../model/standing.ts";
import { promptForValue, promptsFor } from "../schema/prompts.ts";
import { isoDate, type DayNumber } from "../text/iso-date.ts";
import { inside } from "../text/slot-words.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { PHASES } from "../vocabulary/vocabulary.ts";
import { defineRule, type Finding, type RuleFix } from "./rule.ts";

const LIST = "ownership.change_log";

/** People may expect an answer once they were asked so many times. */
const TIMES_ASKED = 2;

type Message = "unanswered" | "asked" | "begun" | "addRow" | "addChange";

export default defineRule<Message>({
  category: "ownership",
  severity: "warning",
  section: "ownership",
  fix: "assisted",
  summary: "People were asked, and the plan does not show what changed or why it could not",
  messages: {
    unanswered: "People gave input, but the plan shows nothing that changed or why it could not",
    asked: "People were asked {count} times so far, the last time on {date}",
    begun: "The plan has reached its {phase} phase",
    addRow: "Add what you heard and what changed",
    addChange: "Add what changed",
  },
  check({ plan, content, day, report }) {
    const log = plan.ownership.changeLog;
    if (log.some((row) => isAnswered(row, content))) return;
    const related = reasonsToAnswer(plan, day);
    if (related.length === 0) return;
    const last = log.at(-1);
    if (last === undefined) {
      const fixes = () => [addRow(plan)];
      report({ at: sectionHead(plan, "ownership"), message: "unanswered", related, fixes });
    } else {
      report({ at: answerPlace(last), message: "unanswered", row: last, related, fixes: () => addChange(last) });
    }
  },
});

function reasonsToAnswer(plan: Plan, day: DayNumber): NonNullable<Finding<Message>["related"]> {
  const { phase } = plan.basics;
  const asked = daysAsked(plan, day);
  const last = asked.at(-1);
  return [
    ...(phase === undefined || isBefore(phase.value, "pilot")
      ? []
      : [{ at: phase.node, message: "begun" as const, data: { phase: inside(labelOf(PHASES, phase.value)) } }]),
    ...(last === undefined || asked.length < TIMES_ASKED
      ? []
      : [{ at: last.at, message: "asked" as const, data: { count: asked.length, date: isoDate(last.day) } }]),
  ];
}

/** What was written as an answer and says too little, else the row that has none. */
function answerPlace({ node }: Change) {
  const written = ["changed", "why_not"].find((field) => isGiven(node, field));
  return written === undefined ? node.head : valuePlace(node, written);
}

function addRow({ root }: Plan): RuleFix<Message> {
  const value = promptsFor(LIST, {}, ({ name }) => name !== "why_not");
  return { title: "addRow", changes: [{ kind: "add", in: root, path: LIST, value }] };
}

function addChange({ node }: Change): readonly RuleFix<Message>[] {
  if (isGiven(node, "changed")) return [];
  const value = promptForValue(`${LIST}.changed`);
  return [{ title: "addChange", changes: [{ kind: "set", in: node, path: "changed", value }] }];
}
