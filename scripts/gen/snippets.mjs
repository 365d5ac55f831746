// From the schema: the snippets of both formats.
import { planShape } from "../../src/core/schema/plan-shape.ts";
import { snippetsOf } from "../snippets/catalogue.mjs";
import { bodyOf } from "../snippets/stops.mjs";

export function generate() {
  const snippets = snippetsOf(planShape);
  return { "snippets/yaml.json": fileOf(snippets, "yaml"), "snippets/markdown.json": fileOf(snippets, "markdown") };
}

function fileOf(snippets, format) {
  const entries = snippets.map((snippet) => [
    snippet.title,
    { prefix: snippet.prefix, description: snippet.description, body: bodyOf(snippet[format]) },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}
