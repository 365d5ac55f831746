import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { startBrowser } from "../host/browser.mjs";
import { startServer } from "../host/server.mjs";
import { installStandIn } from "../../scripts/stand-in.mjs";

const root = path.join(import.meta.dirname, "../..");
const screenshots = path.join(root, "out/screenshots");

const WAIT_MS = 20_000;

/** How often a list is opened, and how long it has to answer but for the last time. */
const TRIES = 4;
const TRY_MS = 6_000;

/** After a restart everything begins anew, extensions too. */
export const RESTART_MS = 45_000;

/** The kinds of theme that everything has to be readable in. */
export const THEMES = {
  light: { label: "Light Modern", styleClass: "vs" },
  dark: { label: "Dark Modern", styleClass: "vs-dark" },
  highContrastDark: { label: "Dark High Contrast", styleClass: "hc-black" },
  highContrastLight: { label: "Light High Contrast", styleClass: "hc-light" },
} as const;

export interface WorkbenchOptions {
  /** The folder to open, from the project's root; the window gets a copy. */
  readonly folder: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A VS Code window with the extension, driven as a person would. */
export interface Workbench {
  readonly page: Page;
  /** The copy that is open. */
  readonly folder: string;
  /** Runs a command of the palette by its whole title, such as `View: Toggle Terminal`. */
  runCommand(title: string): Promise<void>;
  /** Opens a file by its name and gives its editor. */
  openFile(name: string): Promise<Locator>;
  /** Shows the extension's side bar by the name of its icon. */
  openSideBar(name: string): Promise<Locator>;
  /** Changes the colours of the window that is open. */
  setTheme(theme: keyof typeof THEMES): Promise<void>;
  /** Drags the side bar's edge. */
  setSideBarWidth(pixels: number): Promise<void>;
  /** Ends the window in good order and opens it again: the browser's own reload may come before everything is stored. */
  restart(): Promise<void>;
  /** The page of the extension that is shown. */
  shownPage(): FrameLocator;
  /** Writes out/screenshots/<name>.png. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Needs Linux on x64; installs its VS Code where it is missing. */
export async function openWorkbench({
  folder,
  size = { width: 1280, height: 800 },
  settings = {},
}: WorkbenchOptions): Promise<Workbench> {
  await installStandIn();
  const scratch = mkdtempSync(path.join(tmpdir(), "buyin-"));
  const copy = path.join(scratch, path.basename(folder));
  cpSync(path.join(root, folder), copy, { recursive: true });
  const server = await startServer({ settings });
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: size });
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(server.url({ extensions: [root], folder: copy }));
  await page.locator(".monaco-workbench").waitFor();

  return {
    page,
    folder: copy,
    runCommand: (title) => pick(page, "F1", [`>${title}`, title]),
    openFile: async (name) => {
      await pick(page, "Control+P", [name, name]);
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      const editor = page.locator(".editor-group-container.active .editor-instance");
      await editor.locator(".view-line").first().waitFor();
      return editor;
    },
    openSideBar: async (name) => {
      const icon = page.locator(".activitybar").getByRole("tab", { name });
      await icon.waitFor();
      if ((await icon.getAttribute("aria-selected")) !== "true") await icon.click();
      return page.locator(".sidebar");
    },
    setTheme: async (theme) => {
      const { label, styleClass } = THEMES[theme];
      await pick(page, "F1", [">Preferences: Color Theme", "Preferences: Color Theme"], [label, label]);
      await page.locator(`.monaco-workbench.${styleClass}`).waitFor();
    },
    setSideBarWidth: async (pixels) => {
      const sideBar = page.locator(".part.sidebar");
      const { x, y, width } = (await sideBar.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      await page.mouse.move(x + width, y + 300);
      await page.mouse.down();
      await page.mouse.move(x + pixels, y + 300, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(x + pixels + 200, y + 300);
    },
    restart: async () => {
      await page.evaluate(() => void Object.assign(globalThis, { isBefore: true }));
      await pick(page, "F1", [">Developer: Reload Window", "Developer: Reload Window"]);
      await page.waitForFunction(() => !("isBefore" in globalThis));
    },
    shownPage: () => page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame"),
    screenshot: async (name) => {
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Chooses rows of the lists that a key opens, by what is typed and what the row says. A page that has just been loaded
 * takes the focus, which closes the list; then it is opened again.
 */
async function pick(page: Page, key: string, ...choices: readonly (readonly [string, string])[]): Promise<void> {
  for (let left = TRIES; ; left--) {
    const limit = { timeout: left === 1 ? WAIT_MS : TRY_MS };
    await page.keyboard.press(key);
    try {
      for (const [text, row] of choices) {
        await page.locator(".quick-input-widget input").fill(text, limit);
        // The list still shows the rows of the text before right after it is filled, so the wanted row is clicked.
        await page.locator(".quick-input-list [role=option]").filter({ hasText: row }).first().click(limit);
      }
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}
