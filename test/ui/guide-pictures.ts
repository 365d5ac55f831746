// npm run pictures: draws the pictures of docs/guide.md anew, in VS Code as an author sees it; with beginning,
// repairing or looking behind it only those of that part. Look at them before they are committed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { authorAt, placeBehind, type Author } from "./author.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const root = path.join(import.meta.dirname, "../..");
const pictures = path.join(root, "docs/images/guide");

/** What an author begins with. */
const EMPTY = "out/guide/plans";

/** Plans with something to find in them. */
const DEFECTS = "test/fixtures/plans";

const SIZE = { width: 1160, height: 700 };

/** Of 100. */
const QUALITY = 80;

const CELLS = [
  ["Initiative", "Decision", "Note"],
  ["Advisory period", "merge", "Ninth grade first"],
  ["Paper watch list", "stop", "Ends in June"],
];

async function main(): Promise<void> {
  rmSync(path.join(root, EMPTY), { recursive: true, force: true });
  for (const folder of [pictures, path.join(root, EMPTY)]) mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const [folder, act] of [
    [EMPTY, beginning],
    [DEFECTS, repairing],
    ["examples", looking],
  ] as const) {
    if (wanted.length === 0 || wanted.includes(act.name)) await inWindow(folder, act);
  }
}

async function beginning({ window, picture }: Scene): Promise<void> {
  const { page } = window;
  const sideBar = await window.openSideBar("Buy-in Plans");
  await sideBar.getByText("There is no plan in this folder yet.").waitFor();
  await window.runCommand("Plan: New Plan");
  const question = page.locator(".quick-input-widget");
  await question.getByText(/1\/6/).first().waitFor();
  await picture("1-new-plan");
  for (let step = 2; step <= 6; step++) {
    await page.keyboard.press("Enter");
    await question
      .getByText(new RegExp(`${String(step)}/6`))
      .first()
      .waitFor();
  }
  await page.keyboard.press("Enter");
  await page.locator(".editor-instance .view-line", { hasText: "buyin:" }).first().waitFor();
  await page.locator(".sidebar").getByRole("treeitem", { name: "Goals" }).first().waitFor();
  await picture("2-prompts");
  await window.runCommand("Plan: Go to Next Gap");
  await page.locator(".statusbar-item", { hasText: "selected" }).waitFor();
  await picture("3-next-gap");
}

async function repairing({ window, author, picture }: Scene): Promise<void> {
  const { page } = window;
  await window.openSideBar("Buy-in Plans");
  await window.openFile("juniper-flats.buyin.yaml");
  await page.locator(".sidebar").getByRole("treeitem", { name: "Goals" }).first().waitFor();
  await author.goTo(placeBehind(DEFECTS, "juniper-flats.buyin.yaml", "  - id: g2"));
  await author.again("Control+.", page.locator(".action-widget").getByText("Explain").first());
  await picture("4-light-bulb");
  await page.keyboard.press("Escape");

  await window.openFile("cedar-valley-plan.md");
  await author.goTo(placeBehind(DEFECTS, "cedar-valley-plan.md", "| February watch list | "));
  await author.again(
    "Control+Space",
    page.locator(".suggest-widget.visible [role=option]", { hasText: "merge" }).first(),
  );
  await picture("5-completion");
  await page.keyboard.press("Escape");

  await author.copyCells(CELLS);
  await author.goTo(placeBehind(DEFECTS, "cedar-valley-plan.md", "| Check-in mentors "));
  await page.keyboard.press("Control+V");
  await page.locator(".post-edit-widget").waitFor();
  const offer = page.locator(".action-widget").getByText("Rows of Related initiatives");
  await author.again("Control+.", offer);
  await offer.click();
  await author.line("| Advisory period | merge | Ninth grade first |").waitFor();
  await picture("6-pasted");
}

async function looking({ window, author, picture }: Scene): Promise<void> {
  const { page } = window;
  const sideBar = await window.openSideBar("Buy-in Plans");
  await window.openFile("juniper-flats.buyin.yaml");
  await author.goTo(placeBehind("examples", "juniper-flats.buyin.yaml", "goals:"));
  await sideBar.getByRole("treeitem", { name: "Sustainability" }).first().locator(".monaco-tl-twistie").click();
  await sideBar.getByRole("treeitem", { name: "northlight" }).first().waitFor();
  await picture("7-status");
  await page.getByRole("button", { name: "Open Plan Status Preview" }).first().click();
  await window.shownPage().getByRole("heading", { name: "How complete the plan is" }).waitFor();
  await picture("8-preview");
  await window.runCommand("Plan: Export Plan…");
  await page.locator(".quick-input-list [role=option]", { hasText: "Word" }).first().waitFor();
  await picture("9-export");
  await page.keyboard.press("Escape");
  await window.runCommand("View: Close All Editors");
  await window.runCommand("Plan: Open Plans Overview");
  await window.shownPage().getByRole("link", { name: "(northlight.buyin.yaml)" }).first().waitFor();
  await picture("10-overview");
}

interface Scene {
  readonly window: Workbench;
  readonly author: Author;
  /** Writes docs/images/guide/<name>.webp. */
  readonly picture: (name: string) => Promise<void>;
}

async function inWindow(folder: string, act: (scene: Scene) => Promise<void>): Promise<void> {
  const window = await openWorkbench({ folder, size: SIZE, settings: { "editor.minimap.enabled": false } });
  try {
    const session = await window.page.context().newCDPSession(window.page);
    const picture = async (name: string): Promise<void> => {
      // Away from everything that would say something about itself.
      await window.page.mouse.move(2, 2);
      // Nothing says that it is done: fonts and icons come a moment after the words.
      await window.page.waitForTimeout(1200);
      const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
      writeFileSync(path.join(pictures, `${name}.webp`), Buffer.from(data, "base64"));
    };
    await act({ window, author: authorAt(window.page), picture });
  } finally {
    await window.close();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
