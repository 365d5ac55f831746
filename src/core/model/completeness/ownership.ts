import { dueDateOf } from "../milestones.ts";
import type { CoDesign } from "../people.ts";
import type { Stakeholder } from "../plan.ts";
import { FREQUENCY_DAYS, isPhase } from "../../vocabulary/vocabulary.ts";
import { unless, type CriteriaContext, type Criterion } from "./criterion.ts";
import { isAtLeast, isBefore, isOfGroup, isOnTeam, stakeholdersIn } from "../standing.ts";

const GRADING_PERIOD_DAYS = 63;

export const ownershipCriteria: readonly Criterion[] = [
  {
    id: "teachers-in-by-design",
    kind: "core",
    text: "Bring teachers in while the work is explored or designed",
    lack(context) {
      const rows = teachers(context);
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
    lack(context) {
      const rows = teachers(context);
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
      const isSupported = teacherLeaders.some(
        ({ member, basis, support }) =>
          isOnTeam(plan, member) && content.counts(basis, "label") && content.counts(support, "label"),
      );
      return unless(isSupported, teacherLeaders[0]?.node.head);
    },
  },
  {
    id: "joint-feedback",
    kind: "core",
    text: "Have teachers and administrators say at least every grading period what is working and what is not",
    lack({ plan }) {
      const { cadence, participants, node } = plan.ownership.feedback;
      const days = FREQUENCY_DAYS.get(cadence?.value ?? "");
      const groups = stakeholdersIn(plan, participants);
      const isJoint =
        groups.some((group) => isOfGroup(group, "teachers")) &&
        groups.some((group) => isOfGroup(group, "principals", "district_leadership"));
      return unless(isJoint && days !== undefined && days <= GRADING_PERIOD_DAYS, node?.head);
    },
  },
  {
    id: "input-moved-something",
    kind: "strength",
    text: "Log what changed because of what people said, or why it could not",
    lack(context) {
      const { plan, content } = context;
      const { changeLog, coDesign } = plan.ownership;
      const hasChanged = changeLog.some(
        ({ changed, whyNot }) => content.counts(changed, "label") || content.counts(whyNot, "reason"),
      );
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

function teachers({ plan }: CriteriaContext): readonly Stakeholder[] {
  return plan.stakeholders.groups.filter((stakeholder) => isOfGroup(stakeholder, "teachers"));
}

function isShapedBeforeDecision({ content }: CriteriaContext, { decision, phase }: CoDesign): boolean {
  return (
    content.counts(decision, "label") && phase !== undefined && isPhase(phase.value) && isBefore(phase.value, "approve")
  );
}
