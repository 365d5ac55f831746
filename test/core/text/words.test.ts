import assert from "node:assert/strict";
import { isUnspaced, letterCount, wordsOf } from "../../../src/core/text/words.ts";

describe("words", () => {
  it("are letters and digits between spaces and marks", () => {
    assert.deepEqual(wordsOf("Ninth-graders' 9 flags; don't wait!"), [
      "ninth",
      "graders",
      "9",
      "flags",
      "don't",
      "wait",
    ]);
    assert.deepEqual(wordsOf("¿Cómo están l’école y niñas?"), ["cómo", "están", "l’école", "y", "niñas"]);
    assert.deepEqual(wordsOf("… — ?"), []);
  });

  it("of scripts without spaces are cut apart", () => {
    assert.deepEqual(wordsOf("学生和家庭"), ["学生", "和", "家庭"]);
    assert.ok(wordsOf("นักเรียนทุกคนมีผู้ใหญ่").length > 2);
  });

  it("are counted in letters without their accents", () => {
    assert.equal(letterCount("you"), 3);
    assert.equal(letterCount("tú"), 2);
    assert.equal(letterCount("학교"), 5);
    assert.equal(letterCount("9th"), 2);
  });

  it("know whether their script has spaces", () => {
    assert.equal(isUnspaced("学"), true);
    assert.equal(isUnspaced("학교"), false);
    assert.equal(isUnspaced("school"), false);
  });
});
