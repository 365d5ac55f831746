#!/usr/bin/env node
// Stands in for the VS Code desktop program where none can run. It takes the arguments that @vscode/test-electron
// passes, starts the VS Code server and a headless browser on its workbench, and exits with the tests' result.
// Without --extensionTestsPath it serves the workbench until it is stopped, and prints its address.
import { createWriteStream } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { startBrowser } from "./browser.mjs";
import { startServer } from "./server.mjs";

const LIMIT_MS = 300_000;
const CODES = { crashed: 70, tooLate: 124, stopped: 130 };

/** What the workbench itself says while tests run; the log has it all. */
const NOISE =
  /^(Resolv(ing|ed) connection token|Creating a socket|Creation of workbench|Updating additional builtin|Ignoring |Loading development extension|\[(AccountPolicyGate|AgentHost|ChatModelSelection|reconnection-grace-time|Service Worker)\b)/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // The rest (--skip-welcome, …) is for the desktop program.
  strict: false,
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true, default: [] },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
  },
});
const tests = values.extensionTestsPath;

// What was started ends with this process: see server.mjs; playwright does it for the browser.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(CODES.stopped));

const server = await startServer({
  userData: values["user-data-dir"],
  extensions: values["extensions-dir"],
  logs: process.env["VSCODE_LOGS"],
  endsAlone: tests !== undefined,
});
const url = server.url({ extensions: values.extensionDevelopmentPath, tests, folder: positionals[0] });

if (tests === undefined) {
  console.log(`VS Code is at\n\n  ${url}\n\nOpen this address in a browser. Ctrl+C ends it.`);
} else {
  const code = await runTests();
  await server.stop();
  process.exit(code);
}

/** @returns {Promise<number>} the exit code */
async function runTests() {
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const log = createWriteStream(path.join(server.logs, "workbench.log"));
  await page.exposeFunction("codeAutomationLog", (type, args) => {
    log.write(`${new Date().toISOString()} ${type} ${args.join(" ")}\n`);
    if (type === "info" && !NOISE.test(String(args[0]))) console.log(...args);
  });
  const result = new Promise((resolve) => {
    void page.exposeFunction("codeAutomationExit", resolve);
    page.once("crash", () => resolve(CODES.crashed));
    browser.once("disconnected", () => resolve(CODES.crashed));
    setTimeout(resolve, LIMIT_MS, CODES.tooLate).unref();
  });
  await page.goto(url);
  const code = await result;
  if (code === CODES.crashed) console.error("The browser page crashed");
  if (code === CODES.tooLate) console.error(`No result within ${LIMIT_MS / 1000} seconds, see ${server.logs}`);
  await browser.close();
  return code;
}
