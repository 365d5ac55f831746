import { answerer } from "./answer.ts";
import type { Answer, Question } from "./protocol.ts";

/** What a web worker has of its page's side; the project knows no types of browsers. */
interface WorkerScope {
  onmessage: (event: { readonly data: Question }) => void;
  postMessage(message: Answer): void;
}

// The program of the thread in a browser. Only a worker runs it, whose scope this is.
const scope = globalThis as unknown as WorkerScope;
const answer = answerer();
scope.onmessage = ({ data }) => scope.postMessage(answer(data));
scope.postMessage({ kind: "ready" });
