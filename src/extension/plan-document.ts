import { Position, Range, workspace, type TextDocument, type Uri } from "vscode";
import { formatOf, hasPlanName, HEAD_LENGTH, isPlanFile } from "../core/index.ts";
import type { ConfigOfFile } from "./config-store.ts";

/** The language of YAML plans; Markdown plans stay `markdown`. */
export const PLAN_LANGUAGE = "buyin-plan";

/** Languages that a plan may have in an editor. */
const LANGUAGES: readonly string[] = [PLAN_LANGUAGE, "yaml", "markdown"];

/** Where files that people work on lie; documents of other schemes show versions, outputs or cells of notebooks. */
const SCHEMES: readonly string[] = ["file", "untitled", "vscode-remote", "vscode-vfs"];

/** Whether a document may be a plan at all; a cheap test before anything is read. */
export function mayBePlan({ languageId, uri }: TextDocument): boolean {
  if (!LANGUAGES.includes(languageId)) return false;
  return SCHEMES.includes(uri.scheme) || workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Whether a document is a plan. */
export function isPlanDocument(document: TextDocument, { config, folder }: ConfigOfFile): boolean {
  const head = document.getText(new Range(new Position(0, 0), document.positionAt(HEAD_LENGTH)));
  return isPlanFile(planPath(document, folder), head, config);
}

/**
 * The path by which the core knows a document: from the folder of its configuration, and with the ending of its
 * language, which people may choose by hand and which unsaved documents have instead of one.
 */
export function planPath(document: TextDocument, folder: Uri | undefined): string {
  const path = pathFrom(folder, document.uri);
  if (document.languageId === PLAN_LANGUAGE) return hasPlanName(path) ? path : `${path}.buyin.yaml`;
  const format = document.languageId === "markdown" ? "markdown" : "yaml";
  return formatOf(path) === format ? path : `${path}.${format === "markdown" ? "md" : "yaml"}`;
}

/** A path below a folder, with `/` between its parts; the file's name where it lies elsewhere. */
export function pathFrom(folder: Uri | undefined, uri: Uri): string {
  const base = folder?.path.replace(/\/?$/, "/");
  if (base !== undefined && uri.path.startsWith(base)) return uri.path.slice(base.length);
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
