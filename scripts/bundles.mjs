// What esbuild makes of the sources. The command line has no externals, so an import of vscode that leaks into the
// core breaks the build.
import { readFile } from "node:fs/promises";

/** Where a field's practice comes from is for those who read the schema; the program never asks. */
const withoutSources = {
  name: "without-sources",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]plan\.schema\.json$/ }, async ({ path }) => ({
      loader: "json",
      contents: JSON.stringify(JSON.parse(await readFile(path, "utf8")), (key, value) =>
        key === "x-source" ? undefined : value,
      ),
    })),
};

const shared = {
  bundle: true,
  plugins: [withoutSources],
  format: "cjs",
  minify: true,
  sourcemap: "linked",
  metafile: true,
  logLevel: "warning",
};

const forNode = { ...shared, platform: "node", target: "node20", mainFields: ["module", "main"] };

const forBothHosts = {
  ...shared,
  platform: "browser",
  // A web worker has no page: packages must not be taken in the form that uses one.
  conditions: ["worker", "module"],
  target: "es2022",
};

/** The entry for Node finds the extension in the bundle beside it. */
const besideExtension = {
  name: "beside-extension",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/main\.web\.ts$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "./extension.js", external: true },
    ),
};

/** @type {readonly import("esbuild").BuildOptions[]} */
export const bundles = [
  {
    ...forBothHosts,
    entryPoints: ["src/extension/main.web.ts"],
    outfile: "dist/extension.js",
    external: ["vscode"],
  },
  {
    ...forNode,
    entryPoints: ["src/extension/main.node.ts"],
    outfile: "dist/extension.node.js",
    plugins: [besideExtension],
  },
  // Checks plans against a district's own schema, in a thread that is started only for that.
  {
    ...forBothHosts,
    entryPoints: ["src/checker/thread.ts"],
    outfile: "dist/schema-checker.js",
    format: "iife",
    external: ["node:worker_threads"],
  },
  // Read when somebody exports; the command line holds the same in its own bundle.
  { ...forBothHosts, entryPoints: ["src/core/exports/index.ts"], outfile: "dist/exports.js" },
  // Read when somebody asks how a plan got to where it is; the command line holds the same in its own bundle.
  { ...forBothHosts, entryPoints: ["src/core/progress/index.ts"], outfile: "dist/progress.js" },
  // Read when somebody brings a table of another program.
  { ...forBothHosts, entryPoints: ["src/core/sheets/index.ts"], outfile: "dist/sheets.js" },
  {
    ...forNode,
    entryPoints: ["src/cli/bin.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
    // A package below tinyglobby makes its own `require` from the address of its module, which a CJS file has not.
    define: { "import.meta.url": "__filename" },
  },
];
