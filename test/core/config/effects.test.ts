import assert from "node:assert/strict";
import {
  analyze,
  definitionAt,
  hoverAt,
  isPlanFile,
  listedAt,
  loadConfig,
  renameAt,
  sentenceText,
  type Analysis,
  type Config,
} from "../../../src/core/index.ts";
import { occurrences } from "../../../src/core/model/calendar/contacts.ts";
import { backupOf } from "../../../src/core/model/key-roles.ts";
import { isoDate } from "../../../src/core/text/iso-date.ts";
import { BASE_PLANS, TODAY } from "../../support/check.ts";
import { overlay } from "../../support/overlay.ts";

type Files = Readonly<Record<string, string>>;

async function configOf(files: Files): Promise<Config> {
  const loaded = await loadConfig("plans", { read: (path) => Promise.resolve(files[path]) });
  assert.deepEqual(
    loaded.files.flatMap(({ problems }) => problems.map(({ message }) => message)),
    [],
  );
  return loaded.config;
}

/** A fragment laid over the base plan, read with a configuration and the files that it names. */
async function analysisWith(files: Files, fragment: string): Promise<Analysis> {
  const { text } = overlay(fragment, BASE_PLANS.yaml, "yaml");
  return analyze(text, "plans/a.buyin.yaml", await configOf(files), TODAY);
}

/** What a fragment shows of some rules under a configuration: "severity: message". */
async function findings(config: string, fragment: string, ...rules: readonly string[]): Promise<readonly string[]> {
  const { problems } = await analysisWith({ "buyin.config.yaml": config }, fragment);
  return problems.filter(({ rule }) => rules.includes(rule)).map(({ severity, message }) => `${severity}: ${message}`);
}

describe("what the configuration says holds for plans", () => {
  const TEACHERS_ONLY = "stakeholders:\n  - {id: teachers, group: teachers, level: consult, phases: [design]}\n";
  const coreGroup = (group: string): string =>
    `warning: The group "${group}" is not in this plan; add it, or leave it out with a reason`;

  it("extends", async () => {
    const { problems } = await analysisWith(
      {
        "plans/buyin.config.yaml": "extends: ../district.yaml\nrules: {core-group-missing: hint}\n",
        "district.yaml":
          "groups: {core: [media], recommended: []}\nrules: {core-group-missing: error, no-buy-in-goal: off}\n",
      },
      TEACHERS_ONLY,
    );
    const found = problems.filter(({ rule }) => rule === "core-group-missing");
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ["hint"],
    );
  });

  it("profile, where a plan names none", async () => {
    const fragment = `plan: {title: A, organization: {name: Alder Creek}}\n${TEACHERS_ONLY}`;
    const named = `plan: {title: A, profile: state_agency, organization: {name: Alder Creek}}\n${TEACHERS_ONLY}`;
    const missing = async (config: string, text: string): Promise<number> =>
      (await findings(config, text, "core-group-missing")).length;
    assert.equal(await missing("", fragment), 10);
    assert.equal(await missing("profile: small_district", fragment), 7);
    assert.equal(await missing("profile: small_district", named), await missing("", named));
  });

  it("groups", async () => {
    const config = "groups: {core: [media, teachers], recommended: [alumni]}";
    assert.deepEqual(await findings(config, TEACHERS_ONLY, "core-group-missing", "recommended-group-missing"), [
      coreGroup("Media"),
      "information: Consider adding alumni; they often decide whether this works day to day",
    ]);
  });

  it("functions", async () => {
    const fragment = "team:\n  members:\n    - {id: lee, name: Ana Lee, leads: [finance]}\n";
    assert.deepEqual(await findings("functions: [finance, hr]", fragment, "department-without-leader"), [
      "warning: Human resources is a key department, but none of its leaders is on the team",
    ]);
  });

  it("contact_maxima", async () => {
    const fragment = `stakeholders:
  - {id: families, group: families, level: consult, phases: [design]}
communication:
  touchpoints:
    - {id: tp1, audience: [families], purpose: listen, channel: survey, frequency: quarterly, start: 2025-07-01, owner: lee}
`;
    const isSilentLong = async (config: string): Promise<boolean> => {
      const { completeness } = await analysisWith({ "buyin.config.yaml": config }, fragment);
      const unmet = completeness.sections.flatMap((section) => section.unmet.map(({ id }) => id));
      return unmet.includes("no-long-silence");
    };
    assert.equal(await isSilentLong(""), true);
    assert.equal(await isSilentLong("contact_maxima: {families: 92}"), false);
    assert.equal(await isSilentLong("contact_maxima: {families: 40, teachers: 92}"), true);
  });

  it("calendar.breaks, where a plan has none", async () => {
    const config =
      "calendar: {breaks: [{name: Spring, start: 2026-03-23, end: 2026-03-27}]}\nrules: {contact-on-break-day: warning}\n";
    const touchpoint = `communication:
  touchpoints:
    - {id: tp1, audience: [families], purpose: listen, channel: survey, dates: [2026-03-25]}
`;
    assert.deepEqual(await findings(config, `plan: {title: A}\n${touchpoint}`, "contact-on-break-day"), [
      "warning: The 2026-03-25 of tp1 lies in a break, a time without school",
    ]);
    assert.deepEqual(await findings(config, touchpoint, "contact-on-break-day"), []);
  });

  it("calendar.school_year_start, where a plan has no dates of its own", async () => {
    const touchpoint = `communication:
  touchpoints:
    - {id: tp1, audience: [families], purpose: listen, channel: survey, frequency: semester}
`;
    const days = async (basics: string): Promise<readonly string[]> => {
      const { plan } = await analysisWith(
        { "buyin.config.yaml": 'calendar: {school_year_start: "08-15"}' },
        `plan: {title: A, ${basics}}\n${touchpoint}`,
      );
      return plan.communication.touchpoints.flatMap((row) => occurrences(row, plan)).map(isoDate);
    };
    assert.deepEqual(await days("school_year: 2025-26"), ["2025-08-15", "2026-02-15"]);
    assert.deepEqual(await days("school_year: 2025–2027"), ["2025-08-15", "2026-02-15", "2026-08-15", "2027-02-15"]);
    assert.deepEqual(await days("school_year: next year"), []);
    assert.deepEqual(await days("school_year: 2025-26, start: 2025-09-01, end: 2026-03-31"), [
      "2025-09-01",
      "2026-03-01",
    ]);
  });

  it("rules, also those that are off by default", async () => {
    const fragment = "communication: {touchpoints: []}\nstakeholders: []\n";
    const rules = ["section-missing", "effectiveness-check-missing"];
    const shown = await findings(
      "rules: {section-missing: error, effectiveness-check-missing: hint}",
      fragment,
      ...rules,
    );
    assert.ok(shown.every((text) => text.startsWith("error: ")) && shown.length === 2);
    assert.deepEqual(await findings("rules: {section-missing: off}", fragment, ...rules), []);
    assert.deepEqual(
      await findings("rules: {section-missing: off, effectiveness-check-missing: hint}", fragment, ...rules),
      ["hint: Say how and when you will ask each group whether the messages arrive"],
    );
  });

  it("glossary", async () => {
    const fragment = `communication:
  messages:
    - {id: m1, text: "The GPK helps us to see early who needs a hand.", audiences: [families]}
`;
    assert.deepEqual(await findings("", fragment, "family-message-unclear"), []);
    const [finding] = await findings("glossary: {GPK: grade point keeper}", fragment, "family-message-unclear");
    assert.match(finding ?? "", /^hint: .*GPK/);
  });

  it("privacy.accepted", async () => {
    const fragment = "convening:\n  questions: [Who signs for student id 448210?]\n";
    const rule = "student-identifiable-info";
    assert.equal((await findings("", fragment, rule)).length, 1);
    assert.equal((await findings("privacy: {accepted: [student id 448211]}", fragment, rule)).length, 1);
    assert.equal((await findings("privacy: {accepted: [student id 448210]}", fragment, rule)).length, 0);
  });

  it("files", async () => {
    const config = await configOf({ "buyin.config.yaml": "files: {include: [notes/*.md], exclude: ['**/old.*']}" });
    assert.deepEqual(
      ["notes/a.md", "notes/old.md", "b.buyin.yaml", "old.buyin.yaml", "c.md"].filter((path) =>
        isPlanFile(path, "", config),
      ),
      ["notes/a.md", "b.buyin.yaml"],
    );
  });
});

describe("the workspace's list of people", () => {
  const PEOPLE = `id,name,title,group,departments
ortiz,Dana Ortiz,MTSS coordinator,counselors,student_services
chen,Mei Chen,English teacher,teachers,
`;
  const FILES = { "plans/buyin.config.yaml": "people: ../people.csv\n", "people.csv": PEOPLE };

  it("answers for owners, backups and references to members", async () => {
    const fragment = `team:
  members:
    - {id: lee, name: Ana Lee, group: principals, roles: [project_lead], backup: ortiz}
ownership:
  teacher_leaders: [{member: Mei Chen, basis: Chosen by her colleagues, support: One period a day}]
goals:
  - {id: g1, owner: Ortiz}
  - {id: g2, owner: nobody}
`;
    const { problems, plan } = await analysisWith(FILES, fragment);
    const found = problems.filter(({ rule }) => ["owner-not-on-team", "undefined-reference"].includes(rule));
    const elsewhere = ["reyes", "huff", "nguyen", "okafor"];
    assert.deepEqual(
      found.map(({ message }) => message).filter((message) => !elsewhere.some((id) => message.includes(id))),
      ['nobody owns "g2" but is not on the team'],
    );
    const [lee] = plan.team.members;
    assert.ok(lee);
    assert.equal(backupOf(plan, lee)?.name?.value, "Dana Ortiz");
    assert.ok(!problems.some(({ rule }) => rule === "key-role-without-backup"));
  });

  it("says what a row of the team leaves out", async () => {
    const fragment = `team:
  members:
    - {id: chen, roles: [project_lead], backup: Dana Ortiz}
    - {name: Dana Ortiz, title: Coordinator, roles: [member], backup: ortiz}
    - {id: lee}
`;
    const { plan, problems, text } = await analysisWith(FILES, fragment);
    const [chen, ortiz, lee] = plan.team.members;
    assert.deepEqual(
      [chen, ortiz, lee].map((member) => [
        member?.name?.value,
        member?.title?.value,
        member?.group?.value,
        member?.isFilled,
      ]),
      [
        ["Mei Chen", "English teacher", "teachers", true],
        ["Dana Ortiz", "Coordinator", "counselors", true],
        [undefined, undefined, undefined, false],
      ],
    );
    assert.ok(!problems.some(({ rule }) => rule === "no-teacher-on-team"));
    assert.ok(chen && ortiz);
    assert.equal(backupOf(plan, chen), ortiz);
    assert.equal(backupOf(plan, ortiz), undefined);
    for (const { range } of problems) assert.ok(range.start < range.end && range.end <= text.length);
  });

  it("shows where it names somebody, and is not renamed from a plan", async () => {
    const analysis = await analysisWith(FILES, "goals:\n  - {id: g1, owner: ortiz}\n");
    const offset = analysis.text.indexOf("ortiz") + 2;
    const listed = listedAt(analysis, offset);
    assert.equal(listed?.path, "people.csv");
    assert.equal(PEOPLE.slice(listed.range.start, listed.range.end), "ortiz");
    assert.equal(definitionAt(analysis, offset), undefined);
    assert.deepEqual(renameAt(analysis, offset, "dana"), {
      refusal: {
        template: "This name stands in {path}, which all plans use; change it there, and in each plan",
        data: { path: "people.csv" },
      },
    });
    assert.deepEqual(
      (hoverAt(analysis, offset, TODAY)?.parts ?? []).map((part) =>
        part.kind === "item" ? part.meaning : sentenceText(part.sentence),
      ),
      ["Dana Ortiz", "MTSS coordinator", "counselors", "Listed in people.csv", "Used once: Goals"],
    );
  });
});
