import { startInNode } from "../checker/start.node.ts";
import { start, type Api } from "./extension.ts";

/** VS Code calls this once, where extensions run in Node. */
export function activate(context: Parameters<typeof start>[0]): Api {
  return start(context, startInNode(context.asAbsolutePath("dist/schema-checker.js")));
}
