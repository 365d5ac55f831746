import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { analyze, DEFAULT_CONFIG, isPlanFile, overviewHtml, summaryOf } from "../../src/core/index.ts";
import { violationsOn } from "./accessibility.ts";
import { colorsIn, FRAME, themed } from "./theme.ts";
import { openWorkbench, RESTART_MS, THEMES, type Workbench } from "./workbench.ts";

const FOLDER = "test/fixtures/plans";

describe("many plans in the window", () => {
  let window: Workbench;
  let sideBar: Locator;

  before(async () => {
    window = await openWorkbench({ folder: FOLDER, settings: { "buyin.explorer.scores": true } });
    sideBar = await window.openSideBar("Explorer");
  });

  after(() => window.close());

  it("has the score of every plan in the Explorer", async () => {
    const file = sideBar.getByRole("treeitem", { name: /^northlight\.buyin\.yaml/ }).first();
    await window.page.waitForFunction(SHOWN_SCORES);
    await file.locator(".monaco-icon-label").hover();
    await window.page
      .locator(".monaco-hover:visible", { hasText: /\d+ of 100, / })
      .first()
      .waitFor();
    await window.screenshot("explorer-scores");
  });

  it("remembers after a restart how the plans were listed, and which page was open", async () => {
    sideBar = await window.openSideBar("Buy-in Plans");
    await window.openFile("northlight.buyin.yaml");
    await sideBar.getByRole("treeitem", { name: "Goals" }).first().waitFor();
    await window.runCommand("Plan: Group All Plans…");
    await window.page.locator(".quick-input-list [role=option]", { hasText: "By status" }).click();
    await group().waitFor();
    await window.runCommand("Plan: Show Only What Is Incomplete");
    await sideBar.getByText("Only what is incomplete is shown.").waitFor();
    await window.runCommand("Plan: Open Plans Overview");
    const link = window.shownPage().getByRole("link", { name: "(northlight.buyin.yaml)" }).first();
    await link.waitFor();

    await window.restart();
    sideBar = await window.openSideBar("Buy-in Plans");
    await link.waitFor({ timeout: RESTART_MS });
    await group().waitFor();
    await window.page.locator(".tab", { hasText: "northlight.buyin.yaml" }).click();
    await sideBar.getByText("Only what is incomplete is shown.").waitFor();
    await window.page.locator(".tab", { hasText: "Plans Overview" }).click();
    await link.waitFor();
    await window.screenshot("overview");
  });

  for (const theme of ["dark", "light", "highContrastDark", "highContrastLight"] as const) {
    it(`has an overview that can be read by everybody in ${THEMES[theme].label}`, async () => {
      await window.setTheme(theme);
      const colors = await colorsIn(window.page);
      const browser = window.page.context().browser();
      assert.ok(browser !== null);
      for (const html of [overview(plans()), overview([])]) {
        const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
        await page.setContent(themed(html, colors, theme));
        const violations = await violationsOn(page);
        await page.close();
        assert.deepEqual(violations, []);
      }
    });
  }

  /** How many files have a score behind their name, as a text: the page has names that this program does not know. */
  const SHOWN_SCORES = `[...document.querySelectorAll(".explorer-folders-view .monaco-icon-label")]
    .filter((label) => /^"\\d\\d/.test(getComputedStyle(label, "::after").content)).length > 2`;
  const group = (): Locator => sideBar.getByRole("treeitem", { name: /^in review, 1 plan/ });
});

type Plans = Parameters<typeof overviewHtml>[0];

function overview(plans: Plans): string {
  return overviewHtml(plans, ({ path }) => `#${path}`, FRAME);
}

function plans(): Plans {
  const summaries = readdirSync(FOLDER).flatMap((name) => {
    if (!/\.(?:yaml|md)$/.test(name)) return [];
    const text = readFileSync(`${FOLDER}/${name}`, "utf8");
    if (!isPlanFile(name, text, DEFAULT_CONFIG)) return [];
    return [summaryOf(analyze(text, name, DEFAULT_CONFIG, "2026-03-02"), name, name)];
  });
  assert.ok(summaries.length > 2);
  return summaries;
}
