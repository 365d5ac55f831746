import { PROFILE_EXPECTATIONS } from "../model/profiles.ts";
import { promptsFor } from "../schema/prompts.ts";
import type { Content, FieldContents } from "../source/change.ts";
import { KEY_ROLES, PHASES, type GroupId, type ProfileId, type TeamRoleId } from "../vocabulary/vocabulary.ts";

/** A row of each group that such an organization needs, and of others. */
export function groupRows(profile: ProfileId, others: readonly GroupId[] = []): readonly FieldContents[] {
  const groups = [...PROFILE_EXPECTATIONS[profile].coreGroups, ...others];
  return groups.map((group) =>
    promptsFor("stakeholders.groups", {
      id: idOf(group),
      group,
      what_matters: ask("what_matters", "stakeholders.groups"),
      contact_every: ask("contact_every", "stakeholders.groups"),
    }),
  );
}

/** A contact for each of these groups. */
export function touchpointRows(groups: readonly GroupId[]): readonly FieldContents[] {
  return groups.map((group) =>
    promptsFor("communication.touchpoints", {
      id: `tp-${idOf(group)}`,
      audience: [idOf(group)],
      start: ask("start", "communication.touchpoints"),
      report_back: ask("report_back", "communication.touchpoints"),
    }),
  );
}

/** A seat for each key role, and one for a teacher. */
export function memberRows(): readonly FieldContents[] {
  const seat = (id: string, role: TeamRoleId, given: FieldContents = {}): FieldContents =>
    promptsFor("team.members", {
      id,
      title: ask("title", "team.members"),
      departments: ask("departments", "team.members"),
      leads: ask("leads", "team.members"),
      roles: [role],
      backup: ask("backup", "team.members"),
      ...given,
    });
  return [
    ...KEY_ROLES.map((role) => seat(idOf(role), role, role === "executive_sponsor" ? { authority: true } : {})),
    seat("teacher", "teacher_lead", { group: "teachers" }),
  ];
}

/** A goal about adults and one about students. */
export function goalRows(kinds: readonly string[]): readonly FieldContents[] {
  return kinds.map((kind, i) =>
    promptsFor("goals.items", { id: `g${String(i + 1)}`, kind, measure_every: ask("measure_every", "goals.items") }),
  );
}

/** A line of each kind of investment that a plan needs. */
export function budgetRows(): readonly FieldContents[] {
  return ["personnel", "data_infrastructure", "staff_capacity", "communication"].map((category) =>
    promptsFor("investment.lines", { id: idOf(category), category, recurring: ask("recurring", "investment.lines") }),
  );
}

/** Attendance, behavior and course performance. */
export function indicatorRows(): readonly FieldContents[] {
  return ["A", "B", "C"].map((category) => promptsFor("investment.indicators", { category }));
}

/** The decision and the launch, or every phase. */
export function milestoneRows(phases: readonly string[] = PHASES.map(({ id }) => id)): readonly FieldContents[] {
  return phases.map((type) => promptsFor("timeline.milestones", { id: type, type, status: "planned" }));
}

/** The prompt of a field of a list's rows. */
export function ask(field: string, rows: string): Content {
  const content = promptsFor(rows, {}, ({ name }) => name === field)[field];
  if (content === undefined) throw new Error(`${rows} has no ${field}`);
  return content;
}

/** A term as an id. */
export function idOf(term: string): string {
  return term.replaceAll("_", "-");
}
