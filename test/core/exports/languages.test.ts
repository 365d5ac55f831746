import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import spanish from "../../../l10n/bundle.l10n.es.json" with { type: "json" };
import bundle from "../../../l10n/bundle.l10n.json" with { type: "json" };
import { AUDIENCES, FORMATS, tongueFrom } from "../../../src/core/index.ts";
import { latinWordsIn, planInGreek, pseudoLanguage } from "../../support/pseudo-language.ts";
import { exported, exportedText, type PlanText } from "./exported.ts";

const GREEK: PlanText = {
  path: "α.buyin.yaml",
  text: planInGreek(readFileSync("examples/juniper-flats.buyin.yaml", "utf8")),
};
const BEGUN: PlanText = { path: "β.buyin.yaml", text: "buyin: 1\nplan: {status: draft}\n" };

describe("an export in another language", () => {
  const { tongue, asked } = pseudoLanguage();

  for (const plan of [GREEK, BEGUN]) {
    for (const { id: audience } of AUDIENCES) {
      for (const extent of ["full", "summary"] as const) {
        it(`has no word of ours in English: ${plan.path}, ${audience}, ${extent}`, async () => {
          const page = await exportedText(plan, { tongue, audience, extent });
          assert.ok(page.length > 1000);
          assert.match(page, /<html lang="el">/);
          assert.deepEqual(latinWordsIn(page), []);
        });
      }
    }
  }

  it("explains short forms in the language of the text that they stand in", async () => {
    const text =
      "buyin: 1\nplan: {title: El plan de MTSS}\nvision: {statement: The SIP is here}\nownership: {data_use: [El EWS no se usa para castigar]}\n";
    const page = await exportedText(
      { path: "c.buyin.yaml", text },
      { tongue: tongueFrom("es", spanish), audience: "families", format: "txt" },
    );
    assert.match(page, /^El plan de sistema de apoyo de varios niveles \(MTSS\)\n/);
    assert.match(page, /\nThe school improvement plan \(SIP\) is here\n/);
    assert.match(page, /\n- El sistema de alerta temprana \(EWS\) no se usa para castigar\n/);
  });

  it("asks only for texts that there are to translate", async () => {
    for (const format of FORMATS) {
      for (const plan of [GREEK, BEGUN]) await exported(plan, { tongue, format });
    }
    assert.ok(asked.size > 200);
    assert.deepEqual(
      [...asked].filter((text) => !(text in bundle)),
      [],
    );
  });
});
