import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG, firstSteps, newPlan, TEMPLATES, type FirstSteps } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { sample } from "../../support/effort.ts";

const steps = (path: string, text: string): FirstSteps => firstSteps(analyze(text, path, DEFAULT_CONFIG, TODAY));

describe("The first steps of an author", () => {
  it("are all to be done in an empty plan, and in an untouched template", () => {
    const none: FirstSteps = { hasGroups: false, hasGoal: false, hasContact: false, isSound: false };
    assert.deepEqual(steps("a.buyin.yaml", "buyin: 1\nplan: {title: A plan}\n"), none);
    for (const template of sample(TEMPLATES)) {
      const { text } = newPlan({ template, format: "yaml" });
      assert.deepEqual(steps("a.buyin.yaml", text), none, template.id);
    }
  });

  for (const path of ["examples/juniper-flats.buyin.yaml", "examples/cedar-valley-plan.md"]) {
    const text = readFileSync(path, "utf8");

    it(`are all done in a complete plan (${path})`, () => {
      assert.deepEqual(steps(path, text), { hasGroups: true, hasGoal: true, hasContact: true, isSound: true });
    });

    it(`are to be done again where the plan says it no more (${path})`, () => {
      const isYaml = path.endsWith("yaml");
      const without = (section: string, heading: RegExp): FirstSteps =>
        steps(path, text.replace(isYaml ? new RegExp(`^${section}:[^]*?(?=^\\w)`, "m") : heading, ""));
      assert.equal(without("stakeholders", /^## Who is involved[^]*?(?=^## )/m).hasGroups, false);
      assert.equal(without("goals", /^## Goals[^]*?(?=^## )/m).hasGoal, false);
      const contact = without("communication", /^## Communication plan[^]*?(?=^## )/m);
      assert.equal(contact.hasContact, false);
      assert.equal(contact.isSound, false);
    });
  }

  it("take no prompt for content", () => {
    const plan = `buyin: 1
goals:
  - {id: g, statement: What should be true, baseline: {value: …, date: 2025-09-01}, target: {value: 3, date: 2026-05-01}}
communication:
  touchpoints:
    - {id: t, audience: [teachers], channel: plc, owner: chen, report_back: {how: TBD}}
`;
    const { hasGoal, hasContact } = steps("a.buyin.yaml", plan);
    assert.ok(!hasGoal && !hasContact);
    const filled = plan.replace("…", "2").replace("TBD", "the next agenda opens with what changed");
    const then = steps("a.buyin.yaml", filled);
    assert.ok(then.hasGoal && then.hasContact);
  });
});
