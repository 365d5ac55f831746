import assert from "node:assert/strict";
import {
  analyze,
  DEFAULT_CONFIG,
  ENGLISH,
  planReport,
  previewHtml,
  tongueFrom,
  type Addresses,
} from "../../../src/core/index.ts";
import { progressSection } from "../../../src/core/progress/index.ts";
import spanish from "../../../l10n/bundle.l10n.es.json" with { type: "json" };
import { TODAY } from "../../support/check.ts";
import { pastOf, PLAN } from "../../support/past.ts";

const ADDRESSES: Addresses = {
  place: ({ start }) => `#at-${String(start)}`,
  scoring: "#scoring",
  progress: { show: "#show", hide: "#hide", choose: "#choose" },
};

const ANALYSIS = analyze(PLAN, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY);
const FRAME = { style: "preview.css", csp: "default-src 'none'", tongue: ENGLISH };

describe("the part of the preview about a plan's history", () => {
  const { html } = pastOf(ANALYSIS, ADDRESSES);

  it("shows the score as a line, and says it in words and as a table", () => {
    assert.match(html, /<p>Score from \d+ to 9\d of 100, August 20, 2025 to March 2, 2026<\/p>/);
    assert.match(html, /<svg class="scores" [^>]*role="img" aria-label="Score from /);
    assert.equal(html.match(/<circle class="mark"/g)?.length, 5);
    assert.equal(html.match(/<line class="score-line"/g)?.length, 4);
    assert.match(html, /<title>August 20, 2025: \d+ of 100, Ana Núñez<\/title>/);
    assert.equal(html.match(/<th scope="row">/g)?.length, 5);
    assert.match(html, /<th scope="row">March 2, 2026 \(as it is now\)<\/th><td>9\d<\/td><td>\d+ of 11<\/td>/);
  });

  it("shows how far each section was", () => {
    const lanes = [...html.matchAll(/<svg role="img" aria-label="([^"]*)">/g)].map(([, words]) => words);
    assert.equal(lanes.length, 11);
    assert.ok(lanes.includes("Goals: Not started → Strong"), lanes.join("\n"));
  });

  it("tells what changed, with links to what is there, and lets nothing of a plan become markup", () => {
    assert.match(html, /<h3>What changed since January 20, 2026<\/h3>\n<p><a href="#choose">/);
    const goal = PLAN.indexOf("- id: g2");
    const [, at = ""] = /<a href="#at-(\d+)">Ninth graders finish the year on track to graduate<\/a>/.exec(html) ?? [];
    assert.ok(Math.abs(Number(at) - goal) < 10, `${at} is not at ${String(goal)}`);
    assert.match(html, /<li>Target: from 80% to 90%<\/li>/);
    assert.match(html, /<p>Rosa Díaz &lt;x&gt;: <strong>left the team<\/strong><\/p>/);
    assert.doesNotMatch(html, /<x>|<script| style="|undefined|NaN/);
  });

  it("says why not every version is there", () => {
    assert.match(html, /<p class="kind">Of 90 versions, the last version of each week is shown\.<\/p>/);
  });

  it("is in the reader's language", () => {
    const { html } = pastOf(ANALYSIS, ADDRESSES, tongueFrom("es", spanish));
    for (const text of ["Progress over time", "Score by version", "left the team", "Choose another day…"] as const) {
      assert.ok(html.includes(spanish[text]) && !html.includes(text), text);
    }
    assert.match(html, /<li>Objetivo: .*80%.*90%<\/li>/);
  });

  it("stands in the page where it is asked for, with a link to it before", () => {
    const page = (...history: readonly [] | [Parameters<typeof previewHtml>[3]]): string =>
      previewHtml(planReport(ANALYSIS), ADDRESSES, FRAME, ...history);
    assert.doesNotMatch(page(), /Progress over time|How did it get here/);
    assert.match(page("offered"), /<a href="#show">How did it get here\?<\/a>/);
    assert.doesNotMatch(page("offered"), /Progress over time/);
    assert.match(page(progressSection(undefined, ENGLISH, ADDRESSES)), /The versions of this plan are being read…/);
    assert.doesNotMatch(page(pastOf(ANALYSIS, ADDRESSES)), /How did it get here/);
  });
});
