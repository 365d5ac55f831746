import assert from "node:assert/strict";
import { inside, language, own, said, several, withTexts } from "../../../src/core/text/slot-words.ts";
import { ENGLISH, tongueFrom } from "../../../src/core/text/tongue.ts";

const SPANISH = tongueFrom("es", {
  "Every month": "Cada mes",
  "IT and data": "Tecnología y datos",
  "{channel} for {group}": "{channel} para {group}",
  Interview: "Entrevista",
  "Staff meeting": "Reunión del personal",
});

describe("our own words in a sentence", () => {
  it("are translated, and an author's are not", () => {
    const name = own("{channel} for {group}", { channel: own("Staff meeting"), group: "Interview" });
    assert.equal(said(name, ENGLISH), "Staff meeting for Interview");
    assert.equal(said(name, SPANISH), "Reunión del personal para Interview");
  });

  it("lose the capital of a label inside a sentence, once they are translated", () => {
    assert.equal(said(inside("Every month"), ENGLISH), "every month");
    assert.equal(said(inside("Every month"), SPANISH), "cada mes");
    assert.equal(said(inside("IT and data"), ENGLISH), "IT and data");
    assert.equal(said(inside("IT and data"), SPANISH), "tecnología y datos");
  });

  it("are listed as the language does", () => {
    assert.equal(said(several(["a", "b", "c"]), ENGLISH), "a, b and c");
    assert.equal(said(several(["a", "b"], "or"), ENGLISH), "a or b");
    assert.equal(said(several(["madres", "hijos"]), SPANISH), "madres e hijos");
    assert.equal(said(several(["siete", "ocho"], "or"), SPANISH), "siete u ocho");
    assert.equal(said(several(["a"]), SPANISH), "a");
    assert.equal(said(several([]), SPANISH), "");
  });

  it("name languages by their codes, and leave what is none", () => {
    assert.equal(said(language("vi"), ENGLISH), "Vietnamese");
    assert.equal(said(language("vi"), SPANISH), "vietnamita");
    assert.equal(said(language("Hmong Daw"), SPANISH), "Hmong Daw");
  });

  it("stay as they are where an author's words are cut short", () => {
    const words = several([
      own("{channel} for {group}", { channel: inside("Interview"), group: "families" }),
      "students",
    ]);
    const cut = withTexts(words, (text) => text.slice(0, 3));
    assert.equal(said(cut, ENGLISH), "interview for fam and stu");
  });
});
