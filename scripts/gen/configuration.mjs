// From the configuration's schema: the table of its keys in docs/configuration.md.
import { readFile } from "node:fs/promises";
import { stringify } from "yaml";
import { inProject } from "../rule-files.mjs";

const PAGE = "docs/configuration.md";
const TABLE = /(<!-- keys:start -->\n)[^]*?(<!-- keys:end -->)/;

export async function generate() {
  const [schema, page] = await Promise.all(["schemas/config.schema.json", PAGE].map(read));
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no place for the keys: <!-- keys:start -->`);
  return { [PAGE]: page.replace(TABLE, (_, start, end) => `${start}\n${tableOf(JSON.parse(schema))}\n${end}`) };
}

function read(file) {
  return readFile(inProject(file), "utf8");
}

function tableOf({ properties, $defs }) {
  const rows = Object.entries(properties).flatMap(([name, key]) =>
    hasFieldsOfItsOwn(key)
      ? Object.entries(key.properties).map(([inner, field]) => rowOf(`${name}.${inner}`, field, $defs))
      : [rowOf(name, key, $defs)],
  );
  return ["| Key | What it says | Without it |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

/** Keys that all hold the same, as one for each group, are told with what holds them. */
function hasFieldsOfItsOwn({ properties = {} }) {
  return Object.values(properties).some(({ $ref }) => $ref === undefined);
}

function rowOf(name, key, definitions) {
  const choices = choicesOf(key, definitions);
  const says = [key.description, ...(choices.length > 0 ? choices : examplesOf(key))].join("<br>");
  return `| \`${name}\` | ${says} | ${withoutOf(key["x-without"])} |`;
}

/** The choices of a value by its definition, and of what authors' own keys hold. */
function choicesOf({ $ref, additionalProperties }, definitions) {
  const { enum: choices = [] } = definitions[($ref ?? additionalProperties?.$ref ?? "").replace("#/$defs/", "")] ?? {};
  return choices.length === 0 ? [] : [choices.map((choice) => `\`${choice}\``).join(", ")];
}

/** As it stands in a file. */
function examplesOf({ examples: [example] }) {
  return [
    `\`${typeof example === "string" ? example : stringify(example, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim()}\``,
  ];
}

function withoutOf(sentence) {
  return sentence.replace(/^Without it, /, "").replace(/\*\*\S+/g, "`$&`");
}
