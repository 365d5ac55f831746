import { backupOf, keyPeople, keyRolesOf } from "../key-roles.ts";
import type { Member } from "../people.ts";
import { FREQUENCY_DAYS } from "../../vocabulary/vocabulary.ts";
import { choicesAt, isOneOf } from "../choices.ts";
import { everyRow, unless, type Criterion } from "./criterion.ts";
import type { Words } from "../../text/slot-words.ts";

const ANCHORS = choicesAt("sustainability", "anchors", "type");

const SEMESTER_DAYS = 184;

export const sustainabilityCriteria: readonly Criterion[] = [
  {
    id: "key-roles-backed-up",
    kind: "core",
    section: "team",
    text: "Name somebody to take over each key role: sponsor, lead, data and communications",
    naming: "Name somebody to take over from: {names}",
    lack: ({ plan }) => everyRow(keyPeople(plan), (member) => backupOf(plan, member)?.isFilled === true, nameOf),
  },
  {
    id: "reviews-dated",
    kind: "core",
    text: "Review the plan at least every semester, and set the next date",
    lack({ plan, today }) {
      const { cadence, next, node } = plan.sustainability.reviews;
      const days = FREQUENCY_DAYS.get(cadence?.value ?? "");
      const isSet = days !== undefined && days <= SEMESTER_DAYS && next !== undefined && next.value >= today;
      return unless(isSet, node?.head);
    },
  },
  {
    id: "new-leaders-brought-in",
    kind: "core",
    text: "Say how a new superintendent, principal or board member is brought in",
    lack: ({ plan: { sustainability }, content }) =>
      unless(content.counts(sustainability.newLeaders, "short"), sustainability.newLeaders?.node),
  },
  {
    id: "anchored",
    kind: "strength",
    text: "Anchor the work where a new leader inherits it, such as a policy, the calendar or a job description",
    lack: ({ plan: { sustainability } }) =>
      unless(
        sustainability.anchors.some(
          ({ type, status }) =>
            isOneOf(type, ANCHORS) && (status?.value === "adopted" || status?.value === "in_progress"),
        ),
        sustainability.anchors[0]?.node.head,
      ),
  },
  {
    id: "culture-measured",
    kind: "strength",
    text: "Say how you will see that the way people work has changed",
    lack({ plan, content }) {
      const { culture } = plan.sustainability;
      const isMeasured =
        culture.some(
          ({ measure, target }) =>
            content.counts(measure, "label") && target !== undefined && !content.isPlaceholder(String(target.value)),
        ) ||
        plan.goals.items.some(({ kind, statement }) => kind?.value === "culture" && content.counts(statement, "prose"));
      return unless(isMeasured, culture[0]?.node.head);
    },
  },
  {
    id: "no-single-point-of-failure",
    kind: "strength",
    section: "team",
    text: "Spread the key roles over several people",
    naming: "Move a key role to somebody else from: {names}",
    lack: ({ plan, requirements }) =>
      everyRow(keyPeople(plan), (member) => keyRolesOf(member).length < requirements.singlePointAt, nameOf),
  },
];

function nameOf({ name, called }: Member): Words {
  return name?.value ?? called;
}
