import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, convertPlan, DEFAULT_CONFIG, ENGLISH, planReport, readingOf } from "../../../src/core/index.ts";
import {
  changesBetween,
  kindWords,
  snapshotOf,
  type PlanSnapshot,
  type Topic,
} from "../../../src/core/progress/index.ts";
import { TODAY } from "../../support/check.ts";

const PLAN = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");

interface Versioned {
  readonly text: string;
  readonly path?: string;
}

/** Most tests compare with the same text. */
const known = new Map<string, PlanSnapshot>();

function take(text: string, path: string): PlanSnapshot {
  const analysis = analyze(text, path, DEFAULT_CONFIG, TODAY);
  return snapshotOf(readingOf(analysis, ENGLISH), planReport(analysis, ENGLISH));
}

function snapshot({ text, path = "plan.buyin.yaml" }: Versioned): PlanSnapshot {
  const key = `${path}\n${text}`;
  const taken = known.get(key) ?? take(text, path);
  known.set(key, taken);
  return taken;
}

/** The changes as lines: "goals g2 | Target: from 90% to 85%"; a row alone where nothing else is told of it. */
function changes(before: Versioned, after: Versioned, ...only: readonly Topic[]): readonly string[] {
  const { topics } = changesBetween(snapshot(before), snapshot(after), ENGLISH);
  return topics
    .filter(({ topic }) => only.length === 0 || only.includes(topic))
    .flatMap(({ topic, rows }) =>
      rows.flatMap(({ id, name, kind, texts }) => {
        const words = kindWords(topic, kind);
        const row = `${topic} ${id === "" ? name : id}${words === undefined ? "" : ` (${words})`}`;
        return texts.length === 0 ? [row] : texts.map((text) => `${row} | ${text}`);
      }),
    );
}

/** The plan with one passage written anew. */
function edited(...replaced: readonly (readonly [passage: string, by: string])[]): Versioned {
  let text = PLAN;
  for (const [passage, by] of replaced) {
    assert.ok(text.includes(passage), passage);
    text = text.replace(passage, by);
  }
  return { text };
}

const BEFORE: Versioned = { text: PLAN };

describe("what changed between two versions", () => {
  it("is nothing where only the spelling did", () => {
    const spelt = PLAN.replaceAll("\n", "\r\n").replace("# Juniper", "# A comment about Juniper");
    assert.deepEqual(changes(BEFORE, { text: spelt }), []);
  });

  it("is nothing where the plan was converted to the other format", () => {
    const conversion = convertPlan(analyze(PLAN, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY));
    assert.ok("text" in conversion);
    assert.deepEqual(changes(BEFORE, { text: conversion.text, path: "plan.buyin.md" }), []);
  });

  it("is told by goal", () => {
    assert.deepEqual(
      changes(
        BEFORE,
        edited(["target: {value: 90, date: 2027-06-01", "target: {value: 75, date: 2027-09-01"]),
        "goals",
      ),
      ["goals g2 | Target: from 90% to 75%", "goals g2 | Due: from June 1, 2027 to September 1, 2027"],
    );
    assert.deepEqual(
      changes(BEFORE, edited(["baseline: {value: 35, date: 2025-09-15", "baseline: {date: 2025-09-15"]), "goals"),
      ["goals g1 | Baseline: no longer given, before 35%"],
    );
    const second = /\n {2}- id: g2\n[^]*?\n(?=\nteam:)/.exec(PLAN)?.[0] ?? "";
    assert.deepEqual(changes(BEFORE, edited([second, ""]), "goals"), ["goals g2 (no longer in the plan)"]);
    assert.deepEqual(changes(edited([second, ""]), BEFORE, "goals"), [
      "goals g2 (new) | Baseline: 78%",
      "goals g2 (new) | Target: 90%",
      "goals g2 (new) | Due: June 1, 2027",
      "goals g2 (new) | Owner: Joanna Lee",
    ]);
  });

  it("is told by person, with what was taken over", () => {
    const seat = ["name: Marisol Ortiz", "name: Dan Kim"] as const;
    assert.deepEqual(changes(BEFORE, edited(seat), "people"), [
      "people ortiz (joined the team) | Roles: Project lead, Communications lead",
      "people ortiz (joined the team) | Leads: Student services",
      "people whitfield | Backup: from Marisol Ortiz to Dan Kim",
      "people ortiz (left the team) | Goals now carried by Dan Kim: Teachers can explain the three indicators and what happens after a flag",
      "people ortiz (left the team) | Touchpoints now carried by Dan Kim: Family conference: Parents and guardians; Staff meeting: Superintendent and cabinet",
      "people ortiz (left the team) | Budget lines now carried by Dan Kim: Interpreter at family conferences and Spanish printing",
    ]);
    assert.deepEqual(
      changes(
        BEFORE,
        edited([
          "    owner: lee\n    stakeholders: [students, teachers]",
          "    owner: chen\n    stakeholders: [students, teachers]",
        ]),
      ),
      [
        "goals g2 | Owner: from Joanna Lee to Victor Chen",
        "people lee | Goals now carried by Victor Chen: Ninth graders finish the year on track to graduate",
      ],
    );
  });

  it("knows a person whose name is spelt out, and one whose id is new", () => {
    assert.deepEqual(changes(BEFORE, edited(["name: Marisol Ortiz", "name: M. Ortiz"]), "goals").length, 1);
    assert.deepEqual(
      changes(BEFORE, edited(["name: Marisol Ortiz", "name: M. Ortiz"]), "people").filter((line) => / \(/.test(line)),
      [],
    );
    assert.deepEqual(changes(BEFORE, { text: PLAN.replaceAll("huff", "superintendent") }, "people"), []);
  });

  it("is told by group", () => {
    assert.deepEqual(
      changes(
        BEFORE,
        edited(["label: Classroom teachers\n    level: involve", "label: Classroom teachers\n    level: collaborate"]),
        "groups",
      ),
      ["groups teachers | Influence: from Involve to Collaborate"],
    );
    const chamber = /\n {2}- id: chamber\n[^]*?(?=\n\nvision:)/.exec(PLAN)?.[0] ?? "";
    assert.deepEqual(changes(BEFORE, edited([chamber, ""]), "groups"), ["groups chamber (no longer in the plan)"]);
  });

  it("is told by money: the sums that moved, and each line", () => {
    const [line = "", amount = ""] = /amount: (\d+)/.exec(PLAN) ?? [];
    const more = changes(BEFORE, edited([line, `amount: ${String(Number(amount) + 1000)}`]), "money");
    assert.match(more[0] ?? "", /^money sums \| Sum of all amounts: from \$[\d,]+ to \$[\d,]+$/);
    assert.ok(more.filter((text) => text.startsWith("money sums")).length >= 3, more.join("\n"));
    assert.equal(more.filter((text) => / \| Cost: from \$/.test(text)).length, 1);
  });

  it("tells what was heard since", () => {
    const heard = "    - date: 2026-01-14\n";
    const added = `    - date: 2026-02-10\n      heard_from: [families]\n      heard: La carta llegó tarde\n      changed: The letter goes home on Fridays\n${heard}`;
    assert.deepEqual(changes(BEFORE, edited([heard, added]), "heard"), [
      "heard La carta llegó tarde (new) | When: February 10, 2026",
      "heard La carta llegó tarde (new) | Heard from: Parents and guardians",
      "heard La carta llegó tarde (new) | What changed: The letter goes home on Fridays",
    ]);
  });

  it("knows rows again whose ids are made of their names", () => {
    const plan = (statement: string): Versioned => ({
      text: `buyin: 1\ngoals:\n  - statement: ${statement}\n    target: 80\n`,
    });
    assert.deepEqual(
      changes(
        plan("Every ninth grader has one adult who knows them"),
        plan("Every ninth grader has an adult who knows them"),
        "goals",
      ).map((line) => line.replace(/^goals \S+/, "")),
      [" | Wording: now “Every ninth grader has an adult who knows them”"],
    );
  });

  it("does without anything that can be read", () => {
    for (const text of ["", "goals: [", "- a\n- b\n", "\u0000"]) {
      assert.ok(changes(BEFORE, { text }).length > 0);
      assert.ok(changes({ text }, BEFORE).length > 0);
      assert.deepEqual(changes({ text }, { text }), []);
    }
  });
});
