import type { Uri } from "vscode";
import type * as bundle from "../../core/exports/index.ts";
import { lazyBundle } from "../lazy-bundle.ts";

/** What is in the bundle of the exports. */
export type Exports = typeof bundle;

/** Gives the exports, which are read from the extension's own folder when somebody exports first. */
export function exportsIn(extension: Uri): () => Promise<Exports> {
  return lazyBundle(extension, "exports.js");
}
