import type { Answer, Question, StartThread } from "./protocol.ts";

/** A browser's worker, as far as it is needed; the project knows no types of browsers. */
interface WebWorker {
  onmessage: (event: { readonly data: Answer }) => void;
  onerror: (event: { preventDefault(): void }) => void;
  postMessage(question: Question): void;
  terminate(): void;
}

/** Where an editor has no workers it is not there, and making one throws. */
declare const Worker: new (url: string) => WebWorker;

/** @param readScript gives the text of what scripts/bundles.mjs makes of thread.ts */
export function startInBrowser(readScript: () => Promise<string>): StartThread {
  return async (onAnswer, onEnd) => {
    const url = URL.createObjectURL(new Blob([await readScript()], { type: "text/javascript" }));
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => {
      // The first thing that it says is that its script was read.
      URL.revokeObjectURL(url);
      onAnswer(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      URL.revokeObjectURL(url);
      onEnd();
    };
    return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
  };
}
