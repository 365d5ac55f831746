import assert from "node:assert/strict";
import { writeYaml } from "../../../../src/core/formats/yaml/write.ts";
import { planShape } from "../../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../../src/core/schema/read-against-shape.ts";
import type { Fix } from "../../../../src/core/source/fix.ts";
import { sentenceText } from "../../../../src/core/source/notice.ts";
import { applyEdits } from "../../../../src/core/text/edit.ts";
import { readText } from "./read.ts";

/** `title: the text after it`, and `title (safe): …` for a fix that may be made without asking. */
type Offers = Readonly<Record<string, string>>;

interface Case {
  readonly text: string;
  /** Of the first notice. */
  readonly fixes: Offers;
}

const QUOTE = "Put quotation marks around the text";

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a second colon": [
    { text: "a: On track: a plan # c\n", fixes: { [`${QUOTE} (safe)`]: 'a: "On track: a plan" # c\n' } },
    { text: 'a: So "on": a plan\n', fixes: { [`${QUOTE} (safe)`]: "a: 'So \"on\": a plan'\n" } },
    { text: 'a:\n  - b: It\'s: "so"\n', fixes: { [`${QUOTE} (safe)`]: "a:\n  - b: 'It''s: \"so\"'\n" } },
    { text: "a: {b: On track: a plan, c: d}\n", fixes: { [`${QUOTE} (safe)`]: 'a: {b: "On track: a plan", c: d}\n' } },
    {
      text: "a: On track: a plan\n  that goes on\nb: c\n",
      fixes: { [`${QUOTE} (safe)`]: 'a: "On track: a plan\n  that goes on"\nb: c\n' },
    },
    { text: "a: “On track: a plan”\n", fixes: { "Use straight quotation marks (safe)": 'a: "On track: a plan"\n' } },
  ],
  "a character that YAML keeps for itself": [
    { text: "a: @team\n", fixes: { [`${QUOTE} (safe)`]: 'a: "@team"\n' } },
    { text: "a: *Every* student\nb: c\n", fixes: { [`${QUOTE} (safe)`]: 'a: "*Every* student"\nb: c\n' } },
    { text: "a: 'x'\nb: & more\n", fixes: { [`${QUOTE} (safe)`]: "a: 'x'\nb: \"& more\"\n" } },
    { text: "a: %5 of all # c\n", fixes: { [`${QUOTE} (safe)`]: 'a: "%5 of all" # c\n' } },
    { text: "a: [b, `c`]\n", fixes: { [`${QUOTE} (safe)`]: 'a: [b, "`c`"]\n' } },
  ],
  "a hash sign": [
    {
      text: "a: We are #1 in town\n",
      fixes: { [QUOTE]: 'a: "We are #1 in town"\n', "Make it a comment": "a: We are # 1 in town\n" },
    },
  ],
  "quotation marks": [
    { text: "a: “Data”\n", fixes: { "Use straight quotation marks (safe)": 'a: "Data"\n' } },
    { text: 'a: "Data" is ours\n', fixes: { [`${QUOTE} (safe)`]: "a: '\"Data\" is ours'\n" } },
    { text: "a: 'Data' is ours\n", fixes: { [`${QUOTE} (safe)`]: "a: \"'Data' is ours\"\n" } },
    { text: 'a: "Data is ours\nb: c\n', fixes: { 'Add the missing "': 'a: "Data is ours"\nb: c\n' } },
    { text: 'a: "C:\\data\'s"\n', fixes: { "Put ' marks around the text instead (safe)": "a: 'C:\\data''s'\n" } },
  ],
  brackets: [
    { text: "a: [b, c\nd: e\n", fixes: { "Add the missing ]": "a: [b, c]\nd: e\n", [QUOTE]: 'a: "[b, c"\nd: e\n' } },
    { text: "a: [draft] plan\n", fixes: { [`${QUOTE} (safe)`]: 'a: "[draft] plan"\n' } },
    { text: "a: [b,, c]\n", fixes: { "Remove the comma (safe)": "a: [b, c]\n" } },
    { text: "a: {b: c d: e}\n", fixes: { [`${QUOTE} (safe)`]: 'a: {b: "c d: e"}\n' } },
  ],
  tabs: [
    {
      text: "a:\n\tb: c\n\td:\n\t\te: f\n",
      fixes: { "Replace the tabs with spaces (safe)": "a:\n  b: c\n  d:\n    e: f\n" },
    },
    {
      text: "a:\n    b: c\n\td: e\n",
      fixes: { "Replace the tabs with spaces (safe)": "a:\n    b: c\n    d: e\n" },
    },
  ],
  "a space or colon that is missing": [
    { text: "a: b\nc:d\n", fixes: { "Add the missing space (safe)": "a: b\nc: d\n" } },
    { text: "a:\n  - b: c\n  -d: e\n", fixes: { "Add the missing space (safe)": "a:\n  - b: c\n  - d: e\n" } },
    { text: "a: b\ntitle\nc: d\n", fixes: { "Add the missing colon": "a: b\ntitle:\nc: d\n" } },
    { text: "a: b\nJust words.\nc: d\n", fixes: { "Make it a comment": "a: b\n# Just words.\nc: d\n" } },
  ],
  "a list behind its key": [
    {
      text: "a: - b\n",
      fixes: { "Start the list on the line below": "a:\n  - b\n", [QUOTE]: 'a: "- b"\n' },
    },
  ],
  indentation: [
    {
      text: "a:\n  - b: c\n   - d: e\n     f: g\n",
      fixes: { "Line it up with the others": "a:\n  - b: c\n  - d: e\n    f: g\n" },
    },
    { text: "a:\n  b: c\n   d: e\n", fixes: { "Line it up with the others": "a:\n  b: c\n  d: e\n" } },
    { text: "a:\n  b: c\n d: e\n", fixes: { "Line it up with the others": "a:\n  b: c\n  d: e\n" } },
    {
      text: "a:\n  - b: c\n    d: e\n - f: g\n   h: i\n",
      fixes: { "Line it up with the others": "a:\n  - b: c\n    d: e\n  - f: g\n    h: i\n" },
    },
    { text: "a:\n  - b: c\nd: e\n f: g\n", fixes: { "Line it up with the others": "a:\n  - b: c\nd: e\nf: g\n" } },
    {
      text: "a:\n    - b: c\n  - d: {e: f}\n    g: h\n",
      fixes: { "Line it up with the others": "a:\n    - b: c\n    - d: {e: f}\n      g: h\n" },
    },
    {
      text: "plan:\n  title: T\n goals:\n  - id: g\n",
      fixes: { "Line it up with the other sections (safe)": "plan:\n  title: T\ngoals:\n  - id: g\n" },
    },
  ],
  "a key that stands twice": [
    { text: "a:\n  b: c\n  d: e\n  b: c # c\n", fixes: { "Take this one away (safe)": "a:\n  b: c\n  d: e\n" } },
    {
      text: "a:\n  - b: c\n    d: e\n    b: f\n    g: h\n",
      fixes: {
        "Take this one away": "a:\n  - b: c\n    d: e\n    g: h\n",
        "Take the first one away": "a:\n  - d: e\n    b: f\n    g: h\n",
        "Keep it as your own, with x- before it": "a:\n  - b: c\n    d: e\n    x-b: f\n    g: h\n",
      },
    },
    {
      text: "a: {b: c, b: d}\n",
      fixes: {
        "Take this one away": "a: {b: c}\n",
        "Take the first one away": "a: {b: d}\n",
        "Keep it as your own, with x- before it": "a: {b: c, x-b: d}\n",
      },
    },
    {
      text: "a:\n  -   b: c\n      d: e\n      b: c\n      d: g\n",
      fixes: {
        "Put a dash before it, so that a new row starts": "a:\n  -   b: c\n      d: e\n  -   b: c\n      d: g\n",
        "Take this one away (safe)": "a:\n  -   b: c\n      d: e\n      d: g\n",
      },
    },
  ],
  "a section that stands twice": [
    {
      text: "goals:\n  - id: a\nteam:\n  cadence: monthly\ngoals:\n  - id: b\n    kind: use\n\nbuyin: 1\n",
      fixes: {
        "Move it to the end of the first one":
          "goals:\n  - id: a\n  - id: b\n    kind: use\nteam:\n  cadence: monthly\n\nbuyin: 1\n",
      },
    },
    { text: "team:\n  cadence: monthly\nteam:\n  cadence: weekly\n", fixes: {} },
    { text: "goals:\n  - id: a\ngoals:\n    - id: b\n", fixes: {} },
  ],
  "several documents": [
    {
      text: "a: b\n---\nc: d\n",
      fixes: { "Take this line away, so that both parts are one plan": "a: b\nc: d\n" },
    },
    { text: "a: b\n---\na: c\n", fixes: {} },
    { text: "a: b\n---\nc: d\n---\ne: f\n", fixes: {} },
  ],
};

describe("fixes of a YAML plan's syntax", () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it(name, () => {
      for (const { text, fixes } of cases) {
        assert.deepEqual(offersFor(text), fixes);
        const crlf = Object.entries(fixes).map(([title, after]) => [title, withCrLf(after)]);
        assert.deepEqual(offersFor(withCrLf(text)), Object.fromEntries(crlf));
        const counts = Object.values(fixes).map((after) => readText(after).notices.length);
        const { length } = readText(text).notices;
        assert.ok(
          counts.every((count, index) => (index === 0 ? count < length : count <= length)),
          text,
        );
      }
    });
  }
});

function withCrLf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

function offersFor(text: string): Offers {
  const document = readText(text);
  const { root } = readAgainstShape(document.root, planShape);
  const after = ({ changes }: Fix): string => {
    const edits = writeYaml({ document, root, shape: planShape }, changes);
    assert.ok(edits !== undefined, text);
    return applyEdits(text, edits);
  };
  const fixes = document.notices[0]?.fixes?.() ?? [];
  return Object.fromEntries(
    fixes.map((fix) => [`${sentenceText(fix.title)}${fix.isSafe === true ? " (safe)" : ""}`, after(fix)]),
  );
}
