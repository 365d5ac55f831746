import assert from "node:assert/strict";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../src/core/schema/read-against-shape.ts";
import type { MapNode, Node, ScalarNode } from "../../../src/core/source/node.ts";
import { readPlan } from "./read-plan.ts";

function check(text: string, expected: { readonly value?: unknown; readonly findings?: readonly string[] }): void {
  const { value, findings } = readPlan(text);
  if (expected.value !== undefined) assert.deepEqual(value, expected.value);
  assert.deepEqual(findings, expected.findings ?? []);
}

describe("keys of a plan", () => {
  it("reads a key in another case or with other marks, and says so once", () => {
    check("vision:\n  Buy-In Means: they choose it\n", {
      value: { vision: { buy_in_means: "they choose it" } },
      findings: ['unknown-field @ Buy-In Means: "Buy-In Means" is not a field of vision; did you mean buy_in_means?'],
    });
  });

  it("reads an alias", () => {
    check("goals:\n  - person responsible: ortiz\n", {
      value: { goals: { items: [{ owner: "ortiz" }] } },
      findings: [
        'unknown-field @ person responsible: "person responsible" is not a field of a goal; did you mean owner?',
      ],
    });
  });

  it("reads a slip, at the top level as a section", () => {
    check("gaols:\n  - ownr: ortiz\n", {
      value: { goals: { items: [{ owner: "ortiz" }] } },
      findings: [
        'unknown-section @ gaols: "gaols" is not a section this plan uses; did you mean goals?',
        'unknown-field @ ownr: "ownr" is not a field of a goal; did you mean owner?',
      ],
    });
  });

  it("does not guess at a key that is near nothing", () => {
    check("budgeting: 3\nplan: { title: A, mascot: owl }\n", {
      value: { plan: { title: "A" } },
      findings: [
        'unknown-section @ budgeting: "budgeting" is not a section this plan uses; rename it, or begin it with x- to keep it as your own',
        'unknown-field @ mascot: "mascot" is not a field of plan basics; rename it, or begin it with x- to keep it as your own',
      ],
    });
  });

  it("leaves the author's own keys alone at every level", () => {
    check("x-notes: [1, { a: b }]\nplan: { title: A, X-Color: red }\n", { value: { plan: { title: "A" } } });
  });

  it("takes the first of two spellings of a field and points from the second to it", () => {
    check("goals:\n  - person responsible: ortiz\n    lead: chen\n", {
      value: { goals: { items: [{ owner: "ortiz" }] } },
      findings: [
        'unknown-field @ person responsible: "person responsible" is not a field of a goal; did you mean owner?',
        'duplicate-key @ lead: "lead" and "person responsible" are both Owner; keep one of them',
      ],
    });
    const { tree } = readPlan("goals:\n  - owner: ortiz\n    lead: chen\n");
    const [related] = tree.notices[0]?.related ?? [];
    assert.equal(related?.place.piece.text.slice(related.place.start, related.place.end), "owner");
  });

  it("never lets an alias or a slip take the place of the field itself", () => {
    check("goals:\n  - lead: chen\n    ownr: lee\n    owner: ortiz\n", {
      value: { goals: { items: [{ owner: "ortiz" }] } },
      findings: [
        'duplicate-key @ lead: "lead" and "owner" are both Owner; keep one of them',
        'unknown-field @ ownr: "ownr" is not a field of a goal; did you mean owner?',
      ],
    });
  });

  it("reads the first of the same key twice, as the reader of the format says", () => {
    const { value, findings } = readPlan("plan: { title: A, title: B }\n");
    assert.deepEqual(value, { plan: { title: "A" } });
    assert.equal(findings.length, 1);
  });

  it("trusts the name that a Markdown reader gave, whatever the column is called", () => {
    const place = { piece: { text: "Who answers | ortiz" }, start: 0, end: 11 };
    const scalar = (text: string): ScalarNode => ({ kind: "scalar", value: text, text, ...place });
    const map = (name: string, key: string, value: Node): MapNode => ({
      kind: "map",
      entries: [{ key: scalar(key), name, value }],
      head: place,
      ...place,
    });
    const row = map("owner", "Who answers", scalar("ortiz"));
    const root = map("goals", "Our goals", { kind: "list", items: [row], head: place, ...place });
    const { value, notices } = readAgainstShape(root, planShape);
    assert.deepEqual(JSON.parse(JSON.stringify(value)), { goals: { items: [{ owner: "ortiz" }] } });
    assert.deepEqual(notices, []);
  });

  it("treats names that mean something to JavaScript like any other name", () => {
    const text = "plan:\n  title: A\n  __proto__: { title: B }\n  constructor: C\n  toString: D\n";
    const { value, findings } = readPlan(text);
    assert.deepEqual(value, { plan: { title: "A" } });
    assert.deepEqual(
      findings.map((finding) => finding.split(":")[0]),
      ["unknown-field @ __proto__", "unknown-field @ constructor", "unknown-field @ toString"],
    );
  });
});
