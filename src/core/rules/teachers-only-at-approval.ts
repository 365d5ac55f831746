import { dueDateOf } from "../model/milestones.ts";
import type { LocatedDate } from "../model/located.ts";
import type { Stakeholder } from "../model/plan.ts";
import { PHASES, type PhaseId } from "../vocabulary/vocabulary.ts";
import type { Node } from "../source/node.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "ownership",
  severity: "warning",
  section: "stakeholders",
  summary: "Teachers come in only when the decision is being approved, or later",
  messages: {
    late: "Teachers first appear when the decision is being approved; bring them in at explore or design",
    decision: "The decision is due on {date}",
  },
  check({ plan, report }) {
    const approval = dueDateOf(plan, "approve");
    const teachers = plan.stakeholders.groups.filter(({ group }) => group?.value === "teachers");
    const [first] = teachers;
    const [late, ...others] = teachers.map((row) => lateEntry(row, approval));
    if (first === undefined || late === undefined || others.includes(undefined)) return;
    report({
      at: late.at,
      message: "late",
      row: first,
      ...(late.after === undefined
        ? {}
        : { related: [{ at: late.after.node, message: "decision", data: { date: late.after.value } }] }),
    });
  },
});

/** Where a row says that its group comes in at approval or later; `undefined` where it comes in earlier or says nothing. */
function lateEntry(
  { phases, firstInvolved }: Stakeholder,
  approval: LocatedDate | undefined,
): { readonly at: Node; readonly after?: LocatedDate } | undefined {
  const [earliest] = [...phases].sort((a, b) => indexOf(a.value) - indexOf(b.value));
  if (earliest !== undefined) return indexOf(earliest.value) >= indexOf("approve") ? { at: earliest.node } : undefined;
  if (firstInvolved === undefined || approval === undefined || firstInvolved.value < approval.value) return undefined;
  return { at: firstInvolved.node, after: approval };
}

function indexOf(phase: PhaseId): number {
  return PHASES.findIndex(({ id }) => id === phase);
}
