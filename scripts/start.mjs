// Builds the project, checks the example plans in the terminal and opens them in a VS Code with the extension.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";
import { vscodeExecutable } from "./vscode-executable.mjs";

const examples = fileURLToPath(new URL("examples", root));
const extension = `--extensionDevelopmentPath=${fileURLToPath(root)}`;

console.log("1. Building the extension and the command line");
if ((await run(process.execPath, ["scripts/build.mjs"])) !== 0) process.exit(1);

console.log("\n2. Checking the example plans: npx buyin check examples\n");
await run(process.execPath, ["dist/cli.js", "check", "examples"]);

console.log("\n3. Opening the example plans in VS Code");
if (desktopIsInstalled() && (await run("code", ["--new-window", extension, examples])) === 0) {
  console.log("VS Code opens a window on examples/ with the extension. Close the window when you are done.");
} else {
  await openOwn();
}

/** `code` can open a window: it is on the PATH, and there is a screen. */
function desktopIsInstalled() {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  // In a terminal of a remote window `code` is another program, which cannot load an extension from a folder.
  if (VSCODE_IPC_HOOK_CLI) return false;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return false;
  return spawnSync("code", ["--version"], { shell: process.platform === "win32" }).status === 0;
}

async function openOwn() {
  console.log("No `code` command can open a window here, so the project's own VS Code is started.");
  const userData = mkdtempSync(path.join(tmpdir(), "buyin-"));
  process.once("exit", () => rmSync(userData, { recursive: true, force: true, maxRetries: 3 }));
  process.exitCode = await run(await vscodeExecutable(), [examples, extension, `--user-data-dir=${userData}`]);
}
