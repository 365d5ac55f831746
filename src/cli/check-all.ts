import { Worker } from "node:worker_threads";
import type { SchemaChecker } from "../checker/schema-checker.ts";
import { checkFile, type CheckedFile, type FileTask } from "./check-file.ts";

/** What a thread is asked to do. It answers with one message for each task, in order. */
export interface ThreadRequest {
  readonly tasks: readonly FileTask[];
  readonly today: string;
}

export interface Threads {
  /** The script that answers a `ThreadRequest`; `undefined` to check everything in this thread. */
  readonly script: string | undefined;
  /** Most threads. */
  readonly most: number;
}

/** A thread with fewer plans than this costs more than it saves (docs/adr/0007-threads.md). */
const WORTH_A_THREAD = 25;

/** Checks plans. The answers are in the order of the tasks, whatever the number of threads. */
export async function checkAll(
  { tasks, today }: ThreadRequest,
  { script, most }: Threads,
  checker: SchemaChecker,
  onChecked: () => void,
): Promise<readonly CheckedFile[]> {
  const count = Math.min(most, Math.floor(tasks.length / WORTH_A_THREAD));
  if (script === undefined || count <= 1) return checkHere({ tasks, today }, checker, onChecked);
  const size = Math.ceil(tasks.length / count);
  const shares = Array.from({ length: count }, (_, index) => tasks.slice(index * size, (index + 1) * size));
  return (await Promise.all(shares.map((share) => checkInThread(script, { tasks: share, today }, onChecked)))).flat();
}

/** Checks plans one after the other in this thread. */
export async function checkHere(
  { tasks, today }: ThreadRequest,
  checker: SchemaChecker,
  onChecked: (checked: CheckedFile) => void,
): Promise<readonly CheckedFile[]> {
  const all: CheckedFile[] = [];
  for (const task of tasks) {
    const checked = await checkFile(task, today, checker);
    all.push(checked);
    onChecked(checked);
  }
  return all;
}

function checkInThread(script: string, request: ThreadRequest, onChecked: () => void): Promise<readonly CheckedFile[]> {
  return new Promise((resolve, reject) => {
    const all: CheckedFile[] = [];
    const worker = new Worker(script, { workerData: request });
    worker.on("message", (checked: CheckedFile) => {
      all.push(checked);
      onChecked();
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      if (all.length === request.tasks.length) resolve(all);
      else reject(new Error("A thread ended before its work was done"));
    });
  });
}
