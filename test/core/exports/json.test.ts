import assert from "node:assert/strict";
import { example, exportedText } from "./exported.ts";

describe("a plan as data", () => {
  it("says in words and dates what the plan says, and has every list", async () => {
    const data: unknown = JSON.parse(await exportedText(example("juniper-flats.buyin.yaml"), { format: "json" }));
    assert.ok(isObject(data) && isObject(data["header"]) && isObject(data["lists"]));
    assert.equal(data["version"], 1);
    assert.equal(data["header"]["organization"], "Juniper Flats School District");
    const goals = data["lists"]["goals"];
    assert.ok(Array.isArray(goals) && isObject(goals[0]));
    assert.deepEqual([goals.length, goals[0]["Id"], goals[0]["Baseline value"]], [2, "g1", 35]);
    assert.doesNotMatch(JSON.stringify(data), /"range"/);
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
