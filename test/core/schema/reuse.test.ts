import assert from "node:assert/strict";
import { yamlFormat } from "../../../src/core/formats/yaml/read.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../src/core/schema/read-against-shape.ts";
import { DEFAULT_LIMITS } from "../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../src/core/sections/piece-cache.ts";
import { entryOf, type Node } from "../../../src/core/source/node.ts";
import { readPlan } from "./read-plan.ts";

const PLAN = `plan:
  title: On track
goals:
  - id: g1
    Owner: ortiz
    population: everyone
  - id: g2
    owner: chen
timeline:
  milestones:
    - id: m1
      due: 2026-01-05
`;

/** The section of a plan, and the row of its list where one is asked for. */
function nodeAt(root: Node, section: string, list: string, row?: number): Node | undefined {
  const part = root.kind === "map" ? entryOf(root, section)?.value : undefined;
  const rows = part?.kind === "map" ? entryOf(part, list)?.value : undefined;
  return row === undefined || rows?.kind !== "list" ? part : rows.items[row];
}

/** A reading with the fixes on offer instead of the functions that work them out. */
function withFixes({ tree, ...read }: ReturnType<typeof readPlan>): unknown {
  const notices = tree.notices.map(({ fixes, ...notice }) => ({ ...notice, fixes: fixes?.() }));
  return { ...read, tree: { ...tree, notices } };
}

describe("reading a plan again after an edit", () => {
  const cache = new PieceCache();
  const before = readPlan(PLAN, cache).tree;
  const after = readPlan(PLAN.replace("owner: chen", "owner: lee"), cache).tree;

  it("keeps the rows that the edit left alone, also those that were changed by reading", () => {
    assert.equal(nodeAt(after.root, "goals", "items", 0), nodeAt(before.root, "goals", "items", 0));
    assert.notEqual(nodeAt(after.root, "goals", "items", 1), nodeAt(before.root, "goals", "items", 1));
  });

  it("keeps the other sections", () => {
    assert.equal(nodeAt(after.root, "timeline", "milestones"), nodeAt(before.root, "timeline", "milestones"));
  });

  it("gives the same findings as reading everything anew", () => {
    const edited = PLAN.replace("title: On track", "title: [On track]").replace("2026-01-05", "1/5/26");
    assert.deepEqual(withFixes(readPlan(edited, cache)), withFixes(readPlan(edited)));
  });

  it("hands on a tree that needs no change as it is", () => {
    const document = yamlFormat.read("team: { members: [{ id: chen }] }\n", new PieceCache(), DEFAULT_LIMITS);
    assert.equal(readAgainstShape(document.root, planShape).root, document.root);
  });
});
