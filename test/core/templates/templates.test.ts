import assert from "node:assert/strict";
import spanish from "../../../l10n/bundle.l10n.es.json" with { type: "json" };
import { newPlan } from "../../../src/core/features/new-plan.ts";
import { analyze, applyEdits, DEFAULT_CONFIG, ENGLISH, tongueFrom, type Analysis } from "../../../src/core/index.ts";
import type { NewPlanOptions } from "../../../src/core/templates/template.ts";
import { TEMPLATES } from "../../../src/core/templates/templates.ts";
import { TODAY } from "../../support/check.ts";

const FORMATS = ["yaml", "markdown"] as const;

const SPANISH = tongueFrom("es", spanish);

function started(options: NewPlanOptions, tongue = ENGLISH): Analysis {
  const path = options.format === "markdown" ? "a.buyin.md" : "a.buyin.yaml";
  return analyze(applyEdits("", [newPlan(options, tongue)]), path, DEFAULT_CONFIG, TODAY);
}

describe("a new plan", () => {
  for (const template of TEMPLATES) {
    for (const format of FORMATS) {
      describe(`from "${template.title}" in ${format}`, () => {
        const analysis = started({ template, format });

        it("opens without an error, and with few warnings", () => {
          const errors = analysis.problems.filter(({ severity }) => severity === "error");
          assert.deepEqual(errors, []);
          const warnings = analysis.problems.filter(({ severity }) => severity === "warning");
          assert.ok(warnings.length <= 6, warnings.map(({ message }) => message).join("\n"));
        });

        it("scores nothing before a word is written", () => {
          assert.equal(analysis.completeness.score, 0);
          assert.ok(analysis.completeness.sections.every(({ level }) => level === "not_started"));
        });

        it("has the sections that the template promises", () => {
          const sections = Object.keys(template.sections(template.profile ?? "district"));
          assert.deepEqual(
            analysis.plan.root.entries.map(({ name }) => name).sort(),
            ["buyin", "plan", ...sections].sort(),
          );
        });

        it("says as little in Spanish", () => {
          const inSpanish = started({ template, format }, SPANISH);
          const found = ({ problems }: Analysis): readonly string[] => problems.map(({ rule }) => rule);
          assert.deepEqual(found(inSpanish), found(analysis));
          assert.equal(inSpanish.completeness.score, 0);
          assert.ok(inSpanish.completeness.sections.every(({ level }) => level === "not_started"));
          assert.match(inSpanish.text, /\[[^\]]*[áéíóúñ]/);
        });

        it("has a prompt to go to first", () => {
          assert.ok(newPlan({ template, format }).stops.length > 0);
        });
      });
    }
  }

  for (const format of FORMATS) {
    it(`says what is known already, in ${format}`, () => {
      const [template] = TEMPLATES;
      assert.ok(template);
      const { plan } = started({
        template,
        format,
        profile: "small_district",
        title: 'Seen "early": Río Verde',
        organization: "Río Verde Schools",
        languages: ["en", "es"],
        start: "2026-07-01",
        end: "2028-06-30",
      });
      const { title, organization, start, end, status, phase } = plan.basics;
      assert.equal(title?.value, 'Seen "early": Río Verde');
      assert.equal(organization.name?.value, "Río Verde Schools");
      assert.equal(organization.type?.value, "small_district");
      assert.deepEqual(
        organization.languages.map(({ value }) => value),
        ["en", "es"],
      );
      assert.deepEqual(
        [start?.value, end?.value, status?.value, phase?.value],
        ["2026-07-01", "2028-06-30", "draft", "explore"],
      );
    });
  }
});
