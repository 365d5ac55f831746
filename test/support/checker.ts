import { answerer } from "../../src/checker/answer.ts";
import type { StartThread } from "../../src/checker/protocol.ts";

/** Answers without a thread of its own. */
export const startHere: StartThread = (onAnswer) => {
  const answer = answerer();
  onAnswer({ kind: "ready" });
  return Promise.resolve({ ask: (question) => onAnswer(answer(question)), end: () => undefined });
};
