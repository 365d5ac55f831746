import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/** Somebody at the keys of a window. */
export interface Author {
  /** A line of the editor that has this text. */
  line(text: string): Locator;
  /** Puts the cursor at a place, `line:column`. */
  goTo(place: string): Promise<void>;
  /** Presses a key until something is shown: on a busy machine a key may come before the editor has the focus. */
  again(key: string, shown: Locator): Promise<void>;
  /** Puts a table on the clipboard as spreadsheets do: as HTML, and as text with tabs. */
  copyCells(cells: readonly (readonly string[])[]): Promise<void>;
}

export function authorAt(page: Page): Author {
  return {
    line: (text) => page.locator(".editor-instance .view-line", { hasText: text.replaceAll(" ", "\u00a0") }).first(),
    goTo: async (place) => {
      await page.keyboard.press("Control+G");
      await page.locator(".quick-input-widget input").fill(`:${place}`);
      await page.keyboard.press("Enter");
      await page.locator(".statusbar-item", { hasText: `Ln ${place.replace(":", ", Col ")}` }).waitFor();
    },
    again: async (key, shown) => {
      for (let tries = 0; tries < 5 && !(await shown.isVisible()); tries++) {
        await page.keyboard.press(key);
        await shown.waitFor({ timeout: 4000 }).catch(() => undefined);
      }
      await shown.waitFor();
    },
    copyCells: async (cells) => {
      const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
      const contents = {
        "text/html": `<table>${rows.join("")}</table>`,
        "text/plain": cells.map((row) => row.join("\t")).join("\n"),
      };
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate(`navigator.clipboard.write([new ClipboardItem(${JSON.stringify(contents)})])`);
    },
  };
}

/** Behind a text of a file, as `line:column`. */
export function placeBehind(folder: string, name: string, text: string): string {
  const lines = readFileSync(path.join(folder, name), "utf8").split("\n");
  const index = lines.findIndex((one) => one.includes(text));
  if (index === -1) throw new Error(`${name} has no "${text}"`);
  return `${String(index + 1)}:${String((lines[index] ?? "").indexOf(text) + text.length + 1)}`;
}
