import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import bundle from "../../../l10n/bundle.l10n.json" with { type: "json" };
import {
  analyze,
  DEFAULT_CONFIG,
  overviewHtml,
  planReport,
  previewHtml,
  rollUpMarkdown,
  summaryOf,
  type Analysis,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";
import { latinWordsIn, planInGreek, pseudoLanguage } from "../../support/pseudo-language.ts";

const read = (text: string): Analysis => analyze(text, "α.buyin.yaml", DEFAULT_CONFIG, TODAY);

const PLANS = {
  finished: read(planInGreek(readFileSync("examples/juniper-flats.buyin.yaml", "utf8"))),
  begun: read("buyin: 1\nplan: {status: draft}\n"),
};

describe("pages beside a plan in another language", () => {
  const { tongue, asked } = pseudoLanguage();
  const frame = { style: "", csp: "", tongue };

  for (const [name, analysis] of Object.entries(PLANS)) {
    it(`have no word of ours in English: the preview of a plan that is ${name}`, () => {
      const page = previewHtml(
        planReport(analysis, tongue),
        { place: () => "#", scoring: "#", progress: { show: "#", hide: "#", choose: "#" } },
        frame,
      );
      assert.match(page, /<html lang="el">/);
      assert.deepEqual(latinWordsIn(page), []);
    });
  }

  it("have no word of ours in English: the overview, and the list that is saved", () => {
    const plans = Object.values(PLANS).map((analysis) => summaryOf(analysis, "α", "α", tongue));
    assert.deepEqual(latinWordsIn(overviewHtml(plans, () => "#", frame)), []);
    assert.deepEqual(latinWordsIn(overviewHtml([], () => "#", frame)), []);
    assert.deepEqual(latinWordsIn(rollUpMarkdown(plans, tongue)), []);
  });

  it("ask only for texts that there are to translate", () => {
    assert.ok(asked.size > 100);
    assert.deepEqual(
      [...asked].filter((text) => !(text in bundle)),
      [],
    );
  });
});
