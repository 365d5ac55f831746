import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  analyze,
  byNeed,
  DEFAULT_CONFIG,
  ENGLISH,
  overviewHtml,
  rollUpCsv,
  rollUpMarkdown,
  summaryOf,
  type PlanSummary,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

function summary(text: string, path: string): PlanSummary {
  return summaryOf(analyze(text, path, DEFAULT_CONFIG, TODAY), `file:///${path}`, path);
}

const file = (path: string): PlanSummary => summary(readFileSync(path, "utf8"), path);

const GOOD = file("examples/juniper-flats.buyin.yaml");
const DEFECTS = file("test/fixtures/plans/northlight.buyin.yaml");
const BEGUN = summary("buyin: 1\nplan: { title: Just begun }\n", "north/begun.buyin.yaml");
const HOSTILE = summary(
  `buyin: 1\nplan: { title: '=cmd|"<b>"&', organization: { name: 'A | B\n\n  [x](y)' } }\n`,
  "hostile.buyin.yaml",
);

const FRAME = { style: "preview.css", csp: "default-src 'none'", tongue: ENGLISH };

describe("the overview of all plans", () => {
  it("says of each plan how it stands", () => {
    assert.deepEqual(
      [GOOD.title, GOOD.organization, GOOD.status, GOOD.phase, GOOD.complete, GOOD.overdue, GOOD.next?.date],
      [
        "Nobody Slips Quietly: early warning in Juniper Flats",
        "Juniper Flats School District",
        "active",
        "pilot",
        11,
        0,
        "2026-03-03",
      ],
    );
  });

  it("begins with the plans that need most", () => {
    const inOrder = [GOOD, BEGUN, DEFECTS].sort(byNeed);
    assert.ok(DEFECTS.problems.error > 0 && BEGUN.problems.error === 0);
    assert.deepEqual(inOrder, [DEFECTS, BEGUN, GOOD]);
  });

  it("is a page with a row for each plan, and each section of each plan", () => {
    const html = overviewHtml([DEFECTS, BEGUN, GOOD], ({ key }) => `command:open?${key}`, FRAME);
    assert.equal(html.match(/<tr>/g)?.length, 2 * (1 + 3));
    assert.match(
      html,
      /<a href="command:open\?file:\/\/\/north\/begun\.buyin\.yaml">Just begun \(begun\.buyin\.yaml\)<\/a>/,
    );
    assert.match(html, /<td>March 3, 2026: /);
    assert.match(html, /<td class="not_started">Not started <span class="kind">0\/3<\/span><\/td>/);
    assert.doesNotMatch(html, /<script| style="| on\w+=|undefined/);
  });

  it("says where there are no plans", () => {
    assert.match(
      overviewHtml([], () => "", FRAME),
      /There are no plans here yet\./,
    );
  });

  it("is a spreadsheet that runs nothing", () => {
    const [head, hostile] = rollUpCsv([HOSTILE], ENGLISH).split("\r\n");
    assert.match(head ?? "", /^\uFEFFPlan,File,Organization,Status,Phase,Score,Sections complete,Errors,.*,Evidence$/);
    assert.match(hostile ?? "", /^"'=cmd\|""<b>""&",hostile\.buyin\.yaml,/);
  });

  it("is a Markdown table in which no text becomes a cell or a link", () => {
    const lines = rollUpMarkdown([HOSTILE, GOOD], ENGLISH).trim().split("\n");
    assert.equal(lines.length, 4);
    const columns = lines.map((line) => line.replace(/\\./g, "").split("|").length);
    assert.equal(new Set(columns).size, 1, lines.join("\n"));
    assert.match(lines[2] ?? "", /^\| =cmd\\\|"\\<b\\>"\\& \| hostile\.buyin\.yaml \| A \\\| B \\\[x\\\]\\\(y\\\) \|/);
  });

  it("lets nothing of a plan become markup", () => {
    assert.match(
      overviewHtml([HOSTILE], () => '"><script>', FRAME),
      /=cmd\|&quot;&lt;b&gt;&quot;&amp;/,
    );
    assert.doesNotMatch(
      overviewHtml([HOSTILE], () => '"><script>', FRAME),
      /<script|<b>/,
    );
  });
});
