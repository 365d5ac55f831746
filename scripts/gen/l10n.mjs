// What there is to translate, by its English words: l10n/bundle.l10n.json. A translation is a copy of this file
// beside it, such as bundle.l10n.es.json, with other values. The manifest has package.nls.json for its own words.
// Translations are put in the same order here, without what is no longer said; test/contract/spanish.test.ts tells what
// they lack.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = new URL("../../", import.meta.url);
const src = fileURLToPath(new URL("src/", root));

export async function generate() {
  const texts = new Set([...(await ofEditor()), ...(await ofReading()), ...(await ofReports()), ...(await ofModel())]);
  const sorted = [...texts].sort((a, b) => (a < b ? -1 : 1));
  const manifest = Object.keys(await read("package.nls.json"));
  return {
    "l10n/bundle.l10n.json": JSON.stringify(Object.fromEntries(sorted.map((text) => [text, text]))),
    "l10n/bundle.l10n.es.json": inOrder(await read("l10n/bundle.l10n.es.json"), sorted),
    "package.nls.es.json": inOrder(await read("package.nls.es.json"), manifest),
  };
}

async function read(file) {
  return JSON.parse(await readFile(new URL(file, root), "utf8"));
}

function inOrder(texts, keys) {
  return JSON.stringify(
    Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(texts, key) ? [[key, texts[key]]] : []))),
  );
}

/** Whatever the editor's own code translates. */
async function ofEditor() {
  const files = await parse("extension");
  return files.flatMap((file) =>
    nodesIn(file).flatMap((node) =>
      ts.isCallExpression(node) && node.expression.getText(file) === "l10n.t" ? textsOf(node.arguments[0], file) : [],
    ),
  );
}

/** The sentences of the code that reads plans: it makes them where it notices something. */
async function ofReading() {
  const files = (await parse("core")).filter(({ text }) =>
    /^import .*\b(?:Notice|Sentence|Fix|SchemaFault)\b.*$/m.test(text),
  );
  return files.flatMap((file) => nodesIn(file).flatMap((node) => textsOf(node, file).filter(isSentence)));
}

/** What the core and the command line put into words for readers themselves: the texts of `t(…)`, and those that are data until they are said. */
async function ofReports() {
  const files = [...(await parse("core")), ...(await parse("cli"))];
  return files.flatMap((file) =>
    nodesIn(file).flatMap((node) =>
      ts.isCallExpression(node) && /^(?:.*\.)?t$|^(?:translatable|own|inside)$/s.test(node.expression.getText(file))
        ? textsOf(node.arguments[0], file)
        : [],
    ),
  );
}

/** Names and sentences that the core has as data. */
async function ofModel() {
  const load = (file) => import(new URL(`../../src/core/${file}`, import.meta.url).href);
  const { RULES } = await load("rules/index.ts");
  const { CRITERIA } = await load("model/completeness/criteria.ts");
  const { AREAS } = await load("model/sections.ts");
  const { GLOSSARY } = await load("vocabulary/glossary.ts");
  const vocabulary = Object.values(await load("vocabulary/vocabulary.ts"));
  const { AUDIENCES } = await load("exports/choices.ts");
  const { planShape } = await load("schema/plan-shape.ts");
  const { CONFIG_SHAPE } = await load("features/configuration/shape.ts");
  return [
    ...RULES.flatMap(({ messages }) => Object.values(messages)),
    ...Object.values(CRITERIA).flatMap((criteria) =>
      criteria.flatMap(({ text, naming }) => (naming === undefined ? [text] : [text, naming])),
    ),
    ...AREAS.map(({ title }) => title),
    ...AUDIENCES.flatMap(({ label, detail }) => [label, detail]),
    ...GLOSSARY.values(),
    ...vocabulary.flatMap((terms) => (Array.isArray(terms) ? terms.flatMap(({ label }) => label ?? []) : [])),
    ...ofShape(planShape),
    ...ofShape(CONFIG_SHAPE),
  ];
}

/** What people read of the schema: titles, guidance, the meanings of allowed values, and what sentences call objects. */
function ofShape(shape) {
  switch (shape.kind) {
    case "value":
      return [...(shape.choices?.values() ?? [])];
    case "list":
      return ofShape(shape.item);
    case "object":
      return [...shape.fields.values()].flatMap(({ name, title, guidance, without, shape: inner }) =>
        // A rule is called by its id in every language.
        [title === name ? "" : title, guidance, without, shape.noun]
          .filter((text) => text !== "")
          .concat(ofShape(inner)),
      );
  }
}

/** @returns {Promise<import("typescript").SourceFile[]>} */
async function parse(folder) {
  const names = await readdir(path.join(src, folder), { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).sort();
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(path.join(src, folder, name), "utf8");
      return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    }),
  );
}

/** A node and all below it; the words of an exception are for developers. */
function nodesIn(node) {
  if (ts.isThrowStatement(node)) return [];
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesIn(child)));
  return nodes;
}

/** The texts that an expression may be; none where only the program knows. */
function textsOf(node, file) {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue, file), ...textsOf(node.whenFalse, file)];
  if (ts.isIdentifier(node)) return textsOf(constantNamed(node.text, file), file);
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce(
    (starts, { expression, literal }) =>
      starts.flatMap((start) => textsOf(expression, file).map((text) => start + text + literal.text)),
    [node.head.text],
  );
}

function constantNamed(name, file) {
  return nodesIn(file).find((node) => ts.isVariableDeclaration(node) && node.name.getText(file) === name)?.initializer;
}

/** At least three words, and begun as sentences and quotations are. */
function isSentence(text) {
  return /^[A-Z"{]/.test(text) && text.split(/\s+/).length >= 3;
}
