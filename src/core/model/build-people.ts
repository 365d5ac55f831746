import { rowsOf, type Fields } from "./fields.ts";
import type { Member, Ownership, Team } from "./people.ts";
import type { PlanRow } from "./plan.ts";
import { completed, type Roster } from "./roster.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { isFunction, isGroup } from "../vocabulary/vocabulary.ts";

/** @param roster completes what rows leave out about people whom the workspace lists */
export function buildTeam(fields: Fields, noted: PlanRow[], roster: Roster | undefined): Team {
  return {
    node: fields.node,
    purpose: fields.text("purpose"),
    cadence: fields.text("cadence"),
    keyDepartments: fields.choices("key_departments", isFunction),
    members: buildMembers(fields, noted, roster),
    decisions: rowsOf(fields, "decisions", { section: "team", list: "team.decisions" }, noted, (row, base) => ({
      ...base,
      decision: row.text("decision"),
      accountable: row.texts("accountable"),
      responsible: row.texts("responsible"),
      consulted: row.texts("consulted"),
      informed: row.texts("informed"),
      phase: row.text("phase"),
    })),
  };
}

/** The rows of the list in `members`. */
export function buildMembers(fields: Fields, noted: PlanRow[], roster?: Roster): readonly Member[] {
  return rowsOf(
    fields,
    "members",
    { section: "team", list: "team.members", collection: "members", besides: roster },
    noted,
    (row, base) => {
      const name = row.text("name");
      const vacant = row.flag("vacant");
      const member: Member = {
        ...base,
        name,
        title: row.text("title"),
        group: row.choice("group", isGroup),
        departments: row.choices("departments", isFunction),
        leads: row.choices("leads", isFunction),
        roles: row.texts("roles"),
        authority: row.flag("authority"),
        backup: row.text("backup"),
        termEnd: row.date("term_end"),
        vacant,
        fillBy: row.date("fill_by"),
        isFilled: vacant?.value !== true && name !== undefined && !isPlaceholderText(name.value),
      };
      return roster === undefined ? member : completed(member, roster);
    },
  );
}

export function buildOwnership(fields: Fields, noted: PlanRow[]): Ownership {
  const feedback = fields.part("feedback");
  const workload = fields.part("workload");
  return {
    node: fields.node,
    teacherLeaders: rowsOf(
      fields,
      "teacher_leaders",
      { section: "ownership", list: "ownership.teacher_leaders" },
      noted,
      (row, base) => ({
        ...base,
        member: row.text("member"),
        basis: row.text("basis"),
        support: row.text("support"),
        role: row.text("role"),
      }),
    ),
    coDesign: rowsOf(
      fields,
      "co_design",
      { section: "ownership", list: "ownership.co_design" },
      noted,
      (row, base) => ({
        ...base,
        decision: row.text("decision"),
        phase: row.text("phase"),
        with: row.texts("with"),
        result: row.text("result"),
      }),
    ),
    feedback: {
      node: feedback.node,
      cadence: feedback.text("cadence"),
      participants: feedback.texts("participants"),
      questions: feedback.texts("questions"),
      next: feedback.date("next"),
    },
    changeLog: rowsOf(
      fields,
      "change_log",
      { section: "ownership", list: "ownership.change_log" },
      noted,
      (row, base) => ({
        ...base,
        date: row.text("date"),
        heardFrom: row.texts("heard_from"),
        heard: row.text("heard"),
        changed: row.text("changed"),
        whyNot: row.text("why_not"),
      }),
    ),
    workload: {
      node: workload.node,
      askedHoursMonth: workload.number("asked_hours_month"),
      providedHoursMonth: workload.number("provided_hours_month"),
      stops: workload.text("stops"),
    },
    dataUse: fields.texts("data_use"),
  };
}
