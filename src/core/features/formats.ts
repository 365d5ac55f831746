import type { Format } from "../formats/format.ts";
import { markdownFormat } from "../formats/markdown/read.ts";
import { yamlFormat } from "../formats/yaml/read.ts";
import type { FormatName } from "../source/document.ts";

export function formatNamed(name: FormatName): Format {
  return name === "markdown" ? markdownFormat : yamlFormat;
}
