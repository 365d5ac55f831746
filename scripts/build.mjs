// Makes dist/: the extension for both hosts, the command line, and the notices of the packages inside them.
// `--watch` builds again after every change.
import { chmod, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { bundles } from "./bundles.mjs";
import { thirdPartyNotices } from "./notices.mjs";
import { root, run } from "./run.mjs";

process.chdir(fileURLToPath(root));
if ((await run(process.execPath, ["scripts/gen.mjs", "--build-output"])) !== 0) process.exit(1);

if (process.argv.includes("--watch")) {
  for (const bundle of bundles) {
    const context = await esbuild.context({ ...bundle, minify: false, logLevel: "info" });
    await context.watch();
  }
} else {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle))).catch(() => process.exit(1));
  await writeFile("dist/ThirdPartyNotices.txt", await thirdPartyNotices(results.map((result) => result.metafile)));
  await chmod("dist/cli.js", 0o755);
  console.log(`Built ${(await Promise.all(bundles.map(({ outfile }) => describe(outfile)))).join(", ")}`);
}

async function describe(file) {
  return `${file} (${String(Math.round((await stat(file)).size / 1000))} kB)`;
}
