import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
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

  before(async () => {
    window = await openWorkbench({ folder: FOLDER });
  });

  after(() => window.close());

  it("offers what may stand in the cell of a Markdown table", async () => {
    await window.openFile(TABLES);
    await goTo(placeOf(TABLES, "| February watch list | "));
    const choice = window.page.locator(".suggest-widget.visible [role=option]", { hasText: "merge" }).first();
    await again("Control+Space", choice);
    await window.screenshot("completion-1-offered");
    await choice.click();
    await line("| February watch list | merge").waitFor();
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
    await line("buyin: 1").waitFor();
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
    await goTo(placeOf(DEFECTS, "  population: "));
    const offers = window.page.locator(".action-widget");
    for (const theme of ["dark", "light", "highContrastDark", "highContrastLight"] as const) {
      await window.setTheme(theme);
      await again("Control+.", offers.getByText("Explain").first());
      await window.screenshot(`light-bulb-${theme}`);
      await window.page.keyboard.press("Escape");
    }
  });

  it("makes rows of cells that were copied in a spreadsheet, in both formats", async () => {
    await window.setTheme("light");
    await copyCells(CELLS);
    const offer = window.page.locator(".action-widget").getByText("Rows of Related initiatives");
    for (const [name, place, first] of [
      [DEFECTS, "note: ", "- {name: Advisory period, decision: align, note: Ninth grade first, x-budget-code: 12}"],
      [TABLES, "| Check-in mentors ", "| Advisory period | align | Ninth grade first | 12 |"],
    ] as const) {
      await window.openFile(name);
      await goTo(placeOf(name, place));
      await window.page.locator(".codelens-decoration:visible").first().waitFor();
      const picture = `paste-rows-${name.endsWith(".md") ? "markdown" : "yaml"}`;
      await window.screenshot(`${picture}-1-before`);
      await window.page.keyboard.press("Control+V");
      await window.page.locator(".post-edit-widget").waitFor();
      await window.screenshot(`${picture}-2-as-text`);
      await again("Control+.", offer);
      await window.screenshot(`${picture}-3-offered`);
      await offer.click();
      await line(first).waitFor();
      await window.screenshot(`${picture}-4-as-rows`);
    }
  });

  /** Puts a table on the clipboard as spreadsheets do: as HTML, and as text with tabs. */
  const copyCells = async (cells: readonly (readonly string[])[]): Promise<void> => {
    const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    const contents = {
      "text/html": `<table>${rows.join("")}</table>`,
      "text/plain": cells.map((row) => row.join("\t")).join("\n"),
    };
    await window.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await window.page.evaluate(`navigator.clipboard.write([new ClipboardItem(${JSON.stringify(contents)})])`);
  };

  const line = (text: string): Locator =>
    window.page.locator(".editor-instance .view-line", { hasText: text.replaceAll(" ", "\u00a0") }).first();

  const selection = async (): Promise<string> =>
    (await window.page.locator('.statusbar-item[id="status.editor.selection"]').getAttribute("aria-label")) ?? "";

  const goTo = async (place: string): Promise<void> => {
    await window.page.keyboard.press("Control+G");
    await window.page.locator(".quick-input-widget input").fill(`:${place}`);
    await window.page.keyboard.press("Enter");
    await window.page.locator(".statusbar-item", { hasText: `Ln ${place.replace(":", ", Col ")}` }).waitFor();
  };

  /** On a busy machine a key may come before the editor has the focus. */
  const again = async (key: string, shown: Locator): Promise<void> => {
    for (let tries = 0; tries < 5 && !(await shown.isVisible()); tries++) {
      await window.page.keyboard.press(key);
      await shown.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
    await shown.waitFor();
  };
});

/** Behind a text of an example, as "line:column". */
function placeOf(name: string, text: string): string {
  const lines = readFileSync(path.join(FOLDER, name), "utf8").split("\n");
  const index = lines.findIndex((one) => one.includes(text));
  assert.ok(index >= 0);
  return `${String(index + 1)}:${String((lines[index] ?? "").indexOf(text) + text.length + 1)}`;
}
