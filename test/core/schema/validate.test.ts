import assert from "node:assert/strict";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../src/core/schema/read-against-shape.ts";
import type { MapNode, Node, Place, ScalarNode } from "../../../src/core/source/node.ts";
import { readPlan } from "./read-plan.ts";

describe("findings of a plan's reading", () => {
  it("warn once of a newer format", () => {
    assert.deepEqual(readPlan("buyin: 1\n").findings, []);
    assert.deepEqual(readPlan("buyin: 2\nplan: { title: A }\n").findings, [
      "newer-format @ 2: This plan was made with a newer version of this tool; some checks may be wrong",
    ]);
    assert.deepEqual(readPlan("buyin: 1.5\n").findings, [
      "invalid-value @ 1.5: Format version is a whole number, not 1.5",
    ]);
  });

  it("belong to their section", () => {
    const { tree } = readPlan("gaols: [{ ownr: ortiz }]\n");
    assert.deepEqual(
      tree.notices.map(({ rule, section }) => [rule, section]),
      [
        ["unknown-section", "goals"],
        ["unknown-field", "goals"],
      ],
    );
  });

  it("come once for a value with several faults", () => {
    assert.equal(readPlan(`goals: [{ id: "${"Goal One ".repeat(60)}" }]\n`).findings.length, 1);
  });

  it("come once for what an alias repeats", () => {
    const text = "convening: { baseline: [&row { undrstanding: 7 }, *row] }\n";
    assert.deepEqual(readPlan(text).findings, [
      'unknown-field @ undrstanding: "undrstanding" is not a field of a starting point; did you mean understanding?',
      "invalid-value @ 7: Understanding is at most 4, not 7",
    ]);
  });

  it("come once for a column, however many rows it has", () => {
    const place: Place = { piece: { text: "Color" }, start: 0, end: 5 };
    const header: ScalarNode = { kind: "scalar", value: "Color", text: "Color", ...place };
    const map = (key: ScalarNode, name: string, value: Node): MapNode => ({
      kind: "map",
      entries: [{ key, name, value }],
      head: place,
      ...place,
    });
    const rows = [map(header, "Color", header), map(header, "Color", header)];
    const root = map(header, "goals", { kind: "list", items: rows, head: place, ...place });
    assert.equal(readAgainstShape(root, planShape).notices.length, 1);
  });

  it("bound a list", () => {
    const { findings } = readPlan(`vision:\n  coauthors:\n${"    - teachers\n".repeat(5001)}`);
    assert.equal(findings.length, 1);
    assert.match(findings[0] ?? "", /Co-?authors has room for 5000 entries; split or shorten this list$/);
  });
});
