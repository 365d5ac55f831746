// Compiles the schemas to validators, so that nothing compiles a schema while the tool runs.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const { _, Ajv2020 } = ajv2020;

export const buildOutput = true;

const VALIDATORS = { "plan-validator": "plan.schema.json", "config-validator": "config.schema.json" };

/** Where the generated files find what the formats mean; ajv only needs their names. */
const FORMATS_MODULE = "../formats.ts";
const FORMATS = ["date", "month-or-date"];

/** What a schema says to people and to the rest of the tool; it decides nothing about a value. */
const ANNOTATION = /^(?:title|description|examples|x-.*)$/;

export async function generate() {
  const files = await Promise.all(
    Object.entries(VALIDATORS).map(async ([name, schema]) => [
      `src/core/schema/generated/${name}.js`,
      await compile(JSON.parse(await readFile(new URL(`../../schemas/${schema}`, import.meta.url), "utf8"))),
    ]),
  );
  return Object.fromEntries(files);
}

async function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const format of FORMATS) ajv.addFormat(format, () => true);
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(schema)));
  return selfContained(`import { formats } from ${JSON.stringify(FORMATS_MODULE)};\n${code}`);
}

function withoutAnnotations(schema) {
  return mapObject(schema, (name, value) => {
    if (ANNOTATION.test(name)) return undefined;
    if (["properties", "patternProperties", "$defs"].includes(name)) {
      return mapObject(value, (_name, inner) => withoutAnnotations(inner));
    }
    return ["items", "additionalProperties"].includes(name) ? withoutAnnotations(value) : value;
  });
}

function mapObject(value, map) {
  if (typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, map(name, inner)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** Takes in the few helpers that ajv's code imports, so that ajv is not part of the tool. */
async function selfContained(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("../..", import.meta.url)) },
    bundle: true,
    external: [FORMATS_MODULE],
    format: "esm",
    write: false,
  });
  return outputFiles[0].text;
}
