import assert from "node:assert/strict";
import { authorAt, placeBehind, type Author } from "./author.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const FOLDER = "test/fixtures/plans";

const TABLES = "cedar-valley-plan.md";

const DEFECTS = "northlight.buyin.yaml";

const CELLS = [
  ["Initiative", "Decision", "Note", "Budget code"],
  ["Advisory period", "align", "Ninth grade first", "12"],
  ["Paper watch list", "stop", "Ends in June", ""],
];

describe("writing a plan in the window", () => {
  let window: Workbench;
  let author: Author;

  before(async () => {
    window = await openWorkbench({ folder: FOLDER });
    author = authorAt(window.page);
  });

  after(() => window.close());

  it("offers what may stand in the cell of a Markdown table", async () => {
    await window.openFile(TABLES);
    await author.goTo(placeOf(TABLES, "| February watch list | "));
    const choice = window.page.locator(".suggest-widget.visible [role=option]", { hasText: "merge" }).first();
    await author.again("Control+Space", choice);
    await window.screenshot("completion-1-offered");
    await choice.click();
    await author.line("| February watch list | merge").waitFor();
    await window.screenshot("completion-2-taken");
  });

  it("starts a plan step by step, and leads from gap to gap", async () => {
    await window.runCommand("Plan: New Plan");
    const question = window.page.locator(".quick-input-widget");
    const steps = [/1\/6/, /2\/6/, /3\/6/, /4\/6/, /5\/6/, /6\/6/];
    for (const [index, step] of steps.entries()) {
      await question.getByText(step).first().waitFor();
      await window.screenshot(`new-plan-${String(index + 1)}`);
      await window.page.keyboard.press("Enter");
    }
    await author.line("buyin: 1").waitFor();
    await window.screenshot("new-plan-7-begun");
    const seen = new Set<string>();
    for (let gap = 1; gap <= 3; gap++) {
      const before = await selection();
      await window.runCommand("Plan: Go to Next Gap");
      await window.page
        .locator(`.statusbar-item[id="status.editor.selection"]:not([aria-label="${before}"])`)
        .waitFor();
      seen.add(await selection());
      await window.screenshot(`next-gap-${String(gap)}`);
    }
    assert.equal(seen.size, 3);
  });

  it("offers what repairs a finding, in every kind of theme", async () => {
    await window.runCommand("View: Close All Editors");
    await window.page.getByRole("button", { name: "Don't Save" }).click();
    await window.openFile(DEFECTS);
    await author.goTo(placeOf(DEFECTS, "  population: "));
    const offers = window.page.locator(".action-widget");
    for (const theme of ["dark", "light", "highContrastDark", "highContrastLight"] as const) {
      await window.setTheme(theme);
      await author.again("Control+.", offers.getByText("Explain").first());
      await window.screenshot(`light-bulb-${theme}`);
      await window.page.keyboard.press("Escape");
    }
  });

  it("makes rows of cells that were copied in a spreadsheet, in both formats", async () => {
    await window.setTheme("light");
    await author.copyCells(CELLS);
    const offer = window.page.locator(".action-widget").getByText("Rows of Related initiatives");
    for (const [name, place, first] of [
      [DEFECTS, "note: ", "- {name: Advisory period, decision: align, note: Ninth grade first, x-budget-code: 12}"],
      [TABLES, "| Check-in mentors ", "| Advisory period | align | Ninth grade first | 12 |"],
    ] as const) {
      await window.openFile(name);
      await author.goTo(placeOf(name, place));
      await window.page.locator(".codelens-decoration:visible").first().waitFor();
      const picture = `paste-rows-${name.endsWith(".md") ? "markdown" : "yaml"}`;
      await window.screenshot(`${picture}-1-before`);
      await window.page.keyboard.press("Control+V");
      await window.page.locator(".post-edit-widget").waitFor();
      await window.screenshot(`${picture}-2-as-text`);
      await author.again("Control+.", offer);
      await window.screenshot(`${picture}-3-offered`);
      await offer.click();
      await author.line(first).waitFor();
      await window.screenshot(`${picture}-4-as-rows`);
    }
  });

  const selection = async (): Promise<string> =>
    (await window.page.locator('.statusbar-item[id="status.editor.selection"]').getAttribute("aria-label")) ?? "";
});

function placeOf(name: string, text: string): string {
  return placeBehind(FOLDER, name, text);
}
