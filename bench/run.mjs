// npm run bench [-- --json yaml 150 2500]: bundles the benchmark with the engine as it ships, and runs it, for plans of this
// format and these many lines, or of all. npm run bench -- scan: what reading 500 plans costs whoever writes meanwhile.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const isScan = process.argv[2] === "scan";
await build({
  entryPoints: [isScan ? "bench/scan.ts" : "bench/main.ts"],
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
