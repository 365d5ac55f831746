import { dueDateOf } from "../model/milestones.ts";
import type { LocatedDate } from "../model/located.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { isBefore, stakeholdersOf } from "../model/standing.ts";
import { PHASES, type PhaseId } from "../vocabulary/vocabulary.ts";
import { promptsFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import type { Node } from "../source/node.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  category: "ownership",
  severity: "warning",
  section: "stakeholders",
  fix: "assisted",
  summary: "Teachers come in only when the decision is being approved, or later",
  messages: {
    late: "Teachers first appear when the decision is being approved; bring them in at explore or design",
    decision: "The decision is due on {date}",
    addDesign: "Bring teachers in at design",
    addCoDesign: "Bring teachers in at design, and say what they shape there",
  },
  check({ plan, report }) {
    const approval = dueDateOf(plan, "approve");
    const teachers = stakeholdersOf(plan, "teachers");
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
      fixes: () => {
        const design: Change = { kind: "add", in: first.node, path: "phases", value: "design" };
        return [
          { title: "addDesign", changes: [design] },
          { title: "addCoDesign", changes: [design, coDesignWith(first, plan)] },
        ];
      },
    });
  },
});

/** Where a row says that its group comes in at approval or later; `undefined` where it comes in earlier or says nothing. */
function lateEntry(
  { phases, firstInvolved }: Stakeholder,
  approval: LocatedDate | undefined,
): { readonly at: Node; readonly after?: LocatedDate } | undefined {
  const [earliest] = [...phases].sort((a, b) => indexOf(a.value) - indexOf(b.value));
  if (earliest !== undefined) return isBefore(earliest.value, "approve") ? undefined : { at: earliest.node };
  if (firstInvolved === undefined || approval === undefined || firstInvolved.value < approval.value) return undefined;
  return { at: firstInvolved.node, after: approval };
}

function indexOf(phase: PhaseId): number {
  return PHASES.findIndex(({ id }) => id === phase);
}

function coDesignWith({ label }: Stakeholder, { root }: Plan): Change {
  const value = promptsFor("ownership.co_design", { phase: "design", with: [label] });
  return { kind: "add", in: root, path: "ownership.co_design", value };
}
