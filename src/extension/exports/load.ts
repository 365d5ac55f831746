import { Uri, workspace } from "vscode";
import type * as bundle from "../../core/exports/index.ts";

/** What is in the bundle of the exports. */
export type Exports = typeof bundle;

/** Gives the exports, which are read from the extension's own folder when somebody exports first. */
export function exportsIn(extension: Uri): () => Promise<Exports> {
  let loaded: Promise<Exports> | undefined;
  return () => (loaded ??= load(Uri.joinPath(extension, "dist/exports.js")));
}

/** The web host has no way to load a second script, so the file is run as that host runs extensions, in both hosts. */
async function load(file: Uri): Promise<Exports> {
  const code = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports: unknown } = { exports: {} };
  // What the constructor makes is called with what it names.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function("module", "exports", code) as (own: typeof module, exports: unknown) => void;
  run(module, module.exports);
  // The build makes this file of that very module.
  return module.exports as Exports;
}
