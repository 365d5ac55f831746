import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { CRITERIA } from "../../../../src/core/model/completeness/criteria.ts";
import { AREAS } from "../../../../src/core/model/sections.ts";
import { sentenceText } from "../../../../src/core/source/notice.ts";
import { changed, COMPLETE, completenessOfData, unmetIn, type Data } from "../plan-of.ts";

interface Change {
  readonly it: string;
  readonly set: Readonly<Record<string, Data>>;
  readonly unmet: readonly string[];
}

// The file is ours, and a wrong path in it fails.
const CHANGES = parse(readFileSync("test/core/model/completeness/changes.yaml", "utf8")) as readonly Change[];

describe("the criteria of a complete plan", () => {
  it("are all met", () => {
    const completeness = completenessOfData(COMPLETE);
    assert.deepEqual(unmetIn(completeness), []);
    assert.equal(completeness.score, 100);
    assert.ok(completeness.sections.every(({ level }) => level === "strong"));
  });

  for (const { it: name, set, unmet } of CHANGES) {
    it(`${unmet.length === 0 ? "stay met" : unmet.join(", ")}: ${name}`, () =>
      assert.deepEqual(unmetIn(completenessOfData(changed(COMPLETE, set))), unmet));
  }

  it("each have a change that unmakes them", () => {
    const noticed = new Set(CHANGES.flatMap(({ unmet }) => unmet));
    const all = AREAS.flatMap(({ id }) => CRITERIA[id].map((criterion) => `${id}/${criterion.id}`));
    assert.deepEqual(
      all.filter((criterion) => !noticed.has(criterion)),
      [],
    );
  });
});

describe("criteria as actions", () => {
  const action = (values: Readonly<Record<string, Data>>) => {
    const [step] = completenessOfData(changed(COMPLETE, values)).nextSteps;
    return step?.sentence;
  };
  const words = (values: Readonly<Record<string, Data>>) => {
    const sentence = action(values);
    return sentence && sentenceText(sentence);
  };

  it("name what is missing", () => {
    assert.equal(words({ "plan.title": null, "plan.end": null }), "Add to the basics: title and end");
  });

  it("name the first few where many are missing", () => {
    const values = Object.fromEntries([0, 1, 2, 3, 4].map((row) => [`stakeholders.groups.${row}.level`, null]));
    assert.match(words(values) ?? "", /: students, families, teachers and 2 more$/);
  });

  it("say what to do in general where there is nothing to name", () => {
    assert.deepEqual(action({ "sustainability.reviews": null }), {
      template: "Review the plan at least every semester, and set the next date",
      data: {},
    });
  });
});
