import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, applyEdits, createMemory, DEFAULT_CONFIG, gapFrom, type TextRange } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

interface Walk {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Goes from gap to gap, putting in the fields that are offered, until one comes a second time or none is left. */
function walk(path: string, before: string, direction: "next" | "previous" = "next", most = 20): Walk {
  let text = before;
  let selected: TextRange = { start: 0, end: 0 };
  const steps: string[] = [];
  const seen = new Set<string>();
  const memory = createMemory();
  while (steps.length < most) {
    const analysis = analyze(text, path, DEFAULT_CONFIG, TODAY, memory);
    const gap = gapFrom(analysis, selected, direction);
    if (gap === undefined) return { text, steps };
    if (gap.kind === "field") {
      const [edit] = gap.edits
        .filter(({ stops }) => stops.length > 0)
        .toSorted((a, b) => a.range.start - b.range.start);
      const [stop] = edit?.stops ?? [];
      assert.ok(edit && stop);
      const above = gap.edits.filter(({ range }) => range.start < edit.range.start);
      const shift = above.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
      const start = edit.range.start + shift;
      text = applyEdits(text, gap.edits);
      selected = { start: start + stop.start, end: start + stop.end };
      steps.push(`+ ${text.slice(selected.start, selected.end)}`);
      continue;
    }
    selected = gap.kind === "prompt" ? gap.range : { start: gap.at, end: gap.at };
    const key = JSON.stringify([gap.kind, selected]);
    if (seen.has(key)) return { text, steps };
    seen.add(key);
    steps.push(gap.kind === "prompt" ? text.slice(selected.start, selected.end) : gap.keys.join(" "));
  }
  return { text, steps };
}

const YAML = `buyin: 1
plan: {title: Señales}
# who
goals:
  - id:
    statement: 'TBD by then'
    kind: …
    metric: Teachers who use it
    baseline: {value: 3}
    target: {value: 4, date: 2026-05-01}
    owner: TBD
team:
    members: []
    cadence: monthly
`;

const MARKDOWN = `# Señales

## Goals

| Goal | Kind | Measure |
| --- | --- | --- |
| Teachers use the list | … | What you will count |
`;

describe("Going from gap to gap", () => {
  for (const eol of ["\n", "\r\n"]) {
    it(`leads through a YAML plan in the order of its text, and fills in what is not there (${JSON.stringify(eol)})`, () => {
      const { steps, text } = walk("a.buyin.yaml", YAML.replaceAll("\n", eol));
      assert.deepEqual(steps.slice(0, 15), [
        "+ The name of your district, network or agency",
        "…",
        "+ …",
        "+ …",
        "+ The school year or years this plan is for",
        "+ YYYY-MM-DD",
        "+ YYYY-MM-DD",
        "convening stakeholders vision alignment",
        "+ ",
        "TBD by then",
        "…",
        "+ YYYY-MM-DD",
        "TBD",
        "+ ",
        "Who this is, by name",
      ]);
      const others = "ownership communication investment sustainability timeline references";
      assert.equal(
        steps.slice(15).find((step) => step.includes(" ") && step.startsWith("own")),
        others,
      );
      assert.ok(text.includes("  - id: \n".replaceAll("\n", eol)));
      assert.ok(text.includes("    baseline: {value: 3, date: YYYY-MM-DD}"));
      assert.ok(!text.replaceAll("\r\n", "").includes(eol === "\n" ? "\r" : "\n"));
    });
  }

  it("leads through a Markdown plan, and adds columns", () => {
    const { steps, text } = walk("a.buyin.md", MARKDOWN, "next", 14);
    assert.ok(steps.indexOf("…") < steps.indexOf("What you will count"));
    assert.match(
      text,
      /\| Teachers use the list \| … \| What you will count \| … \(YYYY-MM-DD\) \| … \(YYYY-MM-DD\) \|/,
    );
    assert.match(text, /^---\norganization:\n/);
  });

  it("goes back the same way", () => {
    const text = "buyin: 1\ngoals: [{id: g1, kind: …, owner: TBA}]\nvision: {statement: TBD, outcomes: [x]}\n";
    const filled = walk("a.buyin.yaml", walk("a.buyin.yaml", text).text).text;
    const there = walk("a.buyin.yaml", filled).steps;
    const back = walk("a.buyin.yaml", filled, "previous").steps;
    assert.ok(there.length > 8 && !there.some((step) => step.startsWith("+")), there.join("\n"));
    assert.deepEqual(back, there.toReversed());
  });

  it("selects what stands between quotation marks", () => {
    const analysis = analyze(YAML, "a.buyin.yaml", DEFAULT_CONFIG, TODAY);
    const at = YAML.indexOf("TBD by then");
    const gap = gapFrom(analysis, { start: at - 2, end: at - 2 }, "next");
    assert.ok(gap?.kind === "prompt");
    assert.deepEqual(gap.range, { start: at, end: at + "TBD by then".length });
    assert.equal(gap.hasChoices, false);
  });

  it("asks for one of two fields where one is enough", () => {
    const rows = `buyin: 1
stakeholders:
  - {id: teachers, group: teachers, level: involve, first_involved: 2026-01-05}
team:
  cadence: monthly
  members:
    - {id: seat, vacant: true, group: teachers, roles: [teacher_lead]}
communication:
  touchpoints:
    - {id: t1, audience: [teachers], purpose: listen, channel: plc, owner: seat}
`;
    const { steps, text } = walk("a.buyin.yaml", rows);
    assert.match(text, /channel: plc, frequency: …, owner: seat\}/);
    assert.match(text, /first_involved: 2026-01-05\}\n/);
    assert.ok(!steps.includes("+ Who this is, by name"));
  });

  for (const path of ["examples/juniper-flats.buyin.yaml", "examples/cedar-valley-plan.md"]) {
    it(`finds none in a complete plan (${path})`, () => {
      assert.deepEqual(walk(path, readFileSync(path, "utf8")).steps, []);
    });
  }

  it("offers nothing that cannot be written", () => {
    const { steps } = walk("a.buyin.yaml", "buyin: 1\ngoals:\n  - id: g1\n   statement: [\n");
    assert.ok(steps.every((step) => step !== "+ undefined"));
  });
});
