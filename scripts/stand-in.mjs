// The VS Code of test/host, for machines where no desktop one runs: installed when it is needed first.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";

const folder = new URL("test/host/", root);
const stamp = new URL("node_modules/.installed-from", folder);

/** Takes the arguments of the desktop program. */
export const standIn = fileURLToPath(new URL("vscode.mjs", folder));

/** Its Node and its browser exist for this kind of machine only. */
export const standInRunsHere = process.platform === "linux" && process.arch === "x64";

/** Installs the packages of the lock file unless they are there. */
export async function installStandIn() {
  const lock = createHash("sha256")
    .update(await readFile(new URL("package-lock.json", folder)))
    .digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => "")) === lock) return;
  console.log("Installing a VS Code that runs in the browser, once: about 20 seconds, 850 MB in test/host …");
  const code = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
  });
  if (code !== 0) {
    throw new Error("The VS Code for tests could not be installed: `npm ci` in test/host needs the npm registry");
  }
  await writeFile(stamp, lock);
}
