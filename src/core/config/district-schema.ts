import { yamlFormat } from "../formats/yaml/read.ts";
import { DEFAULT_LIMITS } from "../sections/limits.ts";
import { PieceCache } from "../sections/piece-cache.ts";
import type { Node } from "../source/node.ts";
import type { Sentence } from "../source/notice.ts";
import { LineIndex } from "../text/line-index.ts";

/** A JSON Schema of a district's own that plans must satisfy too. Plain data, so that it can cross threads. */
export interface DistrictSchema {
  readonly path: string;
  /** In the shortest form. */
  readonly json: string;
}

/** Far more than a list of requirements needs; what is larger would slow every plan down. */
const LONGEST = 256 * 1024;
const DEEPEST = 64;

/** Reads a schema in JSON or YAML; or says, in a sentence about `{path}`, why it cannot be one. Never throws. */
export function readDistrictSchema(path: string, text: string): DistrictSchema | Sentence {
  if (text.length > LONGEST) return about('"{path}" is larger than 256 kB; keep in it only what plans need');
  const read = /\.json$/i.test(path) ? (parseJson(text) ?? parseYaml(text)) : parseYaml(text);
  if ("template" in read) return read;
  const { value } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return about('"{path}" is not a JSON Schema; plans are checked without it');
  }
  return isDeeper(value, DEEPEST)
    ? about('"{path}" goes more than {limit} levels deep; make it simpler', { limit: DEEPEST })
    : { path, json: JSON.stringify(value) };
}

function about(template: string, data: Sentence["data"] = {}): Sentence {
  return { template, data };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return { value };
  } catch {
    return undefined;
  }
}

function parseYaml(text: string): { readonly value: unknown } | Sentence {
  const document = yamlFormat.read(text, new PieceCache(), DEFAULT_LIMITS);
  const [first] = document.notices;
  if (first === undefined) return { value: plain(document.root) };
  const { line } = new LineIndex(text).position(document.rangeOf(first.place).start);
  return about('"{path}" cannot be read from line {line} on; repair it there', { line: line + 1 });
}

function plain(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  const value: Record<string, unknown> = { __proto__: null };
  for (const { key, value: inner } of node.entries) value[key.text] = plain(inner);
  return value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
