// Which VS Code to run: $VSCODE_PATH, the stand-in of test/host where no desktop program can run, or a downloaded one.
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { root } from "./run.mjs";
import { installStandIn, standIn, standInRunsHere } from "./stand-in.mjs";

/** The version inside the stand-in. */
const VERSION = "1.139.1";

/** @returns {Promise<string>} the path of a program that takes the arguments of VS Code */
export async function vscodeExecutable() {
  const { VSCODE_PATH } = process.env;
  if (VSCODE_PATH) return VSCODE_PATH;
  if (standInRunsHere) {
    await installStandIn();
    return standIn;
  }
  return downloadAndUnzipVSCode({ version: VERSION, cachePath: fileURLToPath(new URL(".vscode-test", root)) });
}
