import { unified } from "unified";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { parseDocument as parseWithSameLibrary } from "yaml";
import { parseDocument } from "yaml-2";
import { analyze, createMemory, DEFAULT_CONFIG } from "../src/core/index.ts";
import { session, type EditKind, type Version } from "./edits.ts";
import { serverValidation } from "./language-server.ts";
import { interleaved, type Task, type Timed } from "./measure.ts";
import { markdownPlan, yamlPlan } from "./plans.ts";
import { printTable, ratiosOf } from "./table.ts";

/** How many lines, and in how many rounds plans of that length have one turn: long ones take long. */
const SIZES = [
  { size: 150, every: 1 },
  { size: 600, every: 1 },
  { size: 2500, every: 1 },
  { size: 20000, every: 4 },
];

/** Of all kinds, also where one takes long. */
const FEWEST_EDITS = 20;
const FORMATS = ["yaml", "markdown"] as const;
const TODAY = "2026-03-02";

async function main(): Promise<void> {
  const wantsJson = process.argv.includes("--json");
  const wanted = process.argv.map(Number);
  const sizes = SIZES.filter(({ size }) => wanted.includes(size) || !wanted.some((argument) => argument > 0));
  const json: Record<string, unknown> = {};
  const formats = FORMATS.filter((format) => process.argv.includes(format));
  for (const format of formats.length === 0 ? FORMATS : formats) {
    const tasks = new Map<string, Task<EditKind>>();
    for (const { size, every } of sizes) {
      const own = format === "yaml" ? yamlTasks(yamlPlan(size)) : markdownTasks(markdownPlan(size));
      for (const [name, run] of Object.entries(own)) {
        tasks.set(`${String(size)} ${name}`, { run, every, fewest: name === "edit" ? FEWEST_EDITS : 1 });
      }
    }
    const times = await interleaved(tasks);
    const results = sizes.map(({ size }) => ({ size, ratios: ratiosOf(format, size, times) }));
    if (!wantsJson) printTable(format, times, results);
    json[format] = Object.fromEntries(
      results.map(({ size, ratios }) => [size, Object.fromEntries(ratios.map(({ name, ratio }) => [name, ratio]))]),
    );
  }
  if (wantsJson) console.log(JSON.stringify(json));
}

function yamlTasks(text: string): Readonly<Record<string, Timed<EditKind>>> {
  const versions = session(text, "yaml");
  checkBroken(versions);
  return {
    parse: anyOf(versions, parseDocument),
    sameParse: anyOf(versions, parseWithSameLibrary),
    cold: anyOf(versions, (text) => analyze(text, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY)),
    edit: oneByOne(text, versions, "plan.buyin.yaml"),
    server: anyOf(versions, serverValidation()),
  };
}

function markdownTasks(text: string): Readonly<Record<string, Timed<EditKind>>> {
  const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  const versions = session(text, "markdown");
  return {
    parse: anyOf(versions, (text) => remark.parse(text)),
    cold: anyOf(versions, (text) => analyze(text, "plan.buyin.md", DEFAULT_CONFIG, TODAY)),
    edit: oneByOne(text, versions, "plan.buyin.md"),
  };
}

/** Broken is what the bare parser finds an error in. */
function checkBroken(versions: readonly Version[]): void {
  for (const { text, kind } of versions) {
    if (parseWithSameLibrary(text).errors.length > 0 !== (kind === "broken")) throw new Error(`Not so: ${kind}`);
  }
}

/** Reads the next version on each call, as an editor does while somebody types. */
function oneByOne(text: string, versions: readonly Version[], path: string): Timed<EditKind> {
  const memory = createMemory();
  analyze(text, path, DEFAULT_CONFIG, TODAY, memory);
  let calls = 0;
  return () => {
    const { text, kind } = versionAt(versions, calls++);
    analyze(text, path, DEFAULT_CONFIG, TODAY, memory);
    return kind;
  };
}

/** Reads a version from anywhere on each call: for what does not remember the one before, all are alike. */
function anyOf(versions: readonly Version[], read: (text: string) => unknown): Timed<EditKind> {
  let calls = 0;
  return async () => {
    const { text, kind } = versionAt(versions, STRIDE * calls++);
    await read(text);
    return kind;
  };
}

/** A prime, so that every version has its turn. */
const STRIDE = 13;

function versionAt(versions: readonly Version[], index: number): Version {
  const version = versions[index % versions.length];
  if (version === undefined) throw new Error("A session without versions");
  return version;
}

void main();
