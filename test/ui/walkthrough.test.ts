import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("Getting Started in the window", () => {
  let window: Workbench;

  before(async () => {
    // Narrower, VS Code leaves the pictures out.
    window = await openWorkbench({ folder: "examples", size: { width: 1700, height: 900 } });
  });

  after(() => window.close());

  const steps = (): Locator => window.page.locator(".getting-started-step");
  const isTicked = (): Locator => window.page.locator(".codicon-getting-started-step-checked");

  it("ticks what the plan says already", async () => {
    const sideBar = await window.openSideBar("Buy-in Plans");
    await window.openFile("juniper-flats.buyin.yaml");
    await sideBar.getByRole("treeitem", { name: "Goals" }).first().waitFor();
    await window.runCommand("Plan: Getting Started");
    for (const name of ["Start a plan", "Set a goal with a starting point", "Plan a contact that reports back"]) {
      await steps().filter({ hasText: name, has: isTicked() }).waitFor();
    }
  });

  for (const theme of ["dark", "light"] as const) {
    it(`shows a picture with every step (${theme})`, async () => {
      await window.setTheme(theme);
      for (const [at, step] of (await steps().all()).entries()) {
        await step.click();
        await window.page
          .frameLocator("iframe.webview.ready")
          .frameLocator("iframe#active-frame")
          .locator("img[alt]")
          .waitFor();
        await window.screenshot(`walkthrough-${theme}-${String(at + 1)}`);
      }
    });
  }
});
