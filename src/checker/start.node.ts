import { Worker } from "node:worker_threads";
import type { Answer, StartThread } from "./protocol.ts";

/** @param script what scripts/bundles.mjs makes of thread.ts */
export function startInNode(script: string): StartThread {
  return (onAnswer, onEnd) => {
    const worker = new Worker(script);
    worker.on("message", (answer: Answer) => onAnswer(answer));
    // What a thread throws ends it; whoever waits for it is told by that.
    worker.on("error", onEnd);
    worker.on("exit", onEnd);
    return Promise.resolve({ ask: (question) => worker.postMessage(question), end: () => void worker.terminate() });
  };
}
