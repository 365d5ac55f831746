import assert from "node:assert/strict";
import { DEFAULT_CONFIG, type Config } from "../../../src/core/config/config.ts";
import { dayNumber } from "../../../src/core/text/iso-date.ts";
import { requirementsOf, type Requirements } from "../../../src/core/model/requirements.ts";
import { planOf, type PlanData } from "./plan-of.ts";

function required(data: PlanData, config: Partial<Config> = {}): Requirements {
  return requirementsOf(planOf(data), { ...DEFAULT_CONFIG, ...config });
}

function ofType(type: string, more: PlanData = {}): PlanData {
  return { plan: { organization: { type, ...more } } };
}

describe("what a plan is measured against", () => {
  it("follows the plan's profile, then the workspace, then the organization's type, then a district's", () => {
    const plan: PlanData = { plan: { profile: "state_agency", organization: { type: "charter_network" } } };
    assert.equal(required(plan, { profile: "small_district" }).profile, "state_agency");
    assert.equal(required(ofType("charter_network"), { profile: "small_district" }).profile, "small_district");
    assert.equal(required(ofType("charter_network")).profile, "charter_network");
    assert.equal(required({}).profile, "district");
  });

  it("asks small districts for fewer groups and functions", () => {
    const { coreGroups, functions, singlePointAt } = required(ofType("small_district"));
    assert.equal(coreGroups.length, 8);
    assert.ok(!coreGroups.includes("it_data"));
    assert.deepEqual(functions, [["academics"], ["student_services"], ["data_research", "it"]]);
    assert.equal(singlePointAt, 3);
    assert.equal(required(ofType("district")).singlePointAt, 2);
  });

  it("counts labor among the core groups of a large district with a union", () => {
    const hasLabor = (type: string, union: boolean): boolean =>
      required(ofType(type, { has_union: union })).coreGroups.includes("labor");
    assert.equal(hasLabor("large_district", true), true);
    assert.equal(hasLabor("large_district", false), false);
    assert.equal(hasLabor("district", true), false);
    assert.ok(!required(ofType("large_district", { has_union: true })).recommendedGroups.includes("labor"));
  });

  it("asks a state agency for its own group, not for a school board and counselors", () => {
    const { coreGroups } = required(ofType("state_agency"));
    assert.ok(coreGroups.includes("state_agency"));
    assert.ok(!coreGroups.includes("school_board") && !coreGroups.includes("counselors"));
  });

  it("recommends labor unless there is no union, and colleges and employers where the vision goes beyond graduation", () => {
    assert.deepEqual(required({}).recommendedGroups, ["labor", "student_support", "classified_staff"]);
    const beyond: PlanData = { vision: { outcomes: ["graduation", "career_credential"] } };
    assert.deepEqual(required({ ...beyond, ...ofType("district", { has_union: false }) }).recommendedGroups, [
      "higher_education",
      "employers_workforce",
      "student_support",
      "classified_staff",
    ]);
  });

  it("has the lists of the workspace instead of the profile's", () => {
    const { coreGroups, recommendedGroups, functions, contactMaximum } = required(ofType("small_district"), {
      coreGroups: ["students", "tribal"],
      recommendedGroups: ["alumni", "tribal"],
      functions: ["finance"],
      contactMaxima: new Map([["teachers", 14]]),
    });
    assert.deepEqual(coreGroups, ["students", "tribal"]);
    assert.deepEqual(recommendedGroups, ["alumni"]);
    assert.deepEqual(functions, [["finance"]]);
    assert.deepEqual([contactMaximum("teachers"), contactMaximum("families"), contactMaximum("media")], [14, 63, 184]);
  });

  it("takes the workspace's breaks only where the plan has none", () => {
    const config = { breaks: [{ start: "2025-12-20", end: "2026-01-04" }] };
    const own = {
      plan: { calendar: { breaks: [{ start: "2026-04-01", end: "2026-04-07" }, { start: "2026-06-01" }] } },
    };
    assert.deepEqual(required({}, config).breaks, [{ start: dayNumber("2025-12-20"), end: dayNumber("2026-01-04") }]);
    assert.deepEqual(required(own, config).breaks, [{ start: dayNumber("2026-04-01"), end: dayNumber("2026-04-07") }]);
  });
});
