import type { Definition, Heading as HeadingNode, List, ListItem, RootContent, TableRow } from "mdast";
import type { Block, Bullet, Bullets, Heading, Row } from "./block.ts";
import { type InlineContext, readInline } from "./inline.ts";
import { placeOf, phraseOf, type Phrase } from "./phrase.ts";
import { trimmed } from "./row-text.ts";

/** The blocks of mdast nodes in their order; what holds no plan content is left out. */
export function blocksOf(nodes: readonly RootContent[], context: InlineContext): Block[] {
  return joinBullets(nodes.map((node) => blockOf(node, context)).filter((block) => block !== undefined));
}

/** Lists that follow each other are read as one: blank lines and changed marks do not matter. */
export function joinBullets(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "bullets" && last?.kind === "bullets") {
      joined[joined.length - 1] = { kind: "bullets", items: [...last.items, ...block.items] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

export function headingOf(node: HeadingNode, context: InlineContext): Heading {
  const { piece } = context;
  const start = offset(node.position?.start.offset, context);
  const end = offset(node.position?.end.offset, context);
  const phrase = readInline(node, context);
  const place = placeOf(phrase) ?? { piece, ...trimmed(piece.text, start, end) };
  return { kind: "heading", depth: node.depth, phrase, place };
}

export function rowOf(node: TableRow, context: InlineContext): Row {
  const start = offset(node.position?.start.offset, context);
  const end = offset(node.position?.end.offset, context);
  const cells = node.children.map((cell) => readInline(cell, context));
  return { kind: "row", piece: context.piece, ...trimmed(context.piece.text, start, end), cells };
}

/** The link definitions anywhere in the nodes, by identifier; the first one of an identifier counts. */
export function definitionsIn(nodes: readonly RootContent[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: RootContent): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ("children" in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return definitions;
}

function blockOf(node: RootContent, context: InlineContext): Block | undefined {
  switch (node.type) {
    case "paragraph":
      return { kind: "paragraph", phrase: readInline(node, context) };
    case "list":
      return bulletsOf(node, context);
    case "table": {
      const [header, ...rows] = node.children.map((row) => rowOf(row, context));
      return header && { kind: "table", header, rows };
    }
    case "html":
      return /<!--\s*buyin:\s*extra\s*-->/i.test(node.value) ? { kind: "extra" } : undefined;
    default:
      return undefined;
  }
}

function bulletsOf(node: List, context: InlineContext): Bullets {
  return { kind: "bullets", items: node.children.map((item) => bulletOf(item, context)) };
}

function bulletOf(item: ListItem, context: InlineContext): Bullet {
  const [first, ...rest] = item.children;
  const phrase: Phrase = first?.type === "paragraph" ? readInline(first, context) : phraseOf(context.piece, []);
  const blocks = blocksOf(first?.type === "paragraph" ? rest : item.children, context);
  return { phrase, isDone: item.checked ?? undefined, blocks };
}

function offset(value: number | undefined, context: InlineContext): number {
  return (value ?? 0) - context.shift;
}
