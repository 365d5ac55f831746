import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG, type Analysis } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

const read = (text: string, path = "plan.buyin.yaml"): Analysis => analyze(text, path, DEFAULT_CONFIG, TODAY);
const clean = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");
const markdown = readFileSync("test/fixtures/pairs/juniper-flats.md", "utf8");

describe("analyzing a text", () => {
  it("points to one line, whatever the text", () => {
    for (const text of ["", "\n\n", "# a\n# b\n", "\uFEFF", "hello\n", "- a\n", "plan:\n\n\n"]) {
      for (const path of ["p.buyin.yaml", "p.buyin.md"]) {
        for (const { range } of read(text, path).problems) {
          assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/);
          assert.ok(range.end > range.start || text.trim() === "", JSON.stringify({ text, range }));
        }
      }
    }
  });

  it("quotes no more of a text than a sentence bears", () => {
    const [problem] = read(`${clean}\n${"abc ".repeat(200).trim()}: 1\n`).problems.filter(
      ({ rule }) => rule === "unknown-section",
    );
    assert.ok(problem !== undefined && problem.message.length < 450, problem?.message);
  });

  it("names the row of a finding below an item heading", () => {
    const text = markdown.replace(/(- \*{0,2}Target:?\*{0,2}:?) .*/, "$1 80% (5/28/27)");
    const [problem] = read(text, "p.buyin.md").problems.filter(({ rule }) => rule === "invalid-value");
    assert.ok(problem?.item !== undefined, JSON.stringify(problem));
  });

  it("reports a missing list once, not at everything that points into it", () => {
    const text = clean.replace(/^team:\n(?:[ #].*\n|\n)*/m, "");
    const rules = read(text).problems.map(({ rule }) => rule);
    assert.ok(rules.includes("section-missing"));
    assert.ok(!rules.includes("undefined-reference"), rules.join());
  });

  it("silences from a comment in the front matter", () => {
    const text = markdown.replace(/^title: .*$/m, 'title: "TBD" # buyin-allow placeholder-text: named in June');
    const { silenced, problems } = read(text, "p.buyin.md");
    assert.deepEqual(
      silenced.map(({ rule, reason }) => [rule, reason]),
      [["placeholder-text", "named in June"]],
    );
    assert.ok(!problems.some(({ rule }) => rule.startsWith("allow-")));
  });
});
