import type { PlanContext } from "../context.ts";
import { LONGEST_BETWEEN_FEEDBACK, recursWithin } from "../cadence.ts";
import { groupsNamed } from "../groups-named.ts";
import { dueDateOf } from "../milestones.ts";
import { isAnswered, isSupported } from "../ownership-rows.ts";
import type { CoDesign } from "../people.ts";
import type { Stakeholder } from "../plan.ts";
import { ADMINISTRATORS, isPhase } from "../../vocabulary/vocabulary.ts";
import { unless, type Criterion } from "./criterion.ts";
import { isAtLeast, isBefore, isOnTeam, stakeholdersOf } from "../standing.ts";

export const ownershipCriteria: readonly Criterion[] = [
  {
    id: "teachers-in-by-design",
    kind: "core",
    text: "Bring teachers in while the work is explored or designed",
    lack(context) {
      const rows = stakeholdersOf(context.plan, "teachers");
      const decided = dueDateOf(context.plan, "approve")?.value;
      const isEarly = ({ phases, firstInvolved }: Stakeholder): boolean => {
        if (phases.length > 0) return phases.some(({ value }) => isBefore(value, "approve"));
        return firstInvolved !== undefined && decided !== undefined && firstInvolved.value < decided;
      };
      return unless(rows.some(isEarly), rows[0]?.node.head);
    },
  },
  {
    id: "teachers-involved",
    kind: "core",
    text: "Promise teachers at least to be involved",
    lack({ plan }) {
      const rows = stakeholdersOf(plan, "teachers");
      return unless(
        rows.some((stakeholder) => isAtLeast(stakeholder, "involve")),
        rows[0]?.level?.node ?? rows[0]?.node.head,
      );
    },
  },
  {
    id: "teacher-leader-supported",
    kind: "core",
    text: "Name a teacher leader from the team, how that person was chosen, and the time or pay that comes with it",
    lack({ plan, content }) {
      const { teacherLeaders } = plan.ownership;
      const isNamed = teacherLeaders.some((row) => isOnTeam(plan, row.member) && isSupported(row, content));
      return unless(isNamed, teacherLeaders[0]?.node.head);
    },
  },
  {
    id: "joint-feedback",
    kind: "core",
    text: "Have teachers and administrators say at least every grading period what is working and what is not",
    lack({ plan }) {
      const { cadence, participants, node } = plan.ownership.feedback;
      const groups = groupsNamed(plan, participants);
      const isJoint = groups.has("teachers") && groups.has(...ADMINISTRATORS);
      return unless(isJoint && recursWithin(LONGEST_BETWEEN_FEEDBACK, cadence), node?.head);
    },
  },
  {
    id: "input-moved-something",
    kind: "strength",
    text: "Log what changed because of what people said, or why it could not",
    lack(context) {
      const { plan, content } = context;
      const { changeLog, coDesign } = plan.ownership;
      const hasChanged = changeLog.some((row) => isAnswered(row, content));
      const phase = plan.basics.phase?.value;
      const isBeforePilot = phase === undefined || isBefore(phase, "pilot");
      const isShaped = isBeforePilot && coDesign.some((row) => isShapedBeforeDecision(context, row));
      return unless(hasChanged || isShaped, changeLog[0]?.node.head);
    },
  },
  {
    id: "workload-balanced",
    kind: "strength",
    text: "Give staff at least the hours a month that the work asks of them",
    lack({ plan }) {
      const { askedHoursMonth: asked, providedHoursMonth: provided, node } = plan.ownership.workload;
      return unless(asked !== undefined && provided !== undefined && asked.value <= provided.value, node?.head);
    },
  },
  {
    id: "data-use-limited",
    kind: "strength",
    text: "Say what the data will never be used for",
    lack: ({ plan: { ownership }, content }) =>
      unless(
        ownership.dataUse.some((limit) => content.counts(limit, "short")),
        ownership.dataUse[0]?.node,
      ),
  },
];

function isShapedBeforeDecision({ content }: PlanContext, { decision, phase }: CoDesign): boolean {
  return (
    content.counts(decision, "label") && phase !== undefined && isPhase(phase.value) && isBefore(phase.value, "approve")
  );
}
