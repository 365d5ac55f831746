import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG, monthsOf, planReport, upcoming, type PlanReport } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { sample } from "../../support/effort.ts";

function reportOf(text: string, path = "plan.buyin.yaml"): PlanReport {
  return planReport(analyze(text, path, DEFAULT_CONFIG, TODAY));
}

function named<T extends { readonly name: string }>(items: readonly T[], name: string): T {
  const found = items.find((item) => item.name === name);
  assert.ok(found !== undefined, `${name} is not among ${items.map((item) => item.name).join(", ")}`);
  return found;
}

const JUNIPER = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");

describe("the report of a plan", () => {
  const report = reportOf(JUNIPER);

  it("begins with what readers ask first", () => {
    const { title, organization, status, phase, start, end, contact } = report.header;
    assert.deepEqual(
      [title, organization, status?.words, phase?.label, phase?.meaning, start, end, contact],
      [
        "Nobody Slips Quietly: early warning in Juniper Flats",
        "Juniper Flats School District",
        "Being carried out",
        "Pilot",
        "Trying it in a few places",
        "2025-07-01",
        "2027-06-30",
        "Marisol Ortiz",
      ],
    );
  });

  it("lists each section's criteria, met and unmet", () => {
    const team = report.sections.find(({ id }) => id === "team");
    assert.ok(team !== undefined);
    assert.equal(team.met.length + team.unmet.length, team.core.total + team.strength.total);
    assert.ok(team.met.some(({ id }) => id === "meets-monthly"));
  });

  it("says who is covered", () => {
    const teachers = named(report.coverage.groups, "Classroom teachers");
    assert.deepEqual(
      [teachers.level?.label, teachers.firstPhase, teachers.contactEvery, teachers.twoWay, teachers.representatives],
      ["Involve", "Explore", "Every month", true, ["Victor Chen", "Beth Nelson"]],
    );
    assert.deepEqual([teachers.lastContact, teachers.nextContact], ["2026-02-17", "2026-03-17"]);
    assert.deepEqual(teachers.reportBack, [
      "The next meeting opens with what changed since the last one, within 31 days",
    ]);
    assert.equal(teachers.understanding?.to.words, "Aware");
    assert.deepEqual(report.coverage.missing, []);
  });

  it("says who carries what", () => {
    const ortiz = named(report.people, "Marisol Ortiz");
    assert.deepEqual(ortiz.roles, ["Project lead", "Communications lead"]);
    assert.deepEqual(ortiz.leads, ["Student services"]);
    assert.deepEqual(ortiz.goals, ["Teachers can explain the three indicators and what happens after a flag"]);
    assert.equal(ortiz.touchpoints.length, 2);
    assert.deepEqual([ortiz.backup, ortiz.needsBackup], ["Victor Chen", false]);
  });

  it("shows goals from baseline to target", () => {
    const [goal] = report.goals;
    assert.ok(goal !== undefined);
    assert.deepEqual(
      [goal.baseline.text, goal.baseline.date, goal.target.text, goal.target.date, goal.owner, goal.kind],
      ["35%", "2025-09-15", "85%", "2026-05-15", "Marisol Ortiz", "People know what the work is and why"],
    );
    assert.deepEqual(goal.serves, ["Strategic Plan 2024-29, Goal 2"]);
  });

  it("reads a unit where Markdown has it, behind the value", () => {
    const [goal] = reportOf(readFileSync("examples/cedar-valley-plan.md", "utf8"), "plan.buyin.md").goals;
    assert.deepEqual([goal?.baseline.text, goal?.target.text], ["17%", "90%"]);
  });

  it("adds the money up", () => {
    const { money } = report;
    assert.equal(money.sum, 29_500);
    assert.deepEqual(
      money.byCategory.map(({ name, sum }) => [name, sum]),
      [
        ["People and their time", 14_800],
        ["Systems that hold and show the data", 3_200],
        ["Training and coaching", 9_600],
        ["Outreach, printing and translation", 1_900],
        ["Help for students", 0],
      ],
    );
    assert.deepEqual(
      money.byYear.map(({ name, sum }) => [name, sum]),
      [
        ["2025–26", 29_500],
        ["2026–27", 29_500],
      ],
    );
    assert.equal(money.lines[0]?.cost, "$14,800 a year");
  });

  it("tells what was heard and what changed", () => {
    const [change] = report.changes;
    assert.ok(change !== undefined);
    assert.deepEqual(change.from, ["Classroom teachers"]);
    assert.match(change.changed ?? "", /^It now shows only new flags/);
  });

  it("says which money ends before the cost does", () => {
    const [line] = reportOf(
      JUNIPER.replace("type: state, one_time: false", "type: state, ends: 2026-06-30"),
    ).money.lines.filter(({ id }) => id === "report");
    assert.equal(line?.ends, "The money ends June 30, 2026, the cost goes on until June 30, 2027");
  });

  it("is plain data", () => {
    assert.deepEqual(structuredClone(report), report);
  });

  it("says the same of both formats", () => {
    for (const name of sample(["juniper-flats", "northlight", "cedar-valley"])) {
      const yaml = withoutPlaces(reportOf(readFileSync(`test/fixtures/pairs/${name}.yaml`, "utf8")));
      const markdown = withoutPlaces(reportOf(readFileSync(`test/fixtures/pairs/${name}.md`, "utf8"), "plan.buyin.md"));
      assert.deepEqual(markdown, yaml);
    }
  });
});

describe("the report of a plan in the making", () => {
  it("leaves out placeholders and prompts", () => {
    const report = reportOf(
      "buyin: 1\nplan:\n  title: TBD\ngoals:\n  - {id: g1, statement: What you will count, metric: tbd, owner: …}\n",
    );
    assert.equal(report.header.title, undefined);
    assert.deepEqual([report.goals[0]?.statement, report.goals[0]?.measure], ["g1", undefined]);
  });

  it("names the groups that nobody thought of, and keeps the reasons of those left out", () => {
    const report = reportOf(
      "buyin: 1\nplan: {title: A, organization: {name: B, type: small_district}}\nstakeholders:\n  groups: [{id: teachers, group: teachers}]\n" +
        "  not_applicable: [{group: school_board, reason: The network has no board of its own}]\n",
    );
    assert.ok(report.coverage.missing.includes("Families"));
    assert.ok(!report.coverage.missing.includes("School board"));
    assert.deepEqual(report.coverage.excluded, [
      { group: "School board", reason: "The network has no board of its own" },
    ]);
    assert.deepEqual(
      [report.coverage.groups[0]?.level, report.coverage.groups[0]?.nextContact],
      [undefined, undefined],
    );
  });

  for (const text of [
    "",
    "x",
    "- a\n- b",
    "plan: [",
    "goals: 3\nteam: {members: [1, {}]}\ntimeline: {milestones: [{}]}",
  ]) {
    it(`is there for ${JSON.stringify(text)}`, () => {
      for (const path of ["plan.buyin.yaml", "plan.buyin.md"]) assert.equal(reportOf(text, path).sections.length, 11);
    });
  }
});

describe("the schedule of a plan", () => {
  const PLAN = `buyin: 1
plan:
  title: Nobody Slips Quietly
  organization: {name: Juniper Flats, type: small_district}
  start: 2025-09-01
  end: 2026-05-31
  calendar: {breaks: [{name: Winter, start: 2025-12-13, end: 2026-01-04}]}
stakeholders:
  - {id: teachers, group: teachers, level: involve}
  - {id: supt, group: district_leadership, level: empower}
communication:
  touchpoints:
    - {id: tp1, audience: [teachers], purpose: listen, channel: plc, frequency: monthly, start: 2025-09-17, dates: [2026-04-02]}
    - {id: tp2, audience: [supt], purpose: inform, channel: staff_meeting, frequency: monthly, start: 2025-09-17}
    - {id: tp3, audience: [teachers], purpose: inform, channel: email, dates: [2026-01-05], status: cancelled}
sustainability: {reviews: {cadence: quarterly, next: 2026-03-02}}
timeline:
  milestones: [{id: pilot, type: pilot, title: Pilot starts, due: 2026-02-02, status: done}]
`;
  const { schedule } = reportOf(PLAN);
  const entry = (key: string) => {
    const found = schedule.entries.find((one) => one.key === key);
    assert.ok(found !== undefined, key);
    return found;
  };

  it("has the opening discussion once, also where it is a milestone too", () => {
    const { entries } = reportOf(JUNIPER).schedule;
    assert.deepEqual(
      entries.filter(({ dates }) => dates.includes("2025-08-12")).map(({ kind }) => kind),
      ["milestone"],
    );
    const alone = reportOf("buyin: 1\nplan: {title: A}\nconvening: {date: 2025-08-12}\n").schedule.entries;
    assert.deepEqual(
      alone.map(({ kind }) => kind),
      ["convening"],
    );
  });

  it("skips breaks with people who are at school, and says which days", () => {
    const { dates, singles, recurrence } = entry("touchpoint-tp1");
    assert.ok(!dates.includes("2025-12-17"));
    assert.deepEqual(singles, ["2026-04-02"]);
    assert.deepEqual(recurrence?.skipped, ["2025-12-17"]);
    assert.ok(entry("touchpoint-tp2").dates.includes("2025-12-17"));
  });

  it("keeps what is done and what is cancelled, and says so", () => {
    assert.equal(entry("milestone-pilot").isDone, true);
    assert.equal(entry("touchpoint-tp3").isCancelled, true);
  });

  it("repeats reviews as long as the plan lasts", () => {
    assert.deepEqual(entry("review").dates, ["2026-03-02"]);
    assert.deepEqual(entry("review").facts, [["How often", "Every 3 months"]]);
  });

  it("says what comes next", () => {
    assert.deepEqual(
      upcoming(schedule, "2026-03-02").map(({ entry, date }) => [entry.name, date]),
      [
        ["Review of the plan", "2026-03-02"],
        ["Professional learning community: Teachers", "2026-03-17"],
        ["Staff meeting: District leadership", "2026-03-17"],
      ],
    );
  });

  it("has every month of the plan, the empty ones too", () => {
    const months = monthsOf(schedule);
    assert.deepEqual([months.length, months[0]?.month, months.at(-1)?.month], [9, "2025-09", "2026-05"]);
    const january = months.find(({ month }) => month === "2026-01");
    assert.deepEqual(
      january?.items.map(({ entry, dates }) => [entry.key, dates]),
      [
        ["touchpoint-tp1", ["2026-01-17"]],
        ["touchpoint-tp2", ["2026-01-17"]],
      ],
    );
    assert.deepEqual(
      january.breaks.map(({ name }) => name),
      ["Winter"],
    );
  });
});

/** Ranges differ from format to format, and ids of rows that have none in one of them. */
function withoutPlaces(report: PlanReport): unknown {
  const { findings: _findings, silenced: _silenced, ...rest } = report;
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === "range" ? undefined : value)));
}
