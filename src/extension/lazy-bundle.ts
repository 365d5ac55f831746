import { Uri, workspace } from "vscode";

/**
 * Gives what is in a bundle of the extension's own folder, which is read when it is asked for first.
 *
 * @param file below `dist`; the build makes it of the very module that `Module` is the type of
 */
export function lazyBundle<Module>(extension: Uri, file: string): () => Promise<Module> {
  let loaded: Promise<Module> | undefined;
  return () => (loaded ??= load(Uri.joinPath(extension, "dist", file)));
}

/** The web host has no way to load a second script, so the file is run as that host runs extensions, in both hosts. */
async function load<Module>(file: Uri): Promise<Module> {
  const code = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports: unknown } = { exports: {} };
  // What the constructor makes is called with what it names.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function("module", "exports", code) as (own: typeof module, exports: unknown) => void;
  run(module, module.exports);
  // The build makes this file of that very module.
  return module.exports as Module;
}
