import { unified } from "unified";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { parseDocument as parseWithSameLibrary } from "yaml";
import { parseDocument } from "yaml-2";
import { analyze, createMemory, DEFAULT_CONFIG } from "../src/core/index.ts";
import { breakIn, typeIn } from "./edits.ts";
import { serverValidation } from "./language-server.ts";
import { interleaved, type Timed, type Turns } from "./measure.ts";
import { markdownPlan, yamlPlan } from "./plans.ts";
import { printTable } from "./table.ts";

const SIZES = [150, 600, 2500, 20000];
const TODAY = "2026-03-02";

/** The ratios of one plan: our time divided by the other's, medians of one interleaved run. */
export type Ratios = Readonly<Record<string, number>>;

async function main(): Promise<void> {
  const wantsJson = process.argv.includes("--json");
  const results: Record<"yaml" | "markdown", Record<string, Ratios>> = { yaml: {}, markdown: {} };
  const validate = serverValidation();
  for (const size of SIZES) {
    results.yaml[size] = await yamlRatios(yamlPlan(size), turnsFor(size), validate);
    results.markdown[size] = await markdownRatios(markdownPlan(size), turnsFor(size));
    if (!wantsJson) printTable(size, results);
  }
  if (wantsJson) console.log(JSON.stringify(results));
}

/** Long plans take long: fewer turns are enough to tell how the time grows. */
function turnsFor(size: number): Turns {
  return size >= 20000 ? { rounds: 1, calls: 3 } : { rounds: 4, calls: 16 };
}

async function yamlRatios(text: string, turns: Turns, validate: (text: string) => Promise<unknown>): Promise<Ratios> {
  const edits = typeIn(text, /statement: \w+/g);
  const broken = breakIn(text, /statement: \w+/g);
  const times = await interleaved(turns, {
    parse: () => parseDocument(text),
    sameParse: () => parseWithSameLibrary(text),
    cold: () => analyze(text, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY),
    edit: afterEdit(text, "plan.buyin.yaml", edits),
    brokenEdit: afterEdit(text, "plan.buyin.yaml", broken),
    server: counted(edits, validate),
    brokenServer: counted(broken, validate),
  });
  return {
    editVsServer: times.edit / times.server,
    editVsParse: times.edit / times.parse,
    coldVsParse: times.cold / times.parse,
    coldVsSameParse: times.cold / times.sameParse,
    brokenEditVsServer: times.brokenEdit / times.brokenServer,
    brokenEditVsParse: times.brokenEdit / times.parse,
  };
}

async function markdownRatios(text: string, turns: Turns): Promise<Ratios> {
  const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  const edits = typeIn(text, /### Goal: \w+/g);
  const times = await interleaved(turns, {
    parse: () => remark.parse(text),
    cold: () => analyze(text, "plan.buyin.md", DEFAULT_CONFIG, TODAY),
    edit: afterEdit(text, "plan.buyin.md", edits),
  });
  return { editVsParse: times.edit / times.parse, coldVsParse: times.cold / times.parse };
}

/** Analyses the next edited version on each call, as an editor does while somebody types. */
function afterEdit(text: string, path: string, edits: readonly string[]): Timed {
  const memory = createMemory();
  analyze(text, path, DEFAULT_CONFIG, TODAY, memory);
  return counted(edits, (edited) => analyze(edited, path, DEFAULT_CONFIG, TODAY, memory));
}

/** Calls `run` with one text after the other, from the start again after the last. */
function counted(texts: readonly string[], run: (text: string) => unknown): Timed {
  let calls = 0;
  return () => run(texts[calls++ % texts.length] ?? "");
}

void main();
