import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { startBrowser } from "../host/browser.mjs";
import { installStandIn } from "../../scripts/stand-in.mjs";
import { differenceOf, lightened } from "./pictures.ts";
import { previewPage } from "./preview-page.ts";
import { colorsIn, FRAME } from "./theme.ts";
import { openWorkbench, THEMES } from "./workbench.ts";

const folder = path.join(import.meta.dirname, "baselines");
const colorsFile = path.join(folder, "colors.json");
const differences = path.join(import.meta.dirname, "../../out/baselines");

/** A short plan with something of every kind, so that the pictures are light. */
const PLAN = "test/fixtures/base-plan.yaml";
const WIDTHS = [420, 1000];

/** A quarter of the size is enough to see what moved or changed its color. */
const SCALE = 0.25;

/** Of all pixels. Letters may be drawn a little otherwise by another browser; a changed rule or color is more than that. */
const TOLERANCE = 0.0005;

const isUpdate = process.env["UPDATE"] !== undefined;

/** What the page is drawn with, whatever fonts the machine has. */
const FONTS = ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"].map((name) => {
  const file = path.join(import.meta.dirname, `../host/node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`);
  const style = name.endsWith("Oblique") ? "italic" : "normal";
  return { file, style, weight: name.endsWith("Bold") ? "bold" : "normal" };
});

describe("the preview's pictures", () => {
  let browser: Browser | undefined;
  let colors: Readonly<Record<string, string>>;
  let fonts: string;

  before(async () => {
    await installStandIn();
    if (isUpdate) writeFileSync(colorsFile, `${JSON.stringify(await themeColors(), undefined, 2)}\n`);
    colors = JSON.parse(readFileSync(colorsFile, "utf8")) as Readonly<Record<string, string>>;
    fonts = FONTS.map(
      ({ file, style, weight }) =>
        `@font-face { font-family: Pinned; font-style: ${style}; font-weight: ${weight};` +
        `src: url(data:font/ttf;base64,${readFileSync(file, "base64")}); }`,
    ).join("\n");
    browser = await startBrowser();
  });

  after(() => browser?.close());

  for (const theme of keysOf(THEMES)) {
    for (const width of WIDTHS) {
      const name = `preview-${theme}-${String(width)}`;
      it(`are as they were: ${THEMES[theme].label}, ${String(width)} pixels wide`, async () => {
        const picture = await draw(theme, width);
        const file = path.join(folder, `${name}.png`);
        if (isUpdate) writeFileSync(file, picture);
        const { share, image } = differenceOf(readFileSync(file), picture);
        if (share > TOLERANCE) {
          mkdirSync(differences, { recursive: true });
          writeFileSync(path.join(differences, `${name}.png`), picture);
          if (image !== undefined) writeFileSync(path.join(differences, `${name}-difference.png`), image);
        }
        assert.ok(
          share <= TOLERANCE,
          `${(100 * share).toFixed(2)}% of the picture is another; out/baselines shows it and what differs. ` +
            "If that is meant to be: npm run baselines",
        );
      });
    }
  }

  const draw = async (theme: keyof typeof THEMES, width: number): Promise<Buffer> => {
    assert.ok(browser !== undefined);
    const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: SCALE });
    const csp = `${FRAME.csp}; font-src data:`;
    const html = previewPage(PLAN, colors[theme] ?? "", theme, { frame: { ...FRAME, csp } });
    await page.setContent(html.replace("<style>", `<style>${fonts}`));
    await page.evaluate("document.fonts.ready");
    const picture = await page.screenshot({ fullPage: true, animations: "disabled" });
    await page.close();
    return lightened(picture);
  };
});

/** The colors of VS Code's own themes that the preview uses, with our font instead of the machine's. */
async function themeColors(): Promise<Readonly<Record<string, string>>> {
  const style = readFileSync("media/preview.css", "utf8");
  const used = new Set([...style.matchAll(/var\((--vscode-[\w-]+)/g)].map(([, name]) => name));
  const window = await openWorkbench({ folder: "examples" });
  await window.openFile("juniper-flats.buyin.yaml");
  const found: Record<string, string> = {};
  for (const theme of keysOf(THEMES)) {
    await window.setTheme(theme);
    const own = (await colorsIn(window.page)).split(";").filter((declaration) => {
      const [name] = declaration.split(":");
      return used.has(name) && !name?.startsWith("--vscode-font");
    });
    found[theme] = [...own.sort(), "--vscode-font-family:Pinned", "--vscode-font-size:13px"].join(";");
  }
  await window.close();
  return found;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // Object.keys knows strings only.
  return Object.keys(record) as Key[];
}
