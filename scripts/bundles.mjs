// What esbuild makes of the sources. The command line has no externals, so an import of vscode that leaks into the
// core breaks the build.
const shared = {
  bundle: true,
  format: "cjs",
  minify: true,
  sourcemap: "linked",
  metafile: true,
  logLevel: "warning",
};

const forNode = { ...shared, platform: "node", target: "node20", mainFields: ["module", "main"] };

const forWebWorker = {
  ...shared,
  platform: "browser",
  // A web worker has no page: packages must not be taken in the form that uses one.
  conditions: ["worker", "module"],
  target: "es2022",
};

/** @type {readonly import("esbuild").BuildOptions[]} */
export const bundles = [
  {
    ...forNode,
    entryPoints: ["src/extension/main.node.ts"],
    outfile: "dist/extension.js",
    external: ["vscode"],
  },
  {
    ...forWebWorker,
    entryPoints: ["src/extension/main.web.ts"],
    outfile: "dist/web/extension.js",
    external: ["vscode"],
  },
  // Checks plans against a district's own schema, in a thread that is started only for that.
  { ...forNode, entryPoints: ["src/checker/thread.node.ts"], outfile: "dist/schema-checker.js" },
  {
    ...forWebWorker,
    entryPoints: ["src/checker/thread.web.ts"],
    outfile: "dist/web/schema-checker.js",
    format: "iife",
  },
  {
    ...shared,
    // The extension reads it in either host when somebody exports; the command line holds the same in its own bundle.
    platform: "browser",
    conditions: ["worker", "module"],
    target: "es2022",
    entryPoints: ["src/core/exports/index.ts"],
    outfile: "dist/exports.js",
  },
  {
    ...shared,
    // Read in either host when somebody brings a table of another program.
    platform: "browser",
    conditions: ["worker", "module"],
    target: "es2022",
    entryPoints: ["src/core/sheets/index.ts"],
    outfile: "dist/sheets.js",
  },
  {
    ...forNode,
    entryPoints: ["src/cli/bin.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
    // A package below tinyglobby makes its own `require` from the address of its module, which a CJS file has not.
    define: { "import.meta.url": "__filename" },
  },
];
