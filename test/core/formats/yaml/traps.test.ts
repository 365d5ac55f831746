import assert from "node:assert/strict";
import { checkSyntax } from "./check.ts";
import { sentenceText } from "../../../../src/core/source/notice.ts";
import { readText, valueOf } from "./read.ts";

const START = (mark: string): string => `A text cannot start with ${mark}; put quotation marks around it`;
const OPEN = (mark: string): string => `This text starts with ${mark} but has no ${mark} at its end; add it`;
const COLON = 'This text holds a second ": ", which starts a new field; put quotation marks around the text';
const CURLY = 'Curly quotation marks do not count around a text; replace them with straight ones (")';
const COMMENT =
  'What follows " #" is left out; put quotation marks around the text, or a space after the # of a comment';
const BRACKET = "This text goes on after its closing bracket; put quotation marks around all of it";

/** Values that say something else than they seem to, each as the value of `a`, between other fields. */
const VALUES: readonly (readonly [written: string, at: string, says: string, value: unknown])[] = [
  ["Plan: draft", "Plan: draft", COLON, "Plan: draft"],
  ["Plan: draft: 2", "Plan: draft: 2", COLON, "Plan: draft: 2"],
  ["Every adult\n  who sees: signs", "who sees: signs", COLON, "Every adult who sees: signs"],
  ["“Plan: draft”", "“Plan: draft”", CURLY, "Plan: draft"],
  ["“pilot”", "“pilot”", CURLY, "pilot"],
  ["We are #1 here", "#1 here", COMMENT, "We are #1 here"],
  ["the weekly #list", "#list", COMMENT, "the weekly #list"],
  ["@home too", "@home too", START("@"), "@home too"],
  ["`x`", "`x`", START("`"), "`x`"],
  ["% of students", "% of students", START("%"), "% of students"],
  ["& then", "& then", START("&"), "& then"],
  ["&teachers can explain it", "&teachers can explain it", START("&"), "&teachers can explain it"],
  ["*word more words", "*word more words", START("*"), "*word more words"],
  ["!word more words", "!word more words", START("!"), "!word more words"],
  ["*important* text", "*important* text", START("*"), "*important* text"],
  ["*important*", "*important*", START("*"), "*important*"],
  ["!now and then", "!now and then", START("!"), "!now and then"],
  ["> 90% of them", "> 90% of them", START(">"), "> 90% of them"],
  [">90% of them", ">90% of them", START(">"), ">90% of them"],
  ["| x", "| x", START("|"), "| x"],
  ["? x", "? x", START("?"), "? x"],
  [", x", ", x", START(","), ", x"],
  ["[draft] Our plan", "[draft] Our plan", BRACKET, "[draft] Our plan"],
  ["{x} y", "{x} y", BRACKET, "{x} y"],
  [
    "[x, y",
    "[x, y",
    "This starts with [ but has no ] at its end; add it, or put quotation marks around a text",
    ["x", "y"],
  ],
  ["[x,, y]", ",", "This comma is one too many; remove it", ["x", "y"]],
  [
    "[{x: 1\n  y: 2}]",
    "y: 2}]",
    "A comma is missing before this; between brackets one stands after each value",
    [
      [
        ["x", 1],
        ["y", 2],
      ],
    ],
  ],
  [
    '"On track" means more',
    '"On track" means more',
    "This text goes on after its closing \"; leave these marks out or put ' around all of it",
    '"On track" means more',
  ],
  [
    "'It's on track'",
    "'It's on track'",
    "This text goes on after its closing '; leave these marks out or put \" around all of it",
    "'It's on track'",
  ],
  ['"open', '"open', OPEN('"'), "open"],
  ["'Til the end", "'Til the end", OPEN("'"), "Til the end"],
  [
    '"C:\\query"',
    '"C:\\query"',
    "Between \" marks the character \\ has a meaning of its own; put ' marks around this text instead",
    "C:\\query",
  ],
  [
    "- x",
    "- x",
    "A list starts on the line below its name; put quotation marks around a text that starts with a dash",
    "- x",
  ],
];

describe("traps of prose in YAML", () => {
  for (const [written, at, says, value] of VALUES) {
    it(`tells about ${written.replace("\n", " / ")}, and reads it`, () => {
      checkSyntax({
        text: `a: ${written}\nb: 1\n`,
        says: [`${at}: ${says}`],
        reads: [
          ["a", value],
          ["b", 1],
        ],
      });
    });
    it(`does so in a row: ${written.replace("\n", " / ")}`, () => {
      const row = `x:\n  - id: r\n    a: ${written.replace("\n", "\n    ")}\n    b: 1\n  - id: s\n`;
      const reads = [
        [
          "x",
          [
            [
              ["id", "r"],
              ["a", value],
              ["b", 1],
            ],
            [["id", "s"]],
          ],
        ],
      ];
      checkSyntax({ text: row, says: [`${at}: ${says}`], reads });
    });
  }

  it("are each told once, several in one row", () => {
    checkSyntax({
      text: 'x:\n  - a: "b\n    c: d: e\n    f: @g\n  - a: 1\n',
      says: [`"b: ${OPEN('"')}`, `d: e: ${COLON}`, `@g: ${START("@")}`],
      reads: [
        [
          "x",
          [
            [
              ["a", "b"],
              ["c", "d: e"],
              ["f", "@g"],
            ],
            [["a", 1]],
          ],
        ],
      ],
    });
  });

  it("are one notice where there are more than three in a part", () => {
    const fields = ["id: r", "a: @g", "b: @h", "c: @i", "d: @j"].join("\n    ");
    const notices = readText(`x:\n  - ${fields}\n`).notices;
    assert.deepEqual(notices.map(sentenceText), [START("@")]);
  });

  it("leave an anchor alone that an alias names", () => {
    const document = readText("a:\n  b: &word of more words\nc:\n  d: *word\n");
    assert.deepEqual(document.notices, []);
    assert.deepEqual(valueOf(document.root), { a: { b: "of more words" }, c: { d: "of more words" } });
  });

  it("are not seen where there are none", () => {
    for (const value of [
      "weekly # reviewed in May",
      "weekly #reviewed",
      "fall survey # 3 items",
      "done. #check",
      "“We need more time.”",
      "R&D",
      "C# class",
      "https://example.org/a#b",
      '"Plan: draft" # c',
      "[“x”y]",
      "a - b",
      "&anchor value",
    ]) {
      assert.deepEqual(readText(`a: ${value}\nb: 1\n`).notices, [], value);
    }
  });
});
