import assert from "node:assert/strict";
import { isPlaceholderText } from "../../../src/core/schema/placeholder-text.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import { isRequired, promptFor, promptForValue, promptText, promptsFor } from "../../../src/core/schema/prompts.ts";
import type { Shape } from "../../../src/core/schema/shape.ts";
import { readScalar } from "../../../src/core/schema/scalars.ts";
import { isFields, isList, isPrompt, type Content, type Prompt } from "../../../src/core/source/change.ts";

describe("prompts", () => {
  it("ask for what a row needs, in the model's order", () => {
    assert.deepEqual(Object.keys(promptsFor("goals.items")), [
      ...["id", "statement", "kind", "metric", "baseline", "target", "owner"],
    ]);
    assert.deepEqual(Object.keys(promptsFor("goals")), ["items"]);
  });

  it("leave what is given, inside objects too", () => {
    const given = { status: "met", id: "g3", target: { date: "2026-05-15" } };
    const { id, target, status } = promptsFor("goals.items", given);
    assert.equal(id, "g3");
    assert.equal(status, "met");
    assert.ok(target !== undefined && isFields(target));
    assert.deepEqual(Object.keys(target), ["value", "date"]);
    assert.equal(target["date"], "2026-05-15");
  });

  it("ask for more where more is wanted", () => {
    const recommended = promptsFor("convening", {}, ({ need }) => need !== "optional");
    assert.ok("findings" in recommended);
    assert.ok(!("findings" in promptsFor("convening", {}, isRequired)));
  });

  it("offer the model's choices, or the plan's own", () => {
    assert.deepEqual(promptFor("convening.status"), {
      ask: "Whether the opening discussion is planned or was held",
      choices: ["planned", "held"],
    });
    assert.deepEqual(promptFor("goals.items.owner", ["ortiz", "lee"]), {
      ask: "One person who answers for this goal",
      choices: ["ortiz", "lee"],
    });
    assert.deepEqual(promptFor("team.members.authority"), {
      ask: "Whether this person can commit people and money",
      choices: ["true", "false"],
    });
  });

  it("ask for one value of a list", () => {
    const ask = "Who was in the room";
    assert.deepEqual(promptForValue("convening.participants"), { ask });
    assert.deepEqual(promptForValue("convening.participants", ["board"]), { ask, choices: ["board"] });
    assert.throws(() => promptForValue("convening.baseline"), /holds no single values/);
  });

  it("know no field that the model does not have", () => {
    assert.throws(() => promptsFor("goals.item"), /The plan has no goals.item/);
    assert.throws(() => promptsFor("goals.items", { colour: "blue" }), /There is no colour in a goal/);
    assert.throws(() => promptsFor("plan.title"), /plan.title has no fields/);
  });

  it("look like guidance, a day or an ellipsis", () => {
    const looks = (path: string): string => promptText(promptOf(promptFor(path)), shapeAt(path));
    assert.equal(looks("goals.items.owner"), "One person who answers for this goal");
    assert.equal(looks("goals.items.kind"), "…");
    assert.equal(looks("goals.items.target.value"), "…");
    assert.equal(looks("goals.items.target.date"), "YYYY-MM-DD");
    assert.equal(looks("goals.items.id"), "");
    assert.equal(
      promptText({ ask: "Why the board is left out" }, shapeAt("vision.statement")),
      "[Why the board is left out]",
    );
  });

  it("never count as content and never are a wrong value", () => {
    const all = valuesIn(planShape, "");
    assert.ok(all.length > 150);
    for (const { path, shape } of all) {
      const text = promptText(promptOf(promptFor(path)), shape);
      assert.ok(text === "" || isPlaceholderText(text), `${path}: ${text}`);
      const place = { piece: { text }, start: 0, end: text.length };
      assert.equal(readScalar({ kind: "scalar", value: text, text, ...place }, shape).value, text, path);
    }
  });
});

function promptOf(content: Content): Prompt {
  const prompt = isList(content) ? content[0] : content;
  assert.ok(typeof prompt === "object" && isPrompt(prompt));
  return prompt;
}

type ValueShape = Extract<Shape, { kind: "value" }>;

function valuesIn(shape: Shape, path: string): readonly { path: string; shape: ValueShape }[] {
  switch (shape.kind) {
    case "value":
      return [{ path, shape }];
    case "list":
      return valuesIn(shape.item, path);
    case "object":
      return [...shape.fields.values()].flatMap((field) =>
        valuesIn(field.shape, path === "" ? field.name : `${path}.${field.name}`),
      );
  }
}

function shapeAt(path: string): ValueShape | undefined {
  return valuesIn(planShape, "").find((value) => value.path === path)?.shape;
}
