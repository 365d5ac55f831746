import assert from "node:assert/strict";
import planSchema from "../../schemas/plan.schema.json" with { type: "json" };
import { CONTACT_MAXIMA, PROFILE_EXPECTATIONS } from "../../src/core/model/profiles.ts";
import { isTwoWayByDefault, labelOf, valueMeantBy } from "../../src/core/vocabulary/terms.ts";
import {
  FREQUENCIES,
  FREQUENCY_DAYS,
  FUNCTIONS,
  GROUPS,
  INDICATOR_CATEGORIES,
  LEVELS,
  ONE_WAY_CHANNELS,
  PHASES,
  PROFILES,
  TEAM_ROLES,
  TWO_WAY_CHANNELS,
  WORK_ROLES,
  type Term,
} from "../../src/core/vocabulary/vocabulary.ts";
import { fold } from "../../src/core/text/fold.ts";

const { $defs } = planSchema;

const FIELDS: readonly {
  readonly field: string;
  readonly values: readonly string[];
  readonly terms: readonly Term[];
}[] = [
  { field: "group", values: $defs.group.enum, terms: GROUPS },
  { field: "function", values: $defs.function.enum, terms: FUNCTIONS },
  { field: "profile", values: $defs.profile.enum, terms: PROFILES },
  { field: "phase", values: $defs.phase.enum, terms: PHASES },
  { field: "frequency", values: $defs.frequency.enum, terms: FREQUENCIES },
  { field: "level", values: $defs.stakeholder.properties.level.enum, terms: LEVELS },
  { field: "role in the work", values: $defs.stakeholder.properties.role.enum, terms: WORK_ROLES },
  { field: "team role", values: $defs.member.properties.roles.items.enum, terms: TEAM_ROLES },
  {
    field: "channel",
    values: $defs.touchpoint.properties.channel.enum,
    terms: [...TWO_WAY_CHANNELS, ...ONE_WAY_CHANNELS],
  },
  { field: "indicator category", values: $defs.indicator.properties.category.enum, terms: INDICATOR_CATEGORIES },
];

describe("vocabulary", () => {
  for (const { field, values, terms } of FIELDS) {
    it(`has the schema's values for ${field}, in the same order`, () => {
      assert.deepEqual(
        terms.map(({ id }) => id),
        values,
      );
    });

    it(`has no word with two meanings for ${field}`, () => {
      const meanings = new Map<string, string>();
      for (const { id, label, aliases = [] } of terms) {
        for (const word of new Set([id, label, ...aliases].map(fold))) {
          assert.equal(meanings.get(word), undefined, `${word} means ${id} and ${meanings.get(word)}`);
          meanings.set(word, id);
        }
      }
    });
  }

  it("understands a word by the values that its field allows", () => {
    const meaning = (text: string, terms: readonly Term[]): string | undefined =>
      valueMeantBy(text, (value) => terms.some(({ id }) => id === value));
    assert.equal(meaning("Parents", GROUPS), "families");
    assert.equal(meaning("Board of Education", GROUPS), "school_board");
    assert.equal(meaning("data", GROUPS), "it_data");
    assert.equal(meaning("data", FUNCTIONS), "data_research");
    assert.equal(meaning("every month", FREQUENCIES), "monthly");
    assert.equal(meaning("parents", LEVELS), undefined);
  });

  it("leaves words that mix several groups without a meaning", () => {
    for (const word of ["staff", "all staff", "school staff", "stakeholders", "everyone", "community", "public"]) {
      assert.equal(
        valueMeantBy(word, () => true),
        undefined,
        word,
      );
    }
  });

  it("knows the length of every frequency that promises a next time, and of daily", () => {
    const withoutNext = new Set(["once", "as_needed"]);
    const promised = FREQUENCIES.map(({ id }) => id).filter((id) => !withoutNext.has(id));
    assert.deepEqual([...FREQUENCY_DAYS.keys()], ["daily", ...promised]);
  });

  it("says which channels are two-way", () => {
    assert.equal(isTwoWayByDefault("plc"), true);
    assert.equal(isTwoWayByDefault("board_meeting"), false);
    assert.equal(isTwoWayByDefault("carrier pigeon"), undefined);
  });

  it("labels what it knows and leaves the rest as it is", () => {
    assert.equal(labelOf(GROUPS, "it_data"), "IT and data");
    assert.equal(labelOf(GROUPS, "crew"), "crew");
  });
});

describe("profiles", () => {
  it("are those of the vocabulary", () => {
    assert.deepEqual(
      Object.keys(PROFILE_EXPECTATIONS),
      PROFILES.map(({ id }) => id),
    );
  });

  it("ask a state agency for its own group in place of board and counselors", () => {
    const { district, state_agency } = PROFILE_EXPECTATIONS;
    const dropped = district.coreGroups.filter((group) => !state_agency.coreGroups.includes(group));
    const added = state_agency.coreGroups.filter((group) => !district.coreGroups.includes(group));
    assert.deepEqual({ dropped, added }, { dropped: ["counselors", "school_board"], added: ["state_agency"] });
  });

  it("ask a small district for eight groups and let one person hold two key roles", () => {
    const { coreGroups, singlePointAt } = PROFILE_EXPECTATIONS.small_district;
    assert.deepEqual([coreGroups.length, singlePointAt], [8, 3]);
  });

  it("set contact maxima as the catalogue does", () => {
    assert.deepEqual(
      [CONTACT_MAXIMA.teachers, CONTACT_MAXIMA.families, CONTACT_MAXIMA.school_board, CONTACT_MAXIMA.media],
      [31, 63, 92, undefined],
    );
  });
});
