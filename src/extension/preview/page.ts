import { Uri, type WebviewPanel } from "vscode";
import type { Frame } from "../../core/index.ts";
import { EDITOR_TONGUE } from "../tongue.ts";

/**
 * Makes a panel show pages without scripts, whose links may call one command.
 *
 * @param extension the folder of the extension
 */
export function makePage(panel: WebviewPanel, extension: Uri, command: string): void {
  const media = Uri.joinPath(extension, "media");
  panel.webview.options = {
    enableScripts: false,
    enableForms: false,
    enableCommandUris: [command],
    localResourceRoots: [media],
  };
  panel.iconPath = Uri.joinPath(media, "plan.svg");
}

export function frameOf({ webview }: WebviewPanel, extension: Uri): Frame {
  return {
    style: webview.asWebviewUri(Uri.joinPath(extension, "media", "preview.css")).toString(),
    tongue: EDITOR_TONGUE,
    csp: `default-src 'none'; style-src ${webview.cspSource};`,
  };
}

/** The address of a link that calls a command. */
export function commandAddress(command: string, ...args: readonly (string | number)[]): string {
  return args.length === 0 ? `command:${command}` : `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}
