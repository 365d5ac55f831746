import assert from "node:assert/strict";
import { DEFAULT_CONFIG } from "../../../src/core/config/config.ts";
import { readConfig } from "../../../src/core/config/read-config.ts";
import { configShapeFor } from "../../../src/core/schema/config-shape.ts";
import { mergeConfig } from "../../../src/core/config/settings.ts";

const RULES = configShapeFor(
  ["touchpoint-gap", "no-policy-anchor", "overdue-item"].map((id) => ({ id, guidance: "", without: "" })),
);

function problemsOf(text: string): readonly string[] {
  return readConfig(text, RULES).problems.map(
    ({ severity, range, message }) => `${severity} @ ${text.slice(range.start, range.end)}: ${message}`,
  );
}

describe("a configuration file", () => {
  it("sets what it names and leaves the rest", () => {
    const text = `extends: ../buyin.config.yaml
profile: small_district
groups:
  core: [students, Parents]
functions: [it, Finance]
contact_maxima: { families: 45 }
calendar:
  school_year_start: "08-01"
  breaks: [{ name: Winter, start: 2025-12-20, end: 2026-01-04 }]
glossary: { SOAR: our mentoring program, EWS: the early list }
people: people.csv
schema: district.json
privacy: { accepted: "Form # 448210" }
rules: { touchpoint-gap: off, no-policy-anchor: warning }
files: { include: "plans/*.md", exclude: [archive/**] }
`;
    const reading = readConfig(text, RULES);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(reading.settings, {
      profile: "small_district",
      coreGroups: ["students", "families"],
      recommendedGroups: undefined,
      functions: ["it", "finance"],
      contactMaxima: new Map([["families", 45]]),
      schoolYearStart: "08-01",
      breaks: [{ start: "2025-12-20", end: "2026-01-04" }],
      glossary: new Map([
        ["SOAR", "our mentoring program"],
        ["EWS", "the early list"],
      ]),
      acceptedTexts: ["Form # 448210"],
      roster: undefined,
      rules: new Map([
        ["touchpoint-gap", "off"],
        ["no-policy-anchor", "warning"],
      ]),
      schema: undefined,
      include: ["plans/*.md"],
      exclude: ["archive/**"],
    });
    assert.deepEqual(reading.extends, { path: "../buyin.config.yaml", range: { start: 9, end: 29 } });
    const people = text.indexOf("people.csv");
    assert.deepEqual(reading.people, { path: "people.csv", range: { start: people, end: people + 10 } });
    const schema = text.indexOf("district.json");
    assert.deepEqual(reading.schema, { path: "district.json", range: { start: schema, end: schema + 13 } });
  });

  it("may be JSON", () => {
    const text = JSON.stringify({ profile: "district", rules: { "overdue-item": "hint" } }, undefined, "\t");
    const { settings, problems } = readConfig(text, RULES);
    assert.deepEqual(problems, []);
    assert.equal(settings.profile, "district");
    assert.deepEqual(settings.rules, new Map([["overdue-item", "hint"]]));
  });

  it("may be empty", () => {
    const { settings, problems } = readConfig("", RULES);
    assert.deepEqual(problems, []);
    assert.deepEqual(mergeConfig(DEFAULT_CONFIG, settings), DEFAULT_CONFIG);
  });

  it("names a rule that there is not, with the one that was meant", () => {
    assert.deepEqual(problemsOf("rules: { touchpoint-gaps: off, Overdue Item: off, misspelt: off }\n"), [
      'error @ touchpoint-gaps: No check is called "touchpoint-gaps"; did you mean touchpoint-gap?',
      'error @ Overdue Item: No check is called "Overdue Item"; did you mean overdue-item?',
      'error @ misspelt: No check is called "misspelt"; look up its name in the finding',
    ]);
  });

  it("names a setting that there is not", () => {
    assert.deepEqual(problemsOf("rule: {}\nx-ours: 1\ncontact_maxima: { familys: 45 }\n"), [
      'warning @ rule: "rule" is not a field of the configuration of buy-in plans; did you mean rules?',
      'warning @ familys: "familys" is not a field of contact maxima; did you mean families?',
    ]);
  });

  it("says what is wrong with a value", () => {
    assert.deepEqual(problemsOf("profile: rural\ncontact_maxima: { families: 0 }\nrules: { overdue-item: warn }\n"), [
      'error @ rural: "rural" is not something Profile can hold; use district, large_district, small_district, charter_network or state_agency',
      "error @ 0: Families is at least 1, not 0",
      'error @ warn: "warn" is not something overdue-item can hold; use off, hint, information, warning or error',
    ]);
  });

  it("holds in what is valid although the rest is not", () => {
    const text = `profile: rural
groups: { core: [students, martians], recommended: [martians] }
functions: []
contact_maxima: { families: 0, teachers: 20 }
calendar:
  school_year_start: August
  breaks: [{ start: 12/20/25, end: 2026-01-04 }, { start: 2026-06-05, end: 2026-08-10 }]
rules: { touchpoint-gap: off, misspelt: off, overdue-item: loud }
`;
    const { settings, problems } = readConfig(text, RULES);
    assert.equal(problems.length, 8);
    assert.equal(settings.profile, undefined);
    assert.deepEqual(settings.coreGroups, ["students"]);
    assert.equal(settings.recommendedGroups, undefined);
    assert.deepEqual(settings.functions, []);
    assert.deepEqual(settings.contactMaxima, new Map([["teachers", 20]]));
    assert.equal(settings.schoolYearStart, undefined);
    assert.deepEqual(settings.breaks, [{ start: "2026-06-05", end: "2026-08-10" }]);
    assert.deepEqual(settings.rules, new Map([["touchpoint-gap", "off"]]));
  });

  it("still says what it can after a mistake in its writing", () => {
    const { settings, problems } = readConfig(
      "profile: district\nrules:\n  overdue-item: off\n - x\nfiles: [\n",
      RULES,
    );
    assert.ok(problems.length > 0);
    assert.equal(settings.profile, "district");
  });

  it("is harmless with names that mean something to JavaScript", () => {
    const { settings } = readConfig('{"__proto__": {"profile": "district"}, "rules": {"__proto__": "off"}}', RULES);
    assert.equal(settings.profile, undefined);
    assert.deepEqual(settings.rules, new Map());
  });
});

describe("a configuration over another", () => {
  it("replaces lists, and sets days and rules one by one", () => {
    const base = mergeConfig(
      DEFAULT_CONFIG,
      readConfig(
        "contact_maxima: { families: 45, teachers: 20 }\nrules: { overdue-item: off }\nfunctions: [it]\n",
        RULES,
      ).settings,
    );
    const over = readConfig(
      "contact_maxima: { families: 30 }\nrules: { touchpoint-gap: hint }\nfunctions: [hr]\n",
      RULES,
    );
    const merged = mergeConfig(base, over.settings);
    assert.deepEqual(
      [...merged.contactMaxima],
      [
        ["families", 30],
        ["teachers", 20],
      ],
    );
    assert.deepEqual(
      [...merged.rules],
      [
        ["overdue-item", "off"],
        ["touchpoint-gap", "hint"],
      ],
    );
    assert.deepEqual(merged.functions, ["hr"]);
    assert.deepEqual(merged.exclude, DEFAULT_CONFIG.exclude);
  });
});
