import { answerer } from "./answer.ts";
import type { Answer, Question } from "./protocol.ts";

/** What a web worker has of its page's side; the project knows no types of browsers. */
interface WorkerScope {
  onmessage: (event: { readonly data: Question }) => void;
  postMessage(message: Answer): void;
}

/** `undefined` in Node. */
declare const self: WorkerScope | undefined;

/** Says that the thread is there, and gives what is to be done with each question. */
function begin(say: (message: Answer) => void): (question: Question) => void {
  const answer = answerer();
  say({ kind: "ready" });
  return (question) => say(answer(question));
}

// The program of the thread, the same file in Node and in browsers.
if (typeof self === "object") {
  const scope = self;
  const hear = begin((message) => scope.postMessage(message));
  scope.onmessage = ({ data }) => hear(data);
} else {
  void import("node:worker_threads").then(({ parentPort }) => {
    parentPort?.on(
      "message",
      begin((message) => parentPort.postMessage(message)),
    );
  });
}
