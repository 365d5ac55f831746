import type { Definition, Heading, Paragraph, PhrasingContent, TableCell } from "mdast";
import type { Piece } from "../../source/node.ts";
import { phraseOf, type Phrase, type Run } from "./phrase.ts";
import { codeRuns, textRuns } from "./runs.ts";

/** How offsets of mdast nodes become offsets in their piece, and where links by reference lead. */
export interface InlineContext {
  readonly piece: Piece;
  /** Length of the synthetic text that was parsed before the piece's own. */
  readonly shift: number;
  readonly definitions: ReadonlyMap<string, Definition>;
}

type Style = Pick<Run, "url" | "isBold">;

export function readInline(parent: Paragraph | Heading | TableCell, context: InlineContext): Phrase {
  const reader: Reader = {
    ...context,
    start: (parent.position?.start.offset ?? 0) - context.shift,
    end: (parent.position?.end.offset ?? 0) - context.shift,
    runs: [],
  };
  addAll(parent.children, {}, reader);
  return phraseOf(context.piece, reader.runs);
}

interface Reader extends InlineContext {
  /** Where the paragraph, heading or cell stands. */
  readonly start: number;
  readonly end: number;
  readonly runs: Run[];
}

function addAll(nodes: readonly PhrasingContent[], style: Style, reader: Reader): void {
  for (const node of nodes) addRuns(node, style, reader);
}

function addRuns(node: PhrasingContent, style: Style, reader: Reader): void {
  const { runs, shift, definitions } = reader;
  const source = reader.piece.text;
  // Addresses that remark-gfm finds in finished text have no position; they stand after what was read before them.
  const before = runs.at(-1)?.end ?? reader.start;
  const start = node.position === undefined ? before : (node.position.start.offset ?? 0) - shift;
  const end = node.position === undefined ? reader.end : (node.position.end.offset ?? 0) - shift;
  switch (node.type) {
    case "text": {
      const from = node.position === undefined ? Math.max(start, source.indexOf(node.value, start)) : start;
      for (const run of textRuns(node.value, source, from, end)) runs.push({ ...style, ...run });
      return;
    }
    case "inlineCode":
      for (const run of codeRuns(node.value, source, start, end)) runs.push({ ...style, ...run });
      return;
    case "break":
      runs.push({ text: "\n", start, end });
      return;
    case "html":
      if (/^<br\b/i.test(node.value)) runs.push({ text: "\n", start, end });
      return;
    case "image":
    case "imageReference":
      if (node.alt) runs.push({ ...style, text: node.alt, start, end });
      return;
    case "footnoteReference":
      return;
    case "link":
      addAll(node.children, { ...style, url: node.url }, reader);
      return;
    case "linkReference": {
      const url = definitions.get(node.identifier)?.url;
      addAll(node.children, url === undefined ? style : { ...style, url }, reader);
      return;
    }
    case "strong":
      addAll(node.children, { ...style, isBold: true }, reader);
      return;
    case "emphasis":
    case "delete":
      addAll(node.children, style, reader);
      return;
  }
}
