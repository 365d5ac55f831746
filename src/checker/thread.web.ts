import { answerer } from "./answer.ts";
import type { Answer, Question } from "./protocol.ts";

/** What a web worker has of its page's side; the project knows no types of browsers. */
interface WorkerScope {
  onmessage: (event: { readonly data: Question }) => void;
  postMessage(message: Answer): void;
}

declare const self: WorkerScope;

// The program of the thread in a browser.
const answer = answerer();
self.onmessage = ({ data }) => self.postMessage(answer(data));
self.postMessage({ kind: "ready" });
