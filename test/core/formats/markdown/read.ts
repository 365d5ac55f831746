import { markdownFormat } from "../../../../src/core/formats/markdown/read.ts";
import { planShape } from "../../../../src/core/schema/plan-shape.ts";
import { readAgainstShape } from "../../../../src/core/schema/read-against-shape.ts";
import { DEFAULT_LIMITS, type Limits } from "../../../../src/core/sections/limits.ts";
import { PieceCache } from "../../../../src/core/sections/piece-cache.ts";
import type { SourceDocument } from "../../../../src/core/source/document.ts";
import { entryOf, type Node, type Place } from "../../../../src/core/source/node.ts";
import { sentenceText } from "../../../../src/core/source/notice.ts";

export interface ReadPlan {
  readonly document: SourceDocument;
  /** The plan as plain values, as the schema's validator sees it. */
  readonly value: Record<string, unknown>;
  /** `rule "the text it points to": sentence`, of the reader itself and of the schema. */
  readonly notices: readonly string[];
}

/** Reads a Markdown plan up to the point where both formats are the same. */
export function readPlan(text: string, limits: Limits = DEFAULT_LIMITS, cache = new PieceCache()): ReadPlan {
  const document = markdownFormat.read(text, cache, limits);
  const { value, notices } = readAgainstShape(document.root, planShape);
  const described = [...document.notices, ...notices].map(
    (notice) => `${notice.rule} "${textAt(document, notice.place)}": ${sentenceText(notice)}`,
  );
  // Plain objects compare equal to those of a test only with a prototype.
  return { document, value: JSON.parse(JSON.stringify(value)) as Record<string, unknown>, notices: described };
}

/** One section of a plan, as plain values. */
export function readSection(name: string, text: string): unknown {
  return readPlan(text).value[name];
}

export function textAt(document: SourceDocument, place: Place): string {
  const { start, end } = document.rangeOf(place);
  return document.text.slice(start, end);
}

/** The node at a path of names and indexes: `goals.items.0.owner`. */
export function nodeAt(document: SourceDocument, path: string): Node {
  let node: Node = document.root;
  for (const step of path.split(".")) {
    const next: Node | undefined =
      node.kind === "map" ? entryOf(node, step)?.value : node.kind === "list" ? node.items[Number(step)] : undefined;
    if (next === undefined) throw new Error(`Nothing at ${step} of ${path}`);
    node = next;
  }
  return node;
}
