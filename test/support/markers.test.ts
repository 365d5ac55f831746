import assert from "node:assert/strict";
import { marked, unmarked } from "./markers.ts";
import { overlay } from "./overlay.ts";

describe("Marker language", () => {
  it("takes markers out and puts them back", () => {
    const text = `team:
^^^^ warning no-teacher-on-team: No teacher
  cadence: "año ✏️"
           ^^^^^^^^ error invalid-value: Not a frequency
           ^^^^^^^^ warning placeholder-text: Still a placeholder
`;
    const { text: plain, marks } = unmarked(text);
    assert.equal(plain, 'team:\n  cadence: "año ✏️"\n');
    assert.deepEqual(marks[0], { line: 0, start: 0, end: 4, verdict: "warning no-teacher-on-team: No teacher" });
    assert.equal(marked({ text: plain, marks: marks.toReversed() }), text);
  });

  it("keeps CRLF, and a last line without a line break", () => {
    const { text, marks } = unmarked("a: 1\r\nb: 2\r\n^ hint x: y\r\nc: 3");
    assert.equal(text, "a: 1\r\nb: 2\r\nc: 3");
    assert.deepEqual(marks, [{ line: 1, start: 0, end: 1, verdict: "hint x: y" }]);
  });

  it("leaves carets alone that are no marker", () => {
    const text = "a: ^^^^ up\n  ^^^ and so on\n";
    assert.deepEqual(unmarked(text), { text, marks: [] });
  });
});

describe("Overlay", () => {
  const base = "# A comment\nbuyin: 1\nteam:\n  cadence: monthly\ngoals: []\n";

  it("puts a section in the place of the base plan's own", () => {
    const { text, fragmentLine } = overlay("team:\n  cadence: weekly\n", base, "yaml");
    assert.equal(text, "# A comment\nbuyin: 1\nteam:\n  cadence: weekly\ngoals: []\n");
    assert.deepEqual([0, 2, 3, 4].map(fragmentLine), [undefined, 0, 1, undefined]);
  });

  it("adds what the base plan does not have", () => {
    assert.equal(overlay("x-mine: 1\n", base, "yaml").text, `${base}x-mine: 1\n`);
  });

  it("finds the section by an alias or a slip of its name", () => {
    const plan = "---\nstatus: draft\n---\n\n# Title\n\n## Team\n\nOne\n\n## Goals\n\nTwo\n";
    assert.equal(
      overlay("## Planing team\n\nThree\n\n", plan, "markdown").text,
      plan.replace("Team\n\nOne", "Planing team\n\nThree"),
    );
    assert.equal(overlay("---\nstatus: active\n---\n\n", plan, "markdown").text, plan.replace("draft", "active"));
  });

  it("takes a fragment with the format version for a whole plan", () => {
    assert.equal(overlay("buyin: 1\nplan: {}\n", base, "yaml").text, "buyin: 1\nplan: {}\n");
  });
});
