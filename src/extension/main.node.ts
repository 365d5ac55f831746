import { startInNode } from "../checker/start.node.ts";
import { start, type Api } from "./main.web.ts";

/** VS Code calls this once, where extensions run in Node. All the rest is in the file that browsers load too. */
export function activate(context: Parameters<typeof start>[0]): Api {
  return start(context, startInNode(context.asAbsolutePath("dist/schema-checker.js")));
}
