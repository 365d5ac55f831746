/** A plan's content before it is spelt; the writers give it as YAML or Markdown. */
export interface Content {
  readonly members: readonly Cells[];
  readonly stakeholders: readonly Cells[];
  readonly goals: readonly Cells[];
  readonly touchpoints: readonly Cells[];
  readonly changes: readonly Cells[];
  readonly lines: readonly Cells[];
  readonly milestones: readonly Cells[];
}

/** One row: field to value; lists are lists. */
export type Cells = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string | number>>>
>;

/** How many rows of each list a plan has. */
export interface Size {
  readonly members: number;
  readonly stakeholders: number;
  readonly goals: number;
  readonly touchpoints: number;
  readonly changes: number;
  readonly lines: number;
  readonly milestones: number;
}

/** Content of that size; the same size gives the same content. */
export function content(size: Size): Content {
  const random = sequence(42);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
  const rows = (count: number, row: (n: number) => Cells): readonly Cells[] =>
    Array.from({ length: count }, (_, index) => row(index + 1));
  // Words in any order: like real sentences, and unlike phrases from a list, two of them share hardly three in a row.
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(" ");
  const sentence = (n: number): string => `${words(8 + (n % 12))} in room ${n}`;
  const day = (n: number): string => new Date(Date.UTC(2025, 8, 1 + (n % 600))).toISOString().slice(0, 10);
  return {
    members: rows(size.members, (n) => ({
      id: `m${n}`,
      name: `${pick(FIRST)} ${pick(LAST)} ${n}`,
      title: pick(TITLES),
      group: pick(["teachers", "counselors", "principals", "families", "district_leadership"]),
      departments: [pick(["academics", "student_services", "it"])],
      leads: [pick(["academics", "student_services", "it"])],
      roles: [pick(["member", "project_lead", "data_lead", "communications_lead", "teacher_lead"])],
      backup: `m${(n % size.members) + 1}`,
    })),
    stakeholders: rows(size.stakeholders, (n) => ({
      id: `s${n}`,
      group: pick(["students", "families", "teachers", "counselors", "principals", "school_board"]),
      label: `${pick(TITLES)} group ${n}`,
      level: pick(["consult", "involve", "collaborate"]),
      phases: ["explore", "design"],
      contact_every: pick(["monthly", "quarterly", "grading_period"]),
      what_matters: sentence(n),
      concerns: sentence(n + 1000),
      representatives: [`m${(n % size.members) + 1}`],
    })),
    goals: rows(size.goals, (n) => ({
      id: `g${n}`,
      statement: sentence(n + 2000),
      kind: pick(["understanding", "use", "student_outcome", "culture"]),
      metric: `share of ${pick(TITLES)} staff who can explain indicator ${n}`,
      metric_kind: "rating",
      unit: "percent",
      direction: "increase",
      baseline: { value: 20 + (n % 30), date: "2025-09-15", source: `fall survey ${n}` },
      target: { value: 70 + (n % 25), date: "2026-11-15" },
      owner: `m${(n % size.members) + 1}`,
      stakeholders: [`s${(n % size.stakeholders) + 1}`],
      measure_every: "quarterly",
    })),
    touchpoints: rows(size.touchpoints, (n) => ({
      id: `t${n}`,
      audience: [`s${(n % size.stakeholders) + 1}`, `s${((n + 1) % size.stakeholders) + 1}`],
      purpose: pick(["listen", "consult", "co_design", "inform"]),
      channel: pick(["plc", "survey", "staff_meeting", "workshop"]),
      frequency: pick(["monthly", "quarterly", "grading_period"]),
      start: day(n),
      owner: `m${(n % size.members) + 1}`,
      languages: ["en", "es"],
      report_back: { how: `${words(6)} at meeting ${n}`, within_days: 21 },
    })),
    changes: rows(size.changes, (n) => ({
      date: day(n),
      heard_from: [`s${(n % size.stakeholders) + 1}`],
      heard: sentence(n + 3000),
      changed: sentence(n + 4000),
    })),
    lines: rows(size.lines, (n) => ({
      id: `l${n}`,
      category: pick(["personnel", "data_infrastructure", "staff_capacity", "communication"]),
      item: `${pick(TITLES)} time, part ${n}`,
      amount: 1000 * n,
      start: "2025-07-01",
      recurring: true,
      source: { name: `General fund ${n}`, type: "local" },
    })),
    milestones: rows(size.milestones, (n) => ({
      id: `ms${n}`,
      type: pick(["review", "other"]),
      title: `${words(4)}, step ${n}`,
      due: day(n + 300),
      owner: `m${(n % size.members) + 1}`,
      status: "planned",
    })),
  };
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator, Numerical Recipes). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

type Words = readonly [string, ...string[]];

const TITLES: Words = ["Counseling", "English", "Attendance", "Science", "Transition", "Bilingual"];
const FIRST: Words = ["Dana", "Mei", "Luis", "Asha", "Tom", "Renee"];
const LAST: Words = ["Ortiz", "Chen", "Huff", "Lee", "Nelson", "Cruz"];
const WORDS: Words = [
  "after",
  "attendance",
  "before",
  "board",
  "bridge",
  "bus",
  "calendar",
  "call",
  "check",
  "clear",
  "committee",
  "compare",
  "counselors",
  "course",
  "credit",
  "cut",
  "dashboard",
  "day",
  "deans",
  "drivers",
  "during",
  "early",
  "every",
  "explain",
  "failure",
  "fair",
  "family",
  "first",
  "flag",
  "form",
  "goal",
  "grading",
  "gym",
  "help",
  "home",
  "known",
  "last",
  "late",
  "letter",
  "line",
  "list",
  "meal",
  "month",
  "note",
  "office",
  "open",
  "page",
  "plan",
  "points",
  "principals",
  "print",
  "question",
  "quiet",
  "ready",
  "rehearse",
  "repair",
  "report",
  "review",
  "room",
  "roster",
  "sample",
  "second",
  "share",
  "shared",
  "short",
  "shorten",
  "step",
  "students",
  "summer",
  "support",
  "talk",
  "teachers",
  "team",
  "test",
  "the",
  "transfers",
  "translate",
  "trusted",
  "tutoring",
  "visit",
  "week",
  "weekly",
  "window",
  "with",
  "without",
];
