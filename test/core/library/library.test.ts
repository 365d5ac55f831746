import assert from "node:assert/strict";
import planSchema from "../../../schemas/plan.schema.json" with { type: "json" };
import references from "../../../src/core/library/references.json" with { type: "json" };
import { LIBRARY } from "../../../src/core/library/library.ts";
import { analyzePlan, BASE_PLANS } from "../../support/check.ts";

const { id: idShape, reference: shape } = planSchema.$defs;

/** Longer than any title; a sentence of a document would be. */
const LONGEST = 140;

describe("Reference library", () => {
  it("has the two seeds, what they name, and more", () => {
    const ids = LIBRARY.map(({ id }) => id);
    for (const id of ["pas-buyin", "eckert", "pdd", "jff", "essen", "foursigns", "ewims-study"]) {
      assert.ok(ids.includes(id), id);
    }
    assert.ok(LIBRARY.length > 30);
  });

  it("has ids that a plan may use, each once", () => {
    const pattern = new RegExp(idShape.pattern, "u");
    for (const { id } of LIBRARY) assert.match(id, pattern);
    assert.equal(new Set(LIBRARY.map(({ id }) => id)).size, LIBRARY.length);
    assert.equal(new Set(LIBRARY.map(({ title, organization }) => title + organization)).size, LIBRARY.length);
  });

  it("gives a title, an organization and a year for each", () => {
    for (const { id, title, organization, year } of LIBRARY) {
      assert.ok(title.trim() !== "" && organization.trim() !== "", id);
      assert.ok(typeof year === "number" ? year >= 1990 && year <= 2025 : year === "n.d.", id);
    }
  });

  it("has no date only for the web pages that show none", () => {
    const undated = LIBRARY.filter(({ year }) => year === "n.d.");
    assert.deepEqual(
      undated.map(({ id }) => id).join(" "),
      "pas-buyin eckert pas-ews2 pas-roles pas-trans pas-dsa pas-collab grad grad-ed rockwood ptac",
    );
  });

  it("gives addresses that can be opened, and kinds that the model knows", () => {
    for (const { id, url, kind } of LIBRARY) {
      assert.ok(shape.properties.kind.enum.includes(kind), id);
      if (url !== undefined) assert.match(url, /^https?:\/\/[\w.-]+(?:\/|$)/, id);
    }
  });

  it("holds nothing of the documents' texts", () => {
    for (const reference of references) {
      for (const [name, value] of Object.entries(reference)) {
        assert.ok(["id", "title", "authors", "organization", "year", "url", "kind"].includes(name), name);
        assert.ok(String(value).length <= LONGEST, String(value));
      }
    }
  });

  it("makes references without a finding", () => {
    const rows = LIBRARY.map(({ id, title, organization, year, url, kind }) =>
      JSON.stringify({ id, title, organization, year, ...(url === undefined ? {} : { url }), kind }),
    );
    const plan = BASE_PLANS.yaml.replace(/^references:[^]*$/m, `references:\n  - ${rows.join("\n  - ")}\n`);
    assert.deepEqual(
      analyzePlan(plan, { format: "yaml" }).problems.map(({ message }) => message),
      [],
    );
  });
});
