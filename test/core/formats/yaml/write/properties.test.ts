import assert from "node:assert/strict";
import fc from "fast-check";
import { writeYaml } from "../../../../../src/core/formats/yaml/write.ts";
import { planShape } from "../../../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../../../src/core/schema/read-against-shape.ts";
import type { Change } from "../../../../../src/core/source/change.ts";
import type { SourceDocument } from "../../../../../src/core/source/document.ts";
import type { MapNode } from "../../../../../src/core/source/node.ts";
import { sentenceText, type Notice } from "../../../../../src/core/source/notice.ts";
import { applyEdits, type TextEdit } from "../../../../../src/core/text/edit.ts";
import { runs, TIMEOUT } from "../../../../support/effort.ts";
import { versions } from "../edits.ts";
import { readText } from "../read.ts";
import { changeOf, spelling } from "./arbitrary.ts";
import { changePlain, nodeOnWay, plainOf, pruned, type PlainChange } from "./expected.ts";

interface ReadPlan {
  readonly document: SourceDocument;
  readonly root: MapNode;
  /** A key is read for another one or not at all, which changes once that one is gone. */
  readonly hasRivals: boolean;
}

function readPlan(text: string): ReadPlan {
  const document = readText(text);
  const { root, notices } = readAgainstShape(document.root, planShape);
  return { document, root, hasRivals: [...document.notices, ...notices].some(isAboutRivals) };
}

function isAboutRivals({ rule, data }: Notice): boolean {
  return "suggestion" in data || rule.startsWith("duplicate");
}

/** The change as it is asked for; `undefined` where its place is not there. */
function asChange({ root }: ReadPlan, change: PlainChange): Change | undefined {
  const node = nodeOnWay(root, change.way);
  if (node === undefined) return undefined;
  switch (change.kind) {
    case "set":
    case "add":
      return node.kind === "map" ? { kind: change.kind, in: node, path: change.path, value: change.value } : undefined;
    case "replace":
      return { kind: "replace", node, value: change.value };
    case "remove":
      return { kind: "remove", node };
  }
}

describe("any change to a YAML plan", function () {
  this.timeout(TIMEOUT);

  it("says what it asks for, leaves all else as it is, and is made once", () => {
    let made = 0;
    const cases = spelling.chain((text) => fc.tuple(fc.constant(text), changeOf(readPlan(text).root)));
    fc.assert(
      fc.property(cases, ([text, plain]) => {
        const plan = readPlan(text);
        fc.pre(plan.document.notices.length === 0);
        if (isMade(text, plan, plain)) made += 1;
      }),
      { numRuns: runs(150) },
    );
    assert.ok(made > 0);
  });

  it("does no harm to a text that is broken elsewhere", () => {
    let made = 0;
    const cases = versions.chain((texts) => {
      const text = texts.at(-1) ?? "";
      return fc.tuple(fc.constant(text), changeOf(readPlan(text).root));
    });
    fc.assert(
      fc.property(cases, ([text, plain]) => {
        const plan = readPlan(text);
        fc.pre(!plan.hasRivals);
        if (isMade(text, plan, plain)) made += 1;
      }),
      { numRuns: runs(150) },
    );
    assert.ok(made > 0);
  });
});

/** Whether a change can be made; if so, the text says what it asks for, and is otherwise what it was. */
function isMade(text: string, plan: ReadPlan, plain: PlainChange): boolean {
  const edits = editsOf(plan, plain);
  if (edits === undefined) return false;
  const after = applyEdits(text, edits);
  const read = readPlan(after);
  const expected = plainOf(plan.root);
  changePlain(expected, planShape, plain);
  const old = new Set(plan.document.notices.map(sentenceText));
  const added = read.document.notices.map(sentenceText).filter((sentence) => !old.has(sentence));
  assert.deepEqual(added, [], after);
  assert.deepEqual(pruned(plainOf(read.root)), pruned(expected), after);
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  assert.deepEqual(
    edits.flatMap((edit) => edit.text.match(/\r\n|\r|\n/g) ?? []).filter((own) => own !== lineBreak),
    [],
  );
  if (after !== "") assert.equal(/[\r\n]$/.test(after), text === "" || /[\r\n]$/.test(text), "the end of the file");
  if (plain.kind !== "remove") assert.deepEqual(editsOf(read, plain), [], after);
  return true;
}

function editsOf(plan: ReadPlan, plain: PlainChange): readonly TextEdit[] | undefined {
  const change = asChange(plan, plain);
  if (change === undefined) return undefined;
  return writeYaml({ document: plan.document, root: plan.root, shape: planShape }, [change]);
}
