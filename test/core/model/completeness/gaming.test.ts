import assert from "node:assert/strict";
import fc from "fast-check";
import type { Problem, SilencedProblem } from "../../../../src/core/problem.ts";
import { AREAS, SECTION_KEYS } from "../../../../src/core/model/sections.ts";
import { SEVERITIES } from "../../../../src/core/rules/rule.ts";
import { planShape } from "../../../../src/core/schema/plan-shape.ts";
import type { ObjectShape, Shape } from "../../../../src/core/schema/shape.ts";
import { runs, TIMEOUT } from "../../../support/effort.ts";
import {
  changed,
  COMPLETE,
  completenessOfData,
  isList,
  isObject,
  unmetIn,
  type Data,
  type PlanData,
} from "../plan-of.ts";

/** Each run reads a plan or two. */
const RUNS = { numRuns: runs(100) };

/** The complete plan with some of its sections, rows and fields taken out. */
const somePlan = fc
  .subarray([...pathsIn(COMPLETE)], { maxLength: 60 })
  .map((paths) => objectWithout(COMPLETE, new Set(paths)));

describe("the score cannot be raised", function () {
  this.timeout(TIMEOUT);

  it("by empty rows, or rows of placeholders", () => {
    const fillers = ["nothing", "TBD", "its prompt", "…", "n/a", "[insert]"];
    const filled = fc.constantFrom(...listsIn(planShape)).chain(({ path, row }) =>
      fc
        .record({
          path: fc.constant(path),
          text: fc.constantFrom(...fillers),
          fields: fc.oneof(fc.constant([...row.fields.keys()]), fc.subarray([...row.fields.keys()])),
        })
        .map(({ path, text, fields }) => ({ path, row: only(filledWith(row, text), fields) })),
    );
    fc.assert(
      fc.property(somePlan, filled, fc.integer({ min: 1, max: 3 }), (plan, { path, row }, count) => {
        const more = withRowsAt(plan, path, Array<PlanData>(count).fill(row));
        assert.ok(completenessOfData(more).score <= completenessOfData(plan).score, path);
      }),
      {
        numRuns: runs(200),
        examples: [[changed(COMPLETE, { "convening.baseline": [] }), { path: "convening.baseline", row: {} }, 1]],
      },
    );
  });

  it("by a second to fortieth touchpoint for the same groups", () => {
    fc.assert(
      fc.property(somePlan, fc.nat(9), fc.integer({ min: 1, max: 39 }), (plan, index, count) => {
        const rows = rowsAt(plan, "communication.touchpoints");
        const row = rows[index % Math.max(1, rows.length)];
        if (row === undefined) return;
        const copies = Array.from({ length: count }, (_, copy) => ({ ...structuredClone(row), id: `more-${copy}` }));
        const more = withRowsAt(plan, "communication.touchpoints", copies);
        assert.deepEqual(unmetIn(completenessOfData(more)), unmetIn(completenessOfData(plan)));
      }),
      RUNS,
    );
  });

  it("by silencing findings, which changes no criterion either", () => {
    const problem = fc.record({
      section: fc.constantFrom(...SECTION_KEYS, undefined),
      severity: fc.constantFrom(...SEVERITIES),
      isSilenced: fc.boolean(),
    });
    fc.assert(
      fc.property(somePlan, fc.array(problem, { maxLength: 6 }), (plan, found) => {
        const all = found.map(problemOf);
        const silenced = all.filter((_, index) => found[index]?.isSilenced);
        const loud = completenessOfData(plan, { problems: all });
        const quiet = completenessOfData(plan, {
          problems: all.filter((one) => !silenced.includes(one)),
          silenced: silenced.map((one): SilencedProblem => ({ ...one, reason: "known", silencedBy: [] })),
        });
        assert.equal(quiet.score, loud.score);
        assert.deepEqual(unmetIn(quiet), unmetIn(loud));
        assert.equal(
          quiet.sections.reduce((sum, section) => sum + section.silenced, 0),
          silenced.filter(({ section }) => section !== undefined).length,
        );
        assert.ok(loud.score <= completenessOfData(plan).score);
      }),
      RUNS,
    );
  });

  it("by one paragraph pasted into many fields", () => {
    const paragraph =
      "Before the first day of school everyone who works with our students sits down with the list and says what helped";
    const fields: Readonly<Record<string, string>> = {
      "convening.findings": "convening/findings-and-next-step",
      "stakeholders.groups.3.what_matters": "stakeholders/what-matters",
      "vision.statement": "vision/vision-stated",
      "ownership.data_use": "ownership/data-use-limited",
      "sustainability.onboarding.new_leaders": "sustainability/new-leaders-brought-in",
    };
    fc.assert(
      fc.property(fc.subarray(Object.keys(fields), { minLength: 1 }), (pasted) => {
        const plan = changed(COMPLETE, Object.fromEntries(pasted.map((path) => [path, paragraph])));
        const [, ...copies] = pasted;
        assert.deepEqual(
          unmetIn(completenessOfData(plan)),
          copies.map((path) => fields[path]),
        );
      }),
      RUNS,
    );
  });

  it("by leaving a group out, unless the plan says why", () => {
    const groups = rowsAt(COMPLETE, "stakeholders.groups");
    for (const group of ["students", "families", "teachers", "principals", "school_board"]) {
      const without = { ...COMPLETE, stakeholders: { groups: groups.filter((row) => row.group !== group) } };
      const excluded = (reason: string): PlanData => ({
        ...without,
        stakeholders: {
          ...without.stakeholders,
          not_applicable: [{ group, reason }, ...rowsAt(COMPLETE, "stakeholders.not_applicable")],
        },
      });
      const isCovered = (plan: PlanData): boolean =>
        !unmetIn(completenessOfData(plan)).includes("stakeholders/core-groups-covered");
      assert.equal(isCovered(without), false);
      assert.equal(isCovered(excluded("n/a")), false);
      assert.equal(isCovered(excluded("They are part of another group in our region")), true);
    }
  });
});

describe("a plan that says nothing", () => {
  const check = (data: PlanData): void => {
    const { score, sections, nextSteps } = completenessOfData(data);
    assert.equal(score, 0);
    assert.deepEqual([...new Set(sections.map(({ level }) => level))], ["not_started"]);
    assert.equal(nextSteps.length, sections.flatMap(({ core, strength }) => [core.total, strength.total]).reduce(add));
  };

  it("is empty", () => check({}));
  it("has empty sections", () => check(Object.fromEntries(SECTION_KEYS.map((key) => [key, {}]))));
  it("is a template with its prompts", () => check(filledWith(planShape, "its prompt")));
  it("has TBD everywhere", () => check(filledWith(planShape, "TBD")));
});

describe("a section that is missing", () => {
  it("has no criterion met by what other sections say", () => {
    for (const { id, sections } of AREAS) {
      const plan = changed(COMPLETE, Object.fromEntries(sections.map((key) => [key, null])));
      const area = completenessOfData(plan).sections.find((section) => section.id === id);
      assert.equal(area?.level, "not_started", id);
    }
  });
});

describe("an error in a section", () => {
  it("holds it at half of its weight, silenced or not", () => {
    const error = problemOf({ section: "goals", severity: "error" });
    const { score, sections } = completenessOfData(COMPLETE, { problems: [error] });
    assert.equal(score, 94);
    assert.deepEqual(
      sections.filter(({ level }) => level !== "strong").map(({ id, level, points }) => [id, level, points]),
      [["goals", "started", 6]],
    );
    const silenced = completenessOfData(COMPLETE, { silenced: [{ ...error, reason: "known", silencedBy: [] }] });
    assert.equal(silenced.score, 94);
    assert.ok(silenced.sections.every(({ level }) => level === "strong"));
  });
});

function problemOf({ section, severity }: Pick<Problem, "section" | "severity">): Problem {
  return {
    rule: "some-rule",
    severity,
    section,
    message: "",
    template: "",
    data: {},
    range: { start: 0, end: 1 },
    item: undefined,
    related: [],
    fixes: () => [],
  };
}

function pathsIn(data: Data, path = ""): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([step, value]: [string, Data]) => {
    const inner = path === "" ? step : `${path}.${step}`;
    return [inner, ...pathsIn(value, inner)];
  });
}

/** Parts that lose nothing stay the same objects. */
function objectWithout(data: PlanData, paths: ReadonlySet<string>, at = ""): PlanData {
  const kept = Object.entries(data)
    .filter(([step]) => !paths.has(at + step))
    .map(([step, value]): [string, Data] => [step, without(value, paths, `${at}${step}.`)]);
  const isSame = kept.length === Object.keys(data).length && kept.every(([step, value]) => value === data[step]);
  return isSame ? data : Object.fromEntries(kept);
}

function without(data: Data, paths: ReadonlySet<string>, at: string): Data {
  if (isObject(data)) return objectWithout(data, paths, at);
  if (!isList(data)) return data;
  const kept = data.flatMap((row, index) =>
    paths.has(`${at}${index}`) ? [] : [without(row, paths, `${at}${index}.`)],
  );
  return kept.length === data.length && kept.every((row, index) => row === data[index]) ? data : kept;
}

/** A row with some of its fields. */
function only(row: PlanData, fields: readonly string[]): PlanData {
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
}

interface ListAt {
  readonly path: string;
  readonly row: ObjectShape;
}

/** The lists of rows that a plan may have. */
function listsIn(shape: Shape, path = ""): readonly ListAt[] {
  if (shape.kind === "list") return shape.item.kind === "object" ? [{ path, row: shape.item }] : [];
  if (shape.kind === "value") return [];
  return [...shape.fields.values()]
    .filter(({ name }) => name !== "allow")
    .flatMap((field) => listsIn(field.shape, path === "" ? field.name : `${path}.${field.name}`));
}

function withRowsAt(plan: PlanData, path: string, rows: readonly Data[]): PlanData {
  const more = withRows(plan, path.split("."), rows);
  return isObject(more) ? more : {};
}

/** The plan with further rows in a list, and with the section around it where there is none. */
function withRows(data: Data | undefined, [step, ...rest]: readonly string[], rows: readonly Data[]): Data {
  if (step === undefined) return [...listOf(data), ...rows];
  const object = isObject(data) ? data : {};
  return { ...object, [step]: withRows(object[step], rest, rows) };
}

function rowsAt(data: Data | undefined, path: string): readonly PlanData[] {
  const value = path.split(".").reduce((inner, step) => (isObject(inner) ? inner[step] : undefined), data);
  return listOf(value).filter(isObject);
}

function listOf(data: Data | undefined): readonly Data[] {
  return data !== undefined && isList(data) ? data : [];
}

/** A row or a whole plan as a template has it; lists of rows have one row. */
function filledWith(shape: ObjectShape, text: string): PlanData {
  if (text === "nothing") return {};
  const fields = [...shape.fields.values()].filter(({ name }) => name !== "buyin" && name !== "allow");
  return Object.fromEntries(
    fields.map(({ name, shape, guidance }): [string, Data] => [
      name,
      shape.kind === "object"
        ? filledWith(shape, text)
        : shape.kind === "list"
          ? [shape.item.kind === "object" ? filledWith(shape.item, text) : filling(text, guidance)]
          : filling(text, guidance),
    ]),
  );
}

function filling(text: string, guidance: string): string {
  return text === "its prompt" ? guidance : text;
}

function add(a: number, b: number): number {
  return a + b;
}
