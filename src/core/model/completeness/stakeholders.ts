import { labelOf } from "../../vocabulary/terms.ts";
import { FREQUENCY_DAYS, GROUPS, RECOMMENDED_GROUPS } from "../../vocabulary/vocabulary.ts";
import { everyRow, lackOf, type Criterion } from "./criterion.ts";
import { isAtLeast, isOnTeam } from "../standing.ts";
import { own } from "../../text/slot-words.ts";

export const stakeholdersCriteria: readonly Criterion[] = [
  {
    id: "core-groups-covered",
    kind: "core",
    text: "Add every group that such a plan needs, or say why one is left out",
    naming: "Add these groups, or say why they are left out: {names}",
    lack({ plan: { stakeholders }, content, requirements }) {
      const covered = new Set([
        ...stakeholders.groups.map(({ group }) => group?.value),
        ...stakeholders.notApplicable
          .filter(({ reason }) => content.counts(reason, "reason"))
          .map(({ group }) => group?.value),
      ]);
      const missing = requirements.coreGroups.filter((group) => !covered.has(group));
      return lackOf(missing.map((group) => own(labelOf(GROUPS, group))));
    },
  },
  {
    id: "level-and-phase",
    kind: "core",
    text: "Say for each group how much influence it has and when it comes in",
    naming: "Say how much influence these groups have and when they come in: {names}",
    lack: ({ plan }) =>
      everyRow(
        plan.stakeholders.groups,
        ({ level, phases, firstInvolved }) => level !== undefined && (phases.length > 0 || firstInvolved !== undefined),
      ),
  },
  {
    id: "what-matters",
    kind: "core",
    text: "Write down what matters to each group, in its own words",
    naming: "Write down what matters to these groups, in their own words: {names}",
    lack: ({ plan, content }) =>
      everyRow(plan.stakeholders.groups, ({ whatMatters }) => content.counts(whatMatters, "short")),
  },
  {
    id: "recommended-group",
    kind: "strength",
    text: "Add a group that often decides whether this works day to day",
    naming: "Add a group that often decides whether this works day to day, for example: {names}",
    lack({ plan, requirements: { coreGroups, recommendedGroups } }) {
      const counted = new Set<string>([...RECOMMENDED_GROUPS.map(({ id }) => id), ...recommendedGroups]);
      for (const group of coreGroups) counted.delete(group);
      const isThere = plan.stakeholders.groups.some(({ group }) => group !== undefined && counted.has(group.value));
      return isThere ? undefined : { names: recommendedGroups.map((group) => own(labelOf(GROUPS, group))) };
    },
  },
  {
    id: "representatives-named",
    kind: "strength",
    text: "Name a person from the team for every group that is involved or more",
    naming: "Name a person from the team for these groups: {names}",
    lack: ({ plan }) =>
      everyRow(
        plan.stakeholders.groups.filter((stakeholder) => isAtLeast(stakeholder, "involve")),
        ({ representatives }) => representatives.some((person) => isOnTeam(plan, person)),
      ),
  },
  {
    id: "contact-promised",
    kind: "strength",
    text: "Say for each group how often you will be in touch",
    naming: "Say how often you will be in touch with these groups: {names}",
    lack: ({ plan }) =>
      everyRow(plan.stakeholders.groups, ({ contactEvery }) => FREQUENCY_DAYS.has(contactEvery?.value ?? "")),
  },
];
