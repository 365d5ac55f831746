import path from "node:path";
import { isatty } from "node:tty";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { SchemaChecker } from "../checker/schema-checker.ts";
import { startInNode } from "../checker/start.node.ts";
import { checkHere, type ThreadRequest } from "./check-all.ts";
import { main } from "./main.ts";

const { stdin, stdout, stderr, env } = process;
const startChecker = startInNode(path.join(__dirname, "schema-checker.js"));

if (isMainThread) {
  stdout.on("error", stopWhenNobodyReads);
  void main(process.argv.slice(2), {
    cwd: process.cwd(),
    home: path.join(__dirname, ".."),
    env,
    isTerminal: isatty(stdout.fd),
    isErrorTerminal: isatty(stderr.fd),
    columns: stdout.isTTY ? stdout.columns : undefined,
    threadScript: __filename,
    startChecker,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    readInput,
  }).then((code) => {
    process.exitCode = code;
  });
} else {
  // Only checkInThread starts this file as a thread, and it gives a request.
  const request = workerData as ThreadRequest;
  const checker = new SchemaChecker(startChecker);
  void checkHere(request, checker, (checked) => parentPort?.postMessage(checked)).finally(() => checker.dispose());
}

async function readInput(most: number): Promise<string> {
  let text = "";
  for await (const chunk of stdin.setEncoding("utf8")) {
    text += String(chunk);
    if (text.length >= most) break;
  }
  return text;
}

/** `buyin check | head` ends the pipe before everything is written. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
