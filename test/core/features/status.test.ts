import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DEFAULT_CONFIG } from "../../../src/core/config/config.ts";
import { analyze, type Analysis } from "../../../src/core/features/analyze.ts";
import { areaAt } from "../../../src/core/features/outline.ts";
import { statusOf, type PlanStatus, type SectionStatus } from "../../../src/core/features/status.ts";
import { sentenceText } from "../../../src/core/source/notice.ts";

const TODAY = "2026-03-02";

function analysisOf(text: string, path = "plan.buyin.yaml", today = TODAY): Analysis {
  return analyze(text, path, DEFAULT_CONFIG, today);
}

function fileStatus(path: string): PlanStatus {
  return statusOf(analysisOf(readFileSync(path, "utf8"), path), TODAY);
}

function section({ sections }: PlanStatus, id: string): SectionStatus {
  const found = sections.find((section) => section.id === id);
  assert.ok(found !== undefined, id);
  return found;
}

const PLAN = `buyin: 1
plan:
  title: Nobody Slips Quietly
  organization: { name: Juniper Flats, type: small_district, languages: [en] }
  status: draft
  phase: pilot
  start: 2025-07-01
  end: 2027-06-30
  last_updated: 2026-02-20
team:
  cadence: quarterly
  members:
    - { id: ortiz, name: Marisol Ortiz, group: counselors }
communication:
  touchpoints:
    - { id: tp1, audience: [teachers], purpose: listen, channel: plc, frequency: monthly, start: 2025-09-17, owner: ortiz }
    - { id: tp2, audience: [teachers], purpose: inform, channel: email, dates: [2026-01-05], owner: ortiz }
sustainability:
  reviews: { cadence: quarterly, next: 2026-04-15 }
timeline:
  milestones:
    - { id: pilot, type: pilot, title: Pilot starts, due: 2026-02-02, owner: ortiz }
    - { id: launch, type: launch, title: All grades start, due: 2026-03-02, owner: ortiz, status: planned }
    - { id: later, type: other, title: Celebration, due: 2026-06-05, owner: ortiz }
x-notes: kept by Marisol
`;

describe("the status of a plan", () => {
  const analysis = analysisOf(PLAN);
  const status = statusOf(analysis, TODAY);
  const shown = ({ start, end }: { start: number; end: number }): string => PLAN.slice(start, end);

  it("begins with what the plan says about itself", () => {
    const { problems, score, ...header } = status.header;
    assert.deepEqual(header, {
      title: "Nobody Slips Quietly",
      organization: "Juniper Flats",
      status: "draft",
      phase: "pilot",
      lastUpdated: "2026-02-20",
    });
    assert.equal(score, analysis.completeness.score);
    assert.equal(problems.warning, analysis.problems.filter(({ severity }) => severity === "warning").length);
  });

  it("lists the next three dated things, and counts what is overdue", () => {
    assert.deepEqual(
      status.nextUp.next.map(({ kind, name, date, range }) => [kind, name, date, shown(range)]),
      [
        ["milestone", "All grades start", "2026-03-02", "2026-03-02"],
        ["touchpoint", "Professional learning community: teachers", "2026-03-17", "id: tp1"],
        ["review", undefined, "2026-04-15", "2026-04-15"],
      ],
    );
    assert.equal(status.nextUp.overdue, 1);
  });

  it("calls groups by their names", () => {
    const named = PLAN.replace("team:\n", "stakeholders:\n  - { id: teachers, name: Classroom teachers }\nteam:\n");
    const { nextUp } = statusOf(analysisOf(named, "plan.buyin.yaml"), TODAY);
    assert.ok(nextUp.next.some(({ name }) => name === "Professional learning community: Classroom teachers"));
  });

  it("has every section with its level in words", () => {
    assert.deepEqual(
      status.sections.map(({ title, levelWord, core }) => `${title}: ${levelWord}, core ${core.met}/${core.total}`),
      [
        "Basics & timeline: Started, core 1/2",
        "Convening: Not started, core 0/3",
        "Stakeholders: Not started, core 0/3",
        "Vision & alignment: Not started, core 0/3",
        "Goals: Not started, core 0/3",
        "Team: Not started, core 0/4",
        "Ownership: Not started, core 0/4",
        "Communication: Not started, core 0/4",
        "Investment: Not started, core 0/4",
        "Sustainability: Started, core 1/3",
        "Evidence: Not started, core 0/1",
      ],
    );
    assert.equal(new Set(status.sections.map(({ icon }) => icon)).size, 2);
  });

  it("leads every action to its place", () => {
    const action = section(status, "team").unmet.find(({ id }) => id === "meets-monthly");
    assert.ok(action !== undefined);
    assert.equal(sentenceText(action.sentence), "Meet at least every month");
    assert.equal(shown(action.range), "quarterly");
    assert.equal(action.hasSection, true);
    assert.equal(shown(section(status, "team").range), "team");
  });

  it("leads to the title where the section is still to come", () => {
    const [action] = section(status, "goals").unmet;
    assert.ok(action !== undefined);
    assert.equal(action.hasSection, false);
    assert.equal(shown(action.range), "Nobody Slips Quietly");
  });
});

describe("the section at a place", () => {
  const analysis = analysisOf(PLAN);
  const at = (text: string): string | undefined => areaAt(analysis, PLAN.indexOf(text));

  it("is the one that began last", () => {
    assert.equal(at("title: Nobody"), "basics");
    assert.equal(at("cadence: quarterly"), "team");
    assert.equal(at("timeline:"), "basics");
    assert.equal(at("email"), "communication");
  });

  it("is none above the first and in the author's own", () => {
    assert.equal(at("buyin: 1"), undefined);
    assert.equal(at("kept by Marisol"), undefined);
    assert.equal(areaAt(analysisOf(""), 0), undefined);
  });
});

describe("the acceptance plans", () => {
  for (const path of ["juniper-flats.buyin.yaml", "northlight.buyin.yaml", "cedar-valley-plan.md"]) {
    it(`are complete where they are clean: ${path}`, () => {
      const { sections } = fileStatus(`examples/${path}`);
      const open = sections.filter(({ level }) => level !== "complete" && level !== "strong").map(({ id }) => id);
      assert.deepEqual(open, []);
    });
  }

  it("of Juniper Flats is strong in ownership and held back in goals", () => {
    const status = fileStatus("test/fixtures/plans/juniper-flats.buyin.yaml");
    assert.equal(section(status, "ownership").level, "strong");
    assert.ok(section(status, "goals").points <= 6);
  });

  it("of Northlight is held back in goals and communication", () => {
    const status = fileStatus("test/fixtures/plans/northlight.buyin.yaml");
    assert.deepEqual(
      status.sections.filter(({ points, weight }) => points <= weight / 2).map(({ id }) => id),
      ["goals", "communication"],
    );
  });

  it("of Cedar Valley has not started convening", () => {
    const status = fileStatus("test/fixtures/plans/cedar-valley-plan.md");
    assert.equal(section(status, "convening").level, "not_started");
  });
});
