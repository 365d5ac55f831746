// Runs the tests of test/editor in a real VS Code: `node` or `web` names the extension host.
import { mkdtempSync, rmSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { buildNodeTests, buildWebTests } from "./editor-bundles.mjs";
import { root } from "./run.mjs";
import { vscodeExecutable } from "./vscode-executable.mjs";

const host = process.argv[2];
const build = { node: buildNodeTests, web: buildWebTests }[host];
if (!build) throw new Error("Name the extension host: node or web");

// runTests hands on SIGINT only.
process.on("SIGTERM", () => process.emit("SIGINT"));

const scratch = mkdtempSync(path.join(tmpdir(), "buyin-"));
try {
  await runTests({
    vscodeExecutablePath: await vscodeExecutable(),
    ...(await build()),
    launchArgs: [
      await makeWorkspace(path.join(scratch, "workspace")),
      "--disable-extensions",
      `--user-data-dir=${path.join(scratch, "user-data")}`,
      `--extensions-dir=${path.join(scratch, "extensions")}`,
    ],
    extensionTestsEnv: { VSCODE_LOGS: fileURLToPath(new URL(`out/logs/${host}`, root)) },
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}

/** A workspace of several folders with copies of plans, which the tests may change. */
async function makeWorkspace(folder) {
  await cp(new URL("examples", root), path.join(folder, "examples"), { recursive: true });
  await cp(new URL("test/fixtures/plans", root), path.join(folder, "defects"), { recursive: true });
  const file = path.join(folder, "plans.code-workspace");
  await writeFile(file, JSON.stringify({ folders: [{ path: "examples" }, { path: "defects" }] }));
  return file;
}
