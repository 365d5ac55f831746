// Writes the files that are made from other files of the project. `--check` fails when a committed file is not up to
// date, instead of writing it; `--build-output` leaves the committed files alone.
//
// Each module in scripts/gen/ is one step:
//   export const buildOutput = true;    optional: git-ignored, always written, made before the other steps run
//   export async function generate() {  returns { "path/from/the/project's/root.ts": text, … }
//     …
//   }
// A step may import the project's TypeScript; prettier formats what it returns.
import "tsx";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as prettier from "prettier";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const onlyBuildOutput = process.argv.includes("--build-output");

const steps = await Promise.all((await readdir(path.join(root, "scripts/gen"))).filter(isModule).sort().map(load));
const stale = [];
const committed = onlyBuildOutput ? [] : steps.filter((step) => !isBuildOutput(step));
for (const step of [...steps.filter(isBuildOutput), ...committed]) {
  for (const [file, text] of Object.entries(await step.generate())) {
    const formatted = await format(file, text);
    if ((await readIfThere(file)) === formatted) continue;
    if (check && !isBuildOutput(step)) stale.push(file);
    else await write(file, formatted);
  }
}
if (stale.length > 0) {
  console.error(`Not up to date, run \`npm run gen\`:\n${stale.map((file) => `  ${file}`).join("\n")}`);
  process.exitCode = 1;
}

function isModule(name) {
  return name.endsWith(".mjs");
}

function load(name) {
  return import(`./gen/${name}`);
}

function isBuildOutput(step) {
  return step.buildOutput === true;
}

async function format(file, text) {
  const filepath = path.join(root, file);
  const { ignored, inferredParser } = await prettier.getFileInfo(filepath, {
    ignorePath: path.join(root, ".prettierignore"),
  });
  if (ignored || inferredParser === null) return text;
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}

async function readIfThere(file) {
  return readFile(path.join(root, file), "utf8").catch(() => undefined);
}

async function write(file, text) {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(`wrote ${file}`);
}
