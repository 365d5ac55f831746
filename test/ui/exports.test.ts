import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import spanish from "../../l10n/bundle.l10n.es.json" with { type: "json" };
import { installStandIn } from "../../scripts/stand-in.mjs";
import { AUDIENCES, ENGLISH, tongueFrom, type Audience, type Extent } from "../../src/core/index.ts";
import { example, EXAMPLES, exportedText, type PlanText } from "../core/exports/exported.ts";
import { startBrowser } from "../host/browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const SPANISH = tongueFrom("es", spanish);

/** What has to fit is printed on either. */
const PAPERS = ["Letter", "A4"] as const;

describe("exported pages in a browser", () => {
  let browser: Browser;

  before(async () => {
    await installStandIn();
    browser = await startBrowser();
    mkdirSync("out/screenshots", { recursive: true });
  });
  after(() => browser.close());

  for (const [name, audience, extent] of [
    ...AUDIENCES.flatMap(({ id }) => [["juniper-flats.buyin.yaml", id, "full"] as const]),
    ...AUDIENCES.flatMap(({ id }) => [["juniper-flats.buyin.yaml", id, "summary"] as const]),
    ["northlight.buyin.yaml", "team", "full"],
    ["cedar-valley-plan.md", "families", "full"],
  ] as const) {
    it(`have nothing that stands in anybody's way: ${name}, ${extent}, for ${audience}`, async () => {
      const page = await shown(example(name), audience, extent);
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }

  for (const name of EXAMPLES) {
    for (const tongue of [ENGLISH, SPANISH]) {
      it(`fit on one page where they should: ${name}, ${tongue.tag}`, async () => {
        for (const { id } of AUDIENCES) {
          const page = await shown(example(name), id, "summary", tongue);
          for (const format of PAPERS) {
            const pdf = await page.pdf({ format });
            assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, `${format} for ${id}`);
          }
          await page.close();
        }
      });
    }
  }

  it("say in words what half a plan lacks", async () => {
    const page = await shown({ text: "buyin: 1\nplan: {title: A}\n", path: "a.buyin.yaml" }, "team", "full");
    assert.deepEqual(await violations(page), []);
    assert.ok((await page.getByText("The plan has no goals yet.").count()) === 1);
    await page.close();
  });

  it("never scroll sideways on a phone", async () => {
    const page = await shown(example("juniper-flats.buyin.yaml"), "families", "full");
    await page.setViewportSize({ width: 390, height: 800 });
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    assert.ok(width <= 390, String(width));
    await page.close();
  });

  it("are looked at", async () => {
    for (const [audience, extent, tongue] of [
      ["board", "summary", ENGLISH],
      ["families", "full", ENGLISH],
      ["families", "full", SPANISH],
    ] as const) {
      const page = await shown(example("juniper-flats.buyin.yaml"), audience, extent, tongue);
      const name = `export-${audience}-${extent}${tongue === ENGLISH ? "" : `-${tongue.tag}`}`;
      await page.screenshot({ path: `out/screenshots/${name}.png`, fullPage: true });
      await page.close();
    }
  });

  async function shown(plan: PlanText, audience: Audience, extent: Extent, tongue = ENGLISH): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    await page.setContent(await exportedText(plan, { format: "html", audience, extent, tongue }));
    return page;
  }

  /** What axe finds, contrast and tables included; the browser's own tools are not held by the page's policy. */
  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>("axe.run()");
    assert.ok(results.passes.length > 10);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }
});
