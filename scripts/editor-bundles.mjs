// Bundles the tests of test/editor for the two extension hosts. Both get test/editor/suite; test/editor/node runs in
// the node host only.
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles, PackageManager } from "@vscode/vsce";
import * as esbuild from "esbuild";
import { root } from "./run.mjs";

const folder = fileURLToPath(root);
const shared = { absWorkingDir: folder, bundle: true, sourcemap: "inline", logLevel: "warning", external: ["vscode"] };

/** @typedef {{ extensionDevelopmentPath: string, extensionTestsPath: string }} TestPaths */

/** @returns {Promise<TestPaths>} */
export async function buildNodeTests() {
  const outdir = path.join(folder, "out/editor-node");
  await rm(outdir, { recursive: true, force: true });
  await esbuild.build({
    ...shared,
    entryPoints: ["test/editor/index.node.ts", ...(await suites("suite")), ...(await suites("node"))],
    outdir,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
  });
  return { extensionDevelopmentPath: folder, extensionTestsPath: path.join(outdir, "index.node.js") };
}

/**
 * The packaged files without a Node entry point, or VS Code would prefer that one, and the tests beside them: the
 * worker loads one file, from within the extension only.
 * @returns {Promise<TestPaths>}
 */
export async function buildWebTests() {
  const outdir = path.join(folder, "out/editor-web");
  await rm(outdir, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: folder, packageManager: PackageManager.None })) {
    await cp(path.join(folder, file), path.join(outdir, file));
  }
  const { main: _main, ...manifest } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  await writeFile(path.join(outdir, "package.json"), JSON.stringify(manifest));
  const imports = ["export * from './test/editor/index.web.ts';"];
  for (const suite of await suites("suite")) imports.push(`import "./${suite}";`);
  const extensionTestsPath = path.join(outdir, "tests.js");
  await esbuild.build({
    ...shared,
    // The entry sets mocha up, so it stands before the suites.
    stdin: { contents: imports.join("\n"), resolveDir: folder },
    outfile: extensionTestsPath,
    platform: "browser",
    target: "es2022",
    alias: { "node:assert/strict": "./test/editor/assert.web.ts" },
    // mocha's own module wrapper would overwrite module.exports in format "cjs".
    format: "iife",
    globalName: "tests",
    footer: { js: "module.exports = tests;" },
    // mocha, assert and the entry ask for these.
    define: { global: "globalThis", process: JSON.stringify({ env: { MOCHA_GREP: process.env.MOCHA_GREP ?? "" } }) },
  });
  return { extensionDevelopmentPath: outdir, extensionTestsPath };
}

/** @returns {Promise<string[]>} paths from the project's root */
async function suites(name) {
  const entries = await readdir(path.join(folder, "test/editor", name)).catch(() => []);
  return entries.filter((entry) => entry.endsWith(".test.ts")).map((entry) => `test/editor/${name}/${entry}`);
}
