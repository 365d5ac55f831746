import assert from "node:assert/strict";
import { DEFAULT_CONFIG } from "../../../src/core/index.ts";
import { analyzePlan, BASE_PLANS, checkFragment } from "../../support/check.ts";

describe("Base plan", () => {
  for (const format of ["yaml", "markdown"] as const) {
    it(`has no finding in ${format}`, () => {
      assert.deepEqual(analyzePlan(BASE_PLANS[format], { format }).problems, []);
    });
  }

  it("reads the same in both formats", () => {
    const [yaml, markdown] = (["yaml", "markdown"] as const).map((format) => {
      const { plan, completeness } = analyzePlan(BASE_PLANS[format], { format });
      return { rows: plan.rows.map(({ list, row }) => `${list} ${row.id}`).sort(), score: completeness.score };
    });
    assert.deepEqual(markdown, yaml);
  });

  it("is asked for the groups and functions of the configuration", () => {
    const config = { ...DEFAULT_CONFIG, coreGroups: ["media"], recommendedGroups: ["alumni", "media"] } as const;
    const rules = ["core-group-missing", "recommended-group-missing"];
    checkFragment(
      `stakeholders:
^^^^^^^^^^^^ warning core-group-missing: The group "Media" is not in this plan; add it, or leave it out with a reason
^^^^^^^^^^^^ information recommended-group-missing: Consider adding alumni; they often decide whether this works day to day
  - {id: teachers, group: teachers}
`,
      { format: "yaml", config, rules },
    );
    checkFragment(
      `team:
^^^^ warning department-without-leader: Human resources is a key department, but none of its leaders is on the team
  members:
    - {id: lee, name: Ana Lee, leads: [finance]}
`,
      { format: "yaml", config: { ...config, functions: ["finance", "hr"] }, rules: ["department-without-leader"] },
    );
  });
});
