// Who may import whom in src/ (ARCHITECTURE.md, "Folders"): read by eslint.config.mjs, which marks a
// wrong import while it is written, and by test/contract/layers.test.ts, which walks all of them.
import { builtinModules } from "node:module";
import path from "node:path/posix";

/**
 * @typedef {object} Layer
 * @property {readonly string[]} may files and folders below src/; `!` takes away, and the last match decides
 * @property {true} [closed] its files may not import each other
 * @property {true} [node] Node's own modules are allowed
 */

/** The parts of the rule engine that stand beside the rules, below src/. */
export const RULE_ENGINE = [
  "cap",
  "find",
  "index",
  "noise-budget",
  "rule",
  "run",
  "silence",
  "silence-faults",
  "silences",
  "silencing-comments",
  "visible-range",
].map((name) => `core/rules/${name}.ts`);

/** @type {Layer} */
const ruleEngine = {
  may: [
    ...["core/rules", "core/text", "core/vocabulary", "core/source", "core/model", "core/config", "core/problem.ts"],
    ...["core/schema/placeholder-text.ts", "core/schema/prompts.ts"],
  ],
};

const BELOW_MODEL = [
  ...["core/text", "core/vocabulary", "core/source", "core/language"],
  ...["core/schema/shape.ts", "core/schema/plan-shape.ts", "core/schema/placeholder-text.ts", "core/schema/prompts.ts"],
];

/** By file or folder below src/; the longest one holds for a file. @type {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  "core/text": { may: [] },
  "core/vocabulary": { may: ["core/text"] },
  "core/language": { may: ["core/text"] },
  "core/library": { may: [] },
  "core/source": { may: ["core/text"] },
  "core/sections": { may: ["core/text", "core/source", "core/formats"] },
  "core/formats": { may: ["core/text", "core/vocabulary", "core/source", "core/sections", "core/schema"] },
  "core/schema": { may: ["core/text", "core/source", "core/vocabulary"] },
  // The model reads the schema's shape, which is data; it knows nothing of validation.
  "core/model": {
    may: [...BELOW_MODEL, "!core/model/completeness"],
  },
  // The score stands above the rules: it counts their problems.
  "core/model/completeness": {
    may: [...BELOW_MODEL, ...["core/model", "core/problem.ts", "core/rules/rule.ts"]],
  },
  // Whatever is not part of the engine is a rule, and no rule knows another.
  "core/rules": { may: ["core/rules/rule.ts", ...BELOW_MODEL, "core/model", "core/library"], closed: true },
  ...Object.fromEntries(RULE_ENGINE.map((file) => [file, ruleEngine])),
  "core/config": {
    may: [
      ...["core/text", "core/vocabulary", "core/source", "core/sections", "core/schema", "core/model"],
      // The configuration is a YAML file, read and complained about as plans are.
      ...["core/formats/yaml/read.ts", "core/formats/csv/table.ts", "core/problem.ts", "core/rules/rule.ts"],
    ],
  },
  "core/templates": { may: [...BELOW_MODEL, "core/schema/prompts.ts", "core/model/profiles.ts"] },
  "core/files": { may: ["core/text", "core/source", "core/model", "core/config"] },
  "core/problem.ts": { may: ["core/text", "core/source", "core/model", "core/rules/rule.ts"] },
  // What readers see of a plan: made of its analysis, as plain data.
  "core/report": {
    may: [
      ...BELOW_MODEL,
      ...["core/model", "core/problem.ts", "core/rules/rule.ts"],
      ...["analyze", "report", "status"].map((name) => `core/features/${name}.ts`),
    ],
  },
  // Shells load it when somebody exports, so it brings nothing of the engine along.
  "core/exports": {
    may: [
      "core/report",
      "core/text",
      "core/vocabulary",
      "core/language/short-forms.ts",
      "core/language/spanish.ts",
      "core/source/notice.ts",
    ],
  },
  // The page beside a plan's text: the parts of its report with links into the text, drawn as exports draw them.
  "core/preview": {
    may: [
      ...["core/text", "core/source/notice.ts", "core/report", "core/exports"],
      ...["core/features/summary.ts", "core/model/stages.ts"],
    ],
  },
  // How a plan came to be what it is: versions of it judged one by one, and what readers see of two compared.
  "core/history": {
    may: [
      ...["core/text", "core/source", "core/model", "core/files", "core/rules/rule.ts"],
      ...["analyze", "next-up", "report", "status"].map((name) => `core/features/${name}.ts`),
    ],
  },
  // What a plan's history says, made of plain data: shells load it when somebody asks.
  "core/progress": {
    may: [
      ...["core/text", "core/vocabulary/vocabulary.ts", "core/history", "core/report"],
      ...["core/model/plan.ts", "core/model/reach-and-money.ts"],
      ...["core/exports/html/markup.ts", "core/preview/addresses.ts"],
    ],
  },
  // Shells load it when somebody brings a table of another program: it knows cells, and nothing of plans.
  "core/sheets": { may: [] },
  "core/features": {
    may: [
      "core",
      "!core/index.ts",
      "!core/report",
      "!core/exports",
      "!core/preview",
      "!core/history",
      "!core/progress",
      "!core/sheets",
      // A format's door is its read.ts.
      ...["yaml", "markdown"].flatMap((name) => [`!core/formats/${name}`, `core/formats/${name}/read.ts`]),
      "!core/rules",
      ...RULE_ENGINE,
    ],
  },
  "core/index.ts": {
    may: [
      "core",
      "!core/sheets",
      "!core/progress",
      "!core/exports",
      "core/exports/choices.ts",
      "!core/formats",
      "!core/rules",
      ...RULE_ENGINE,
    ],
  },
  // Its thread is a program of its own, the only one that holds ajv.
  checker: { may: ["core/index.ts", "core/schema/district/compile.ts"] },
  "checker/start.node.ts": { may: ["checker"], node: true },
  "checker/thread.ts": { may: ["checker"], node: true },
  cli: {
    may: ["core/index.ts", "core/exports/index.ts", "core/progress/index.ts", "checker", "!checker/answer.ts"],
    node: true,
  },
  extension: {
    may: [
      ...["core/index.ts", ...["exports", "progress", "sheets"].map((name) => `core/${name}/index.ts`)],
      ...["checker/schema-checker.ts", "checker/protocol.ts", "checker/start.web.ts"],
    ],
  },
  // The entry for Node, which the browser never sees.
  "extension/main.node.ts": { may: ["extension", "checker/start.node.ts"] },
};

/** Packages that only some layers know; the others are free for all. */
const PACKAGES = [
  { name: /^yaml$/, layers: ["core/formats"] },
  { name: /^(fflate|htmlparser2|read-excel-file)$/, layers: ["core/sheets"] },
  { name: /^papaparse$/, layers: ["core/formats", "core/exports"] },
  { name: /^(docx|ical-generator)$/, layers: ["core/exports"] },
  // The command line shows the rules' pages, which are Markdown.
  { name: /^(unified|remark-.*|mdast.*|micromark.*)$/, layers: ["core/formats", "cli"] },
  { name: /^ajv/, layers: ["core/schema"] },
  {
    name: /^(commander|diff|junit-report-builder|picocolors|string-width|tinyglobby|write-file-atomic)$/,
    layers: ["cli"],
  },
  { name: /^(flesch-kincaid|syllable)$/, layers: ["core/language"] },
  { name: /^vscode$/, layers: ["extension"] },
];

/** What src/ reads from outside. */
const DATA = /^(schemas\/.*|package)\.json$/;

/**
 * @param {string} file below src/
 * @param {string} specifier as the file writes it
 * @returns {string | undefined} a sentence about what is wrong with the import
 */
export function wrongImport(file, specifier) {
  const layer = layerOf(file);
  if (layer === undefined) return `${file} belongs to no layer of scripts/layers.mjs`;
  const { may, closed, node } = LAYERS[layer];
  if (specifier.startsWith(".")) {
    const target = path.join("src", path.dirname(file), specifier);
    if (!isWithin(target, "src")) {
      return DATA.test(target) ? undefined : `${file} must not import ${target}: src/ stands alone`;
    }
    const inside = path.relative("src", target);
    if (allows(closed ? may : [layer, ...may], inside)) return undefined;
    return `${layer} must not import ${inside}: it may import ${named(may) || "nothing"}`;
  }
  const name = specifier.startsWith("@") ? specifier.split("/", 2).join("/") : specifier.split("/", 1)[0];
  if (name.startsWith("node:") || builtinModules.includes(name)) {
    return node ? undefined : `${layer} must not import ${specifier}: it runs without Node too`;
  }
  const only = PACKAGES.find((entry) => entry.name.test(name))?.layers;
  if (only === undefined || only.includes(layer)) return undefined;
  return `${layer} must not import ${specifier}: only ${only.join(", ")} may`;
}

function layerOf(file) {
  return Object.keys(LAYERS)
    .filter((layer) => isWithin(file, layer))
    .sort((a, b) => b.length - a.length)[0];
}

function allows(may, target) {
  const last = may.findLast((entry) => isWithin(target, entry.replace("!", "")));
  return last !== undefined && !last.startsWith("!");
}

function named(may) {
  return may.filter((entry) => !entry.startsWith("!")).join(", ");
}

function isWithin(target, place) {
  return target === place || target.startsWith(`${place}/`);
}
