import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWorkbench, THEMES, type Workbench } from "./workbench.ts";

const PLAN = "juniper-flats.buyin.yaml";

/** The rows of Plan Status of whose name, or of whose count behind it, a part is out of sight. */
const CUT_ROWS = `(() => {
  const ELLIPSIS = 8;
  const pane = document.querySelector('.pane-header[aria-label^="Plan Status"]').closest(".pane");
  const cut = [...pane.querySelectorAll("[role=treeitem][aria-level='1']")].filter((row) => {
    const edge = row.querySelector(".monaco-icon-label-container").getBoundingClientRect().right;
    const end = (place, letters) => {
      const text = document.createTreeWalker(place, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, letters ?? text.length);
      return range.getBoundingClientRect().right;
    };
    const rest = row.querySelector(".label-description");
    const [count] = rest.textContent.split(" ");
    return end(row.querySelector(".label-name")) > edge || end(rest, count.length) > edge - ELLIPSIS;
  });
  return cut.map((row) => row.textContent);
})()`;

describe("the window", () => {
  let window: Workbench;
  let sideBar: Locator;

  before(async () => {
    window = await openWorkbench({ folder: "test/fixtures/plans" });
    sideBar = await window.openSideBar("Buy-in Plans");
    await window.openFile(PLAN);
    await row("Goals").waitFor();
  });

  after(() => window.close());

  const row = (name: string): Locator => sideBar.getByRole("treeitem", { name, exact: false }).first();

  it("shows the plan's status: the score, then the sections in the order of the model", async () => {
    const rows = await pane("Plan Status").getByRole("treeitem").allTextContents();
    assert.match(rows[0] ?? "", /^\d+ of 1001 error · \d+ warnings · phase pilot · active · Nobody Slips Quietly/);
    assert.match(rows[1] ?? "", /^Next up/);
    assert.deepEqual(
      rows.slice(2, 13).map((text) => text.replace(/\d+\/\d+ · (?:Not started|Started|Complete|Strong).*$/, "")),
      [
        "Basics",
        "Convening",
        "Stakeholders",
        "Vision",
        "Goals",
        "Team",
        "Ownership",
        "Communication",
        "Investment",
        "Sustainability",
        "Evidence",
      ],
    );
  });

  it("lists all plans of the folder", async () => {
    const names = ["cedar-valley-plan", "juniper-flats", "northlight"];
    // A plan that only its marker tells is found after those that are named as plans.
    for (const name of names) await row(name).waitFor();
    const rows = await pane("All Plans").getByRole("treeitem").allTextContents();
    assert.deepEqual(rows.map((text) => text.replace(/\d+ of 100.*$/, "")).sort(), names);
  });

  it("counts errors and warnings on its icon", async () => {
    const icon = window.page
      .locator(".activitybar")
      .getByRole("tab", { name: /Buy-in Plans.* 1 error, \d+ warnings in Nobody Slips Quietly/ });
    await icon.waitFor();
  });

  it("goes to what is missing, and marks it", async () => {
    await row("Goals").locator(".monaco-tl-twistie").click();
    await row("Write at least two goals").click();
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.screenshot("next-step");
  });

  it("explains a finding where it stands", async () => {
    const { x, y, width, height } = await boxOf(window.page.locator(".squiggly-error").first());
    await window.page.mouse.move(x + width / 2, y + height / 2);
    const hover = window.page.locator(".monaco-hover:visible", { hasText: "goal-incomplete" });
    await hover.waitFor();
    await window.screenshot("hover");
    await hover.getByText("goal-incomplete").click();
    await window.shownPage().getByRole("heading", { name: "goal-incomplete" }).waitFor();
    await window.screenshot("rule-page");
    await closeTab("goal-incomplete.md");
  });

  it("follows the cursor", async () => {
    await window.openFile(PLAN);
    const selected = sideBar.locator("[role=treeitem][aria-selected=true]", { hasText: "Evidence" });
    // On a busy machine the keys may come before the editor has the focus.
    for (let tries = 0; tries < 5 && !(await selected.isVisible()); tries++) {
      await window.page.keyboard.press("Control+1");
      await window.page.keyboard.press("Control+Home");
      await window.page.keyboard.press("Control+End");
      await selected.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
    await selected.waitFor();
    assert.equal(await window.page.locator(".editor-instance :focus").count(), 1);
  });

  it("lists the findings in the Problems view, each linking to its page", async () => {
    await window.page.keyboard.press("Control+Shift+M");
    const problems = window.page.locator(".markers-panel");
    await problems.locator("[role=treeitem]", { hasText: "goal-incomplete" }).waitFor();
    await window.screenshot("problems");
    await problems.getByText("goal-incomplete").click();
    await window.shownPage().getByRole("heading", { name: "goal-incomplete" }).waitFor();
    await closeTab("goal-incomplete.md");
    await window.page.keyboard.press("Control+Shift+M");
  });

  for (const theme of ["dark", "light", "highContrastDark", "highContrastLight"] as const) {
    it(`can be read in ${THEMES[theme].label}`, async () => {
      await window.setTheme(theme);
      await row("Goals").waitFor();
      await window.screenshot(`sidebar-${theme}`);
    });
  }

  it("keeps in a narrow side bar the names of the sections, and how far each is", async () => {
    await window.setTheme("dark");
    await window.setSideBarWidth(220);
    const cut = await window.page.evaluate<string[]>(CUT_ROWS);
    await window.screenshot("sidebar-narrow");
    assert.deepEqual(cut, []);
  });

  const closeTab = async (name: string) => {
    await window.page.locator(".tab", { hasText: name }).click({ button: "middle" });
  };
  /** The editor draws its lines anew now and then; a place that is just being drawn has no box. */
  const boxOf = async (place: Locator) => {
    for (;;) {
      await place.waitFor();
      const box = await place.boundingBox();
      if (box !== null) return box;
    }
  };
  const pane = (title: string): Locator =>
    sideBar.locator(".pane", { has: window.page.locator(`.pane-header[aria-label^="${title}"]`) });
});
