import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG, ENGLISH, hoverAt, said, sentenceText } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

const PLANS = {
  yaml: "examples/juniper-flats.buyin.yaml",
  markdown: "examples/cedar-valley-plan.md",
};

const ANALYSES = Object.fromEntries(
  Object.entries(PLANS).map(([format, path]) => [
    format,
    analyze(readFileSync(path, "utf8"), path, DEFAULT_CONFIG, TODAY),
  ]),
);

/** What is told at the `⟦⟧` in a stretch of the plan's text, line by line. */
function told(format: keyof typeof PLANS, marked: string): readonly string[] {
  const analysis = ANALYSES[format];
  assert.ok(analysis);
  const start = analysis.text.indexOf(marked.replace("⟦⟧", ""));
  assert.ok(start >= 0, marked);
  const hover = hoverAt(analysis, start + marked.indexOf("⟦⟧"), TODAY);
  return (hover?.parts ?? []).map((part) =>
    part.kind === "item"
      ? `${part.isCurrent ? "* " : "- "}${said(part.term, ENGLISH)}: ${said(part.meaning, ENGLISH)}`
      : sentenceText(part.sentence),
  );
}

describe("hovering over a plan", () => {
  for (const [format, field, value] of [
    ["yaml", "l⟦⟧evel: consult", "level: con⟦⟧sult"],
    ["markdown", "Part⟦⟧icipation | Phases", "| students | con⟦⟧sult |"],
  ] as const) {
    it(`says what belongs into a field and what may stand there, in ${format}`, () => {
      const lines = told(format, field);
      assert.equal(lines[0], "Level");
      assert.ok(lines.includes("What influence you promise this group"));
      assert.ok(lines.includes("- consult: They are asked, and hear how it influenced the decision"));
    });

    it(`marks the value that stands there, in ${format}`, () => {
      assert.ok(told(format, value).includes("* consult: They are asked, and hear how it influenced the decision"));
    });
  }

  it("gives an example of a field without choices", () => {
    assert.ok(told("yaml", "own⟦⟧er: ortiz").some((line) => line.startsWith("For example: ")));
  });

  it("says who an owner is and where the plan counts on them", () => {
    const [name, ...facts] = told("yaml", "owner: or⟦⟧tiz");
    assert.equal(name, "Marisol Ortiz");
    assert.ok(facts.includes("- Job title: Counselor, grades 9 to 12"));
    assert.match(facts.at(-1) ?? "", /^Used \d+ times: .*Goals/);
    assert.equal(told("markdown", "| Rosalind Ab⟦⟧ara | teachers, counselors |")[0], "Rosalind Abara");
  });

  it("says when a date is and how far away", () => {
    assert.deepEqual(told("yaml", "date: 2026-0⟦⟧5-15").slice(1), ["Friday, May 15, 2026", "In 74 days"]);
    assert.deepEqual(told("markdown", "| survey | self | 2026-⟦⟧02-06 |").slice(1), [
      "Friday, February 6, 2026",
      "24 days ago",
    ]);
  });

  it("says when a contact comes next, by a touchpoint's frequency or a group's promise", () => {
    for (const place of ["frequency: mo⟦⟧nthly\n      start: 2025-09-17", "contact_every: gra⟦⟧ding_period"]) {
      assert.match(told("yaml", place)[1] ?? "", /^Next: (?:\w+, \w+ \d+, 2026(?: · )?){3}$/, place);
    }
  });

  it("names a section by its heading", () => {
    assert.equal(told("markdown", "## Go⟦⟧als")[0], "Goals");
    assert.equal(told("yaml", "\ngo⟦⟧als:")[0], "Goals");
  });

  it("says nothing between the fields", () => {
    assert.deepEqual(told("markdown", "<!-- Working dr⟦⟧aft"), []);
  });
});
