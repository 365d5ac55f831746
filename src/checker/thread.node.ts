import { parentPort } from "node:worker_threads";
import { answerer } from "./answer.ts";
import type { Answer, Question } from "./protocol.ts";

// The program of the thread in Node.
const answer = answerer();
const say = (message: Answer): void => parentPort?.postMessage(message);
parentPort?.on("message", (question: Question) => say(answer(question)));
say({ kind: "ready" });
