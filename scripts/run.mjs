// Runs a command and ends everything it started when this process is told to end.
import { spawn } from "node:child_process";
import { constants } from "node:os";

export const root = new URL("..", import.meta.url);

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"];
const GRACE_MS = 10_000;
const PARENT_CHECK_MS = 500;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string | URL, onOutput?: (text: string) => void }} [options]
 *   `onOutput` gets what the command prints, which is still shown
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, { env = process.env, cwd = root, onOutput } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    // A group of its own, so that children of children get the signal too; Windows has no such groups.
    detached: process.platform !== "win32",
    shell: process.platform === "win32" && !command.endsWith(".exe"),
    stdio: ["ignore", onOutput ? "pipe" : "inherit", "inherit"],
  });
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    process.stdout.write(text);
    onOutput?.(text);
  });
  const stopListening = endWithUs(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  }).finally(stopListening);
}

/** Runs a script of package.json with the npm that runs this process. */
export function runScript(name, options) {
  const npm = process.env["npm_execpath"];
  const args = ["run", "--silent", name];
  return npm ? run(process.execPath, [npm, ...args], options) : run("npm", args, options);
}

/** @returns {() => void} what to call when the child has ended by itself */
function endWithUs(child) {
  const signalGroup = (signal) => {
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    } catch {
      // it has ended already
    }
  };
  const end = () => {
    stopListening();
    signalGroup("SIGTERM");
    setTimeout(() => signalGroup("SIGKILL"), GRACE_MS).unref();
    child.once("close", () => process.exit(130));
  };
  for (const signal of ENDING) process.on(signal, end);
  // npm hands a signal on to its shell, which ends alone; then this process has another parent.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && end(), PARENT_CHECK_MS).unref();
  const stopListening = () => {
    clearInterval(watch);
    for (const signal of ENDING) process.off(signal, end);
  };
  return stopListening;
}
