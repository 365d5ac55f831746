import { yamlFormat } from "../../../../src/core/formats/yaml/read.ts";
import { DEFAULT_LIMITS, type Limits } from "../../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../../src/core/sections/piece-cache.ts";
import type { SourceDocument } from "../../../../src/core/source/document.ts";
import type { Node, Place } from "../../../../src/core/source/node.ts";
import { sentenceText, type Notice } from "../../../../src/core/source/notice.ts";

/** Reads a YAML plan, with an empty cache unless one is given. */
export function readText(
  text: string,
  cache: PieceCache = new PieceCache(),
  limits: Limits = DEFAULT_LIMITS,
): SourceDocument {
  return yamlFormat.read(text, cache, limits);
}

/** The plain value of a node. Maps become lists of pairs, which keep their order and what stands twice. */
export function pairsOf(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(pairsOf);
    case "map":
      return node.entries.map(({ name, value }) => [name, pairsOf(value)]);
  }
}

/** The plain value of a node whose maps hold nothing twice. */
export function valueOf(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(valueOf);
    case "map":
      return Object.fromEntries(node.entries.map(({ name, value }) => [name, valueOf(value)]));
  }
}

export function textAt(document: SourceDocument, place: Place): string {
  const { start, end } = document.rangeOf(place);
  return document.text.slice(start, end);
}

/** `rule @ the text it points to: sentence`. */
export function described(document: SourceDocument, notice: Notice): string {
  return `${notice.rule} @ ${textAt(document, notice.place)}: ${sentenceText(notice)}`;
}
