import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { violationsOn } from "./accessibility.ts";
import { previewPage } from "./preview-page.ts";
import { colorsIn } from "./theme.ts";
import { openWorkbench, RESTART_MS, THEMES, type Workbench } from "./workbench.ts";

const PLAN = "juniper-flats.buyin.yaml";

/** The plans that people see first, one with defects, and one that has hardly begun. */
const PLANS = {
  juniper: "examples/juniper-flats.buyin.yaml",
  northlight: "examples/northlight.buyin.yaml",
  cedar: "examples/cedar-valley-plan.md",
  defects: "test/fixtures/plans/northlight.buyin.yaml",
  begun: undefined,
  past: "examples/juniper-flats.buyin.yaml",
} as const;

/** Themes differ in their colours only, so that two plans show what there is to see in each. */
const SOME_PAGES = [
  ["defects", 1000],
  ["begun", 420],
  ["past", 1000],
] as const;

const ALL_PAGES = [...SOME_PAGES, ["past", 420], ["juniper", 420], ["northlight", 1000], ["cedar", 1000]] as const;

describe("the Plan Status preview in the window", () => {
  let window: Workbench;

  before(async () => {
    window = await openWorkbench({ folder: "examples", size: { width: 1440, height: 900 } });
    await window.openFile(PLAN);
  });

  after(() => window.close());

  it("opens beside the plan from the editor's head", async () => {
    await window.page.getByRole("button", { name: "Open Plan Status Preview" }).first().click();
    await window.shownPage().getByRole("heading", { name: "How complete the plan is" }).waitFor();
    await window.page.locator(".tab", { hasText: `Plan Status: ${PLAN}` }).waitFor();
  });

  it("leads to places in the text, and keeps its own place", async () => {
    const goal = window
      .shownPage()
      .getByRole("link", { name: "Ninth graders finish the year on track to graduate" })
      .first();
    await goal.scrollIntoViewIfNeeded();
    await goal.click();
    const line = window.page.locator(".editor-instance .view-line", { hasText: "Ninth graders finish the year" });
    await line.first().waitFor();
    assert.equal(await window.page.locator(".tab", { hasText: PLAN }).count(), 2);
    await goal.waitFor();
  });

  it("can be gone through with the keys alone", async () => {
    const page = window.shownPage();
    await page.getByRole("heading", { level: 1 }).click();
    const reached: string[] = [];
    while (reached.at(-1) !== "Ownership" && reached.length < 60) {
      await window.page.keyboard.press("Tab");
      reached.push(await page.locator("a:focus, summary:focus, [tabindex]:focus").first().innerText());
    }
    assert.equal(reached[0], "How is this computed?");
    assert.equal(reached.at(-1), "Ownership", reached.join(", "));
    await window.page.keyboard.press("Enter");
    await window.page.locator(".editor-instance .view-line", { hasText: "ownership:" }).first().waitFor();
  });

  it("is there again after a restart", async () => {
    await window.restart();
    const title = window.shownPage().getByRole("heading", { name: "Nobody Slips Quietly" });
    await title.waitFor({ timeout: RESTART_MS });
  });

  for (const theme of ["dark", "light", "highContrastDark", "highContrastLight"] as const) {
    it(`can be read by everybody in ${THEMES[theme].label}`, async () => {
      await window.setTheme(theme);
      await window.shownPage().getByRole("heading", { name: "How complete the plan is" }).waitFor();
      await window.screenshot(`preview-${theme}`);
      const colors = await colorsIn(window.page);
      for (const [name, width] of theme === "dark" ? ALL_PAGES : SOME_PAGES) {
        const page = await newPage({ viewport: { width, height: 900 } });
        await page.setContent(previewPage(PLANS[name], colors, theme, { hasPast: name === "past" }));
        await page.screenshot({ path: `out/screenshots/preview-${name}-${theme}-${String(width)}.png` });
        const violations = await violationsOn(page);
        await page.close();
        assert.deepEqual(violations, [], `${name} at ${String(width)}`);
      }
    });
  }

  /** A page of its own, outside of the window. */
  const newPage: Browser["newPage"] = (options) => {
    const browser = window.page.context().browser();
    assert.ok(browser !== null);
    return browser.newPage(options);
  };
});
