// npm run bench [-- --json yaml 150 2500]: bundles the benchmark with the engine as it ships, and runs it, for plans of this
// format and these many lines, or of all.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

await build({
  entryPoints: ["bench/main.ts"],
  outfile: "out/bench/main.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  logLevel: "warning",
  external: ["yaml-language-server", "vscode-languageserver-textdocument"],
});
process.exitCode = spawnSync(process.execPath, ["--expose-gc", "out/bench/main.cjs", ...process.argv.slice(2)], {
  stdio: "inherit",
}).status;
