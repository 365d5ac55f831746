// A headless Chromium: the one at $CHROME_PATH, or else the one inside the npm package @sparticuz/chromium.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** @returns {Promise<import("playwright-core").Browser>} */
export async function startBrowser() {
  const { CHROME_PATH } = process.env;
  const found = CHROME_PATH ? { executablePath: CHROME_PATH } : await unpackedBrowser();
  // Whoever starts the browser closes it: playwright's own handlers would end the process before the server is stopped.
  return chromium.launch({ ...found, args: ARGS, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
}

/** Unpacked once into .browser, with the shared libraries that it brings. */
async function unpackedBrowser() {
  const folder = path.join(import.meta.dirname, ".browser");
  mkdirSync(folder, { recursive: true });
  const executablePath = await withEnvironment(
    // The package unpacks into the temporary folder, and its libraries only for the machine that it was made for.
    { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    async () => (await import("@sparticuz/chromium")).default.executablePath(),
  );
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
    FONTCONFIG_FILE: writeFontConfiguration(folder),
    FONTCONFIG_PATH: folder,
  };
  return { executablePath, env };
}

/** The package's own configuration names folders that are not here; with no font found the browser crashes. */
function writeFontConfiguration(folder) {
  const fonts = [path.join(import.meta.dirname, "node_modules", "dejavu-fonts-ttf", "ttf"), "/usr/share/fonts"];
  const families = { monospace: "DejaVu Sans Mono", "sans-serif": "DejaVu Sans", "system-ui": "DejaVu Sans" };
  const aliases = Object.entries(families).map(
    ([family, font]) => `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  const file = path.join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<fontconfig>
  ${fonts.map((font) => `<dir>${font}</dir>`).join("\n  ")}
  ${aliases.join("\n  ")}
  <match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** Sets variables of this process for the time of one call. */
async function withEnvironment(variables, call) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await call();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
