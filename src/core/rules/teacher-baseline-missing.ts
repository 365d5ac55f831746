import { isGiven } from "../model/given.ts";
import { groupsNamed } from "../model/groups-named.ts";
import { listHead, valuePlace } from "../model/places.ts";
import type { BaselineRow, Plan } from "../model/plan.ts";
import { stakeholdersOf } from "../model/standing.ts";
import { promptForValue, promptsFor } from "../schema/prompts.ts";
import type { Content } from "../source/change.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "missing" | "guessed" | "askTeachers";

export default defineRule<Message>({
  category: "evidence",
  severity: "warning",
  section: "convening",
  fix: "assisted",
  summary: "Where teachers stand is not in the baseline, or others guessed it for them",
  messages: {
    missing: "Teachers' starting point is missing; ask the teachers themselves",
    guessed: "Teachers' starting point was guessed by their leaders; ask the teachers themselves",
    askTeachers: "Add a rating by the teachers themselves",
  },
  check({ plan, report }) {
    const { node, baseline } = plan.convening;
    if (node === undefined || baseline.length === 0) return;
    const ofTeachers = baseline.filter((row) => groupsRated(plan, row).has("teachers"));
    const rows = ofTeachers.filter(isRated);
    const last = rows.at(-1);
    const open = ofTeachers.at(-1);
    if (last === undefined && open !== undefined) {
      report({ at: open.node.head, message: "missing", row: open, fixes: () => [fillIn(open)] });
    } else if (last === undefined) {
      if (!baseline.every((row) => groupsRated(plan, row).areKnown)) return;
      const fixes = () => [askTeachers(plan, anyTeachers(plan))];
      report({ at: listHead(node, "baseline"), message: "missing", fixes });
    } else if (rows.every(({ ratedBy }) => ratedBy?.value === "leaders")) {
      const fixes = () => [askTeachers(plan, last.stakeholder?.value ?? anyTeachers(plan))];
      report({ at: valuePlace(last.node, "rated_by"), message: "guessed", row: last, fixes });
    }
  },
});

/** A rating that nobody can read is reported where it stands. */
function isRated({ node }: BaselineRow): boolean {
  return RATINGS.some((rating) => isGiven(node, rating));
}

const RATINGS = ["understanding", "commitment"];

/** Asks for what a row still lacks. */
function fillIn({ node }: BaselineRow): RuleFix<Message> {
  const value = promptsFor("convening.baseline", { method: "survey", rated_by: "self" });
  const missing = Object.entries(value).filter(([field]) => !isGiven(node, field));
  return { title: "askTeachers", changes: missing.map(([path, value]) => ({ kind: "set", in: node, path, value })) };
}

function groupsRated(plan: Plan, { stakeholder }: BaselineRow) {
  return groupsNamed(plan, stakeholder === undefined ? [] : [stakeholder]);
}

/** The one row of teachers, or a choice among several. */
function anyTeachers(plan: Plan): Content {
  const labels = stakeholdersOf(plan, "teachers").map(({ label }) => label);
  const [only, ...others] = labels;
  return only !== undefined && others.length === 0 ? only : promptForValue("convening.baseline.stakeholder", labels);
}

function askTeachers({ root }: Plan, stakeholder: Content): RuleFix<Message> {
  const value = promptsFor("convening.baseline", { stakeholder, method: "survey", rated_by: "self" });
  return { title: "askTeachers", changes: [{ kind: "add", in: root, path: "convening.baseline", value }] };
}
