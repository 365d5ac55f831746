// Everything the gate checks, in order, up to the first stage that fails; what stands in brackets runs at the same
// time. Ends with "N passed, N failed".
import { stripVTControlCharacters } from "node:util";
import { runScript } from "./run.mjs";
import { standInRunsHere } from "./stand-in.mjs";

const STAGES = [
  { script: "gen:check", title: "Generated files are up to date" },
  [
    { script: "lint", title: "Lint" },
    { script: "format:check", title: "Format" },
    { script: "check-types", title: "Types" },
  ],
  { script: "build", title: "Build" },
  { script: "unit", title: "Unit and contract tests", tests: true },
  { script: "test:cli", title: "The command line as a process", tests: true },
  { script: "test:editor", title: "The extension in VS Code", tests: true },
  { script: "test:web", title: "The extension in VS Code's web worker", tests: true },
  { script: "test:ui", title: "The window, driven through a browser", tests: true, needsStandIn: true },
  { script: "test:package", title: "The package", tests: true },
  { script: "test:readme", title: "The commands of the README", tests: true },
];

/** `npm run unit` alone does a share of the work; here hardly anything is left out (test/support/effort.ts). */
const env = { ...process.env, EFFORT: "full", ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) };
const total = { passed: 0, failed: 0 };
for (const stages of STAGES) {
  const isFine = await Promise.all([stages].flat().map(passes));
  if (isFine.every(Boolean)) continue;
  process.exitCode = 1;
  break;
}
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);

/** @returns {Promise<boolean>} whether all is well, or the stage cannot run on this machine */
async function passes(stage) {
  console.log(`\n== ${stage.title} (npm run ${stage.script})`);
  if (stage.needsStandIn && !standInRunsHere) {
    console.log("Not run: the browser that it drives is there for Linux on x64 only");
    return true;
  }
  const problem = await runStage(stage);
  if (problem !== undefined) console.log(`\n${problem}; run it alone with: npm run ${stage.script}`);
  return problem === undefined;
}

/** @returns {Promise<string | undefined>} why the stage failed */
async function runStage({ script, title, tests }) {
  let output = "";
  const code = await runScript(script, { env, onOutput: (text) => (output += text) });
  const passed = tests ? count(output, "passing") : 0;
  const failed = tests ? count(output, "failing") : 0;
  total.passed += passed;
  total.failed += failed;
  if (code === 0 && failed === 0 && (!tests || passed > 0)) return undefined;
  if (failed === 0) total.failed += 1;
  return tests && passed + failed === 0 ? `${title}: no test ran` : `${title}: failed`;
}

/** The number in mocha's summary, `  12 passing (3s)`; a stage may run mocha more than once. */
function count(output, word) {
  const summaries = stripVTControlCharacters(output).matchAll(new RegExp(`^\\s+(\\d+) ${word}\\b`, "gm"));
  return [...summaries].reduce((sum, [, number]) => sum + Number(number), 0);
}
