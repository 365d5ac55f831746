import { Uri, workspace, type ExtensionContext } from "vscode";
import { startInBrowser } from "../checker/start.web.ts";
import { start, type Api } from "./extension.ts";

export { start, type Api };

/** VS Code calls this once, where extensions run in a web worker. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, "dist/schema-checker.js");
  const readScript = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(script));
  return start(context, startInBrowser(readScript));
}
