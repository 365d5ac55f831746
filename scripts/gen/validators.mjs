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
  const code = standalone.default(ajv, ajv.compile(alikeTogether(withoutAnnotations(schema))));
  return selfContained(
    `import { formats } from ${JSON.stringify(FORMATS_MODULE)};\n${NOTED}\n${withErrorsNoted(code)}`,
  );
}

/** Nor with what reading against the shape has seen to before: a value has no fields that the schema does not know. */
function withoutAnnotations(schema) {
  return mapObject(schema, (name, value) => {
    if (ANNOTATION.test(name) || name === "patternProperties") return undefined;
    if (name === "additionalProperties" && value === false) return undefined;
    if (["properties", "$defs"].includes(name)) return mapObject(value, (_name, inner) => withoutAnnotations(inner));
    return ["items", "additionalProperties"].includes(name) ? withoutAnnotations(value) : value;
  });
}

/** Fields that hold the same come under one pattern of their names, so that ajv writes the code for them once. */
function alikeTogether(schema) {
  const { properties, ...rest } = mapObject(schema, (name, value) => {
    if (["properties", "$defs"].includes(name)) return mapObject(value, (_name, inner) => alikeTogether(inner));
    return ["items", "additionalProperties"].includes(name) ? alikeTogether(value) : value;
  });
  if (properties === undefined) return rest;
  const names = new Map();
  for (const [name, field] of Object.entries(properties)) {
    const shown = JSON.stringify(field);
    names.set(shown, [...(names.get(shown) ?? []), name]);
  }
  const isAlone = ([, alike]) => alike.length === 1;
  const alone = [...names].filter(isAlone).map(([field, [name]]) => [name, JSON.parse(field)]);
  const alike = [...names]
    .filter((group) => !isAlone(group))
    .map(([field, group]) => [`^(?:${group.join("|")})$`, JSON.parse(field)]);
  return { ...rest, properties: Object.fromEntries(alone), patternProperties: Object.fromEntries(alike) };
}

function mapObject(value, map) {
  if (typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, map(name, inner)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const NOTED = `function noted(errors, instancePath, keyword, limit) {
  const error = { instancePath, keyword, params: { limit } };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;

const ERROR =
  /const (err\d+) = \{(instancePath(?::.+?)?),schemaPath:"(?:[^"\\]|\\.)*",keyword:"(\w+)",params:(.*)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;

/** What is wrong as a call instead of ten lines, with as much of it as the sentences about it need (validator.ts). */
function withErrorsNoted(code) {
  const short = code.replace(ERROR, (_all, _name, instancePath, keyword, params) => {
    const limit = /\blimit: (-?[\d.]+)/.exec(params)?.[1] ?? "undefined";
    const path = instancePath.replace(/^instancePath:/, "");
    return `vErrors = noted(vErrors, ${path}, ${JSON.stringify(keyword)}, ${limit});`;
  });
  if (short.includes("schemaPath")) throw new Error("ajv writes errors in another way than scripts/gen/validators.mjs");
  return short;
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
