import assert from "node:assert/strict";
import { mostAlike, nearest, slipsOf } from "../../../src/core/text/nearest.ts";

describe("nearest", () => {
  it("finds the one candidate within two letters", () => {
    assert.equal(nearest("ownr", ["owner", "id", "status"]), "owner");
    assert.equal(nearest("comunicaton", ["communication", "vision"]), "communication");
    assert.equal(nearest("gaols", ["goals"]), "goals");
  });

  it("finds none where two are as near as that", () => {
    assert.equal(nearest("stat", ["start", "status"]), undefined);
    assert.deepEqual(slipsOf("stat", ["start", "status", "vision"]), ["start", "status"]);
  });

  it("finds none that is three letters away", () => {
    assert.equal(nearest("wnr", ["owners"]), undefined);
  });

  it("does not turn one short word into another", () => {
    assert.equal(nearest("to", ["id"]), undefined);
    assert.equal(nearest("who", ["how"]), undefined);
    assert.equal(nearest("", ["id"]), undefined);
  });
});

describe("mostAlike", () => {
  it("puts candidates that hold the text first, then those with the fewest differing letters", () => {
    assert.deepEqual(mostAlike("staff", ["cte", "media", "classified_staff", "stuff"], 2), [
      "classified_staff",
      "stuff",
    ]);
  });

  it("gives no more than there are", () => {
    assert.deepEqual(mostAlike("a", ["b"], 3), ["b"]);
  });
});
