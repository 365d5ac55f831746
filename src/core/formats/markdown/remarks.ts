import type { Heading, Html, RootContent, TableCell, TableRow } from "mdast";
import type { SourceDocument } from "../../source/document.ts";
import type { Node, Place } from "../../source/node.ts";
import { fold } from "../../text/fold.ts";
import type { TextRange } from "../../text/range.ts";
import { remembered } from "../../source/remember.ts";
import { joinRemarks, type Remark } from "../remark.ts";
import { yamlRemarks } from "../yaml/remarks.ts";
import { labelled } from "./labels.ts";
import { isAbsent } from "./nodes.ts";
import { nodesOf } from "./parse.ts";
import { levelOf } from "./part.ts";
import { plainPhrase } from "./phrase.ts";
import { bareHeading, sectionNamed } from "./section-names.ts";
import { sourceOf } from "./writing/layout.ts";

/**
 * What a Markdown plan holds beside what its tree says: comments, code, quotations, pictures, where links lead, the
 * author's own sections, and every text that no field takes.
 */
export function markdownRemarks(document: SourceDocument): readonly Remark[] {
  return collected(document).remarks;
}

/** Whether sentences hold marks (bold, italics, code) of which a tree has only the words. */
export function hasMarkedWords(document: SourceDocument): boolean {
  return collected(document).hasMarkedWords;
}

interface Collected {
  readonly remarks: readonly Remark[];
  readonly hasMarkedWords: boolean;
}

/** The whole text is parsed for it. */
const collected = remembered((document: SourceDocument): Collected => {
  const source = sourceOf(document);
  if (source === undefined) return { remarks: [], hasMarkedWords: false };
  const { text } = document;
  const { front, start } = source;
  const inFront = front === undefined ? [] : yamlRemarks(text, { start: front.start, end: front.yamlEnd });
  const collector = new Collector(document, start);
  const below = joinRemarks(collector.remarks(), text);
  return { remarks: [...inFront, ...below], hasMarkedWords: collector.hasMarkedWords };
});

class Collector {
  #hasMarkedWords = false;

  readonly #text: string;
  readonly #shift: number;
  readonly #read: readonly number[];
  readonly #values: ReadonlySet<string>;
  readonly #found: Remark[] = [];

  constructor(document: SourceDocument, shift: number) {
    this.#text = document.text;
    this.#shift = shift;
    const places: Place[] = [];
    const values = new Set<string>();
    collect(document.root, places, values);
    this.#read = places.map((place) => document.rangeOf(place).start).sort((a, b) => a - b);
    this.#values = values;
  }

  get hasMarkedWords(): boolean {
    return this.#hasMarkedWords;
  }

  remarks(): readonly Remark[] {
    const nodes = nodesOf(this.#text.slice(this.#shift));
    for (let at = 0; at < nodes.length;) {
      const node = nodes[at];
      const taken = node?.type === "heading" ? this.#ownPart(node, nodes, at) : 0;
      if (node !== undefined && taken === 0) this.#visit(node);
      at += Math.max(1, taken);
    }
    return this.#found;
  }

  /** Notes a part that is not the plan's with all that stands in it, and says how many nodes that are. */
  #ownPart(heading: Heading, nodes: readonly RootContent[], at: number): number {
    const level = levelOf(heading.depth);
    const head = this.#rangeOf(heading);
    const name = bareHeading(plain(heading)) || plain(heading);
    const isOwn = /^x-/i.test(name);
    if (!isOwn && (level > 2 || this.#isRead(head))) return 0;
    const next = nodes.findIndex((node, i) => i > at && node.type === "heading" && levelOf(node.depth) <= level);
    let count = (next < 0 ? nodes.length : next) - at;
    // A comment there speaks for what follows.
    while (count > 1 && isComment(nodes[at + count - 1])) count--;
    const whole = { start: head.start, end: this.#rangeOf(nodes[at + count - 1] ?? heading).end };
    if (!isOwn && this.#isRead(whole)) {
      this.#note(head, plain(heading));
      return 1;
    }
    const below = this.#textOf({ start: head.end, end: whole.end }).trim();
    if (sectionNamed(name) !== undefined || name === "") this.#note(whole);
    else {
      const isExtra = /<!--\s*buyin:\s*extra\s*-->/i.test(below);
      this.#found.push({
        text: below === "" ? "" : `${below}\n`,
        range: whole,
        isBehind: false,
        name: isExtra && !isOwn ? `x-${fold(name)}` : name,
        of: level > 2 ? "section" : "plan",
      });
    }
    return count;
  }

  #visit(node: RootContent): void {
    const range = this.#rangeOf(node);
    switch (node.type) {
      case "html":
        this.#html(node, range, false);
        return;
      case "code":
      case "blockquote":
      case "definition":
      case "footnoteDefinition":
        this.#note(range);
        return;
      case "table":
        this.#table(node.children, range);
        return;
      case "heading":
      case "paragraph":
        if (!this.#isRead(range) && plain(node) !== "") this.#unread(range);
        else this.#inline(node.children);
        return;
      case "list":
      case "listItem":
        node.children.forEach((child) => {
          this.#visit(child);
        });
        return;
      default:
        return;
    }
  }

  #table([header, ...rows]: readonly TableRow[], range: TextRange): void {
    if (header === undefined) return;
    const cells = rows.flatMap((row) => row.children);
    if (!cells.some((cell) => this.#isRead(this.#rangeOf(cell))) && cells.length > 0) {
      this.#note(range);
      return;
    }
    for (const cell of header.children) this.#inline(cell.children);
    for (const row of rows) {
      for (const [column, cell] of row.children.entries()) this.#cell(cell, header.children[column]);
    }
  }

  #cell(cell: TableCell, header: TableCell | undefined): void {
    const range = this.#rangeOf(cell);
    const text = plain(cell).trim();
    const name = header === undefined ? "" : plain(header).trim();
    if (this.#isRead(range) || isAbsent(text)) this.#inline(cell.children);
    else if (header === undefined) this.#note(range, text);
    else if (fold(name) !== "") this.#found.push({ text, range, isBehind: false, name });
  }

  /** A text that no field takes; a label's is a value of that name. */
  #unread(range: TextRange): void {
    const raw = this.#textOf(range);
    const label = /^(?:\*\*|__)?[^*_:\n]+:(?:\*\*|__)?\s+\S/.test(raw)
      ? labelled(plainPhrase({ text: raw }, 0, raw.length))
      : undefined;
    const name = label?.label.text.replace(/[*_]/g, "").trim() ?? "";
    const text = label?.value.text.replace(/^(?:\*\*|__)\s*/, "") ?? "";
    if (name === "" || text === "") this.#note(range, raw);
    else this.#found.push({ text, range, isBehind: false, name });
  }

  #inline(nodes: readonly RootContent[]): void {
    for (const [index, node] of nodes.entries()) {
      if (MARKED.has(node.type) && nodes.length > 1 && !isLabel(index, nodes)) this.#hasMarkedWords = true;
      const range = this.#rangeOf(node);
      if (node.type === "html") this.#html(node, range, true);
      else if (LINKED.has(node.type)) this.#noteLink(range);
      else if (node.type === "link" && !this.#values.has(node.url) && plain(node) !== node.url) this.#noteLink(range);
      else if ("children" in node) this.#inline(node.children);
    }
  }

  #html({ value }: Html, range: TextRange, isInline: boolean): void {
    const comments = value.match(/<!--[^]*?-->/g) ?? [];
    const others = value.replace(/<!--[^]*?-->/g, "").trim();
    for (const comment of comments) this.#found.push({ text: inside(comment), range, isBehind: isInline });
    if (others !== "" && !isInline) this.#note(range, others);
  }

  #noteLink(range: TextRange): void {
    this.#found.push({ text: this.#textOf(range), range, isBehind: true });
  }

  #note(range: TextRange, text = this.#textOf(range)): void {
    this.#found.push({ text, range, isBehind: false });
  }

  #textOf({ start, end }: TextRange): string {
    return this.#text.slice(start, end).replace(/\r\n?/g, "\n");
  }

  #isRead({ start, end }: TextRange): boolean {
    let from = 0;
    let to = this.#read.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#read[middle] ?? 0) < start) from = middle + 1;
      else to = middle;
    }
    return (this.#read[from] ?? end) < end;
  }

  #rangeOf({ position }: RootContent): TextRange {
    const start = position?.start.offset ?? 0;
    return { start: start + this.#shift, end: (position?.end.offset ?? start) + this.#shift };
  }
}

/** What gives no text, or only a part of what it says. */
const LINKED: ReadonlySet<string> = new Set(["image", "imageReference", "footnoteReference"]);

const MARKED: ReadonlySet<string> = new Set(["strong", "emphasis", "delete", "inlineCode"]);

/** `**Owner:** Ana` or `**Owner**: Ana` */
function isLabel(index: number, nodes: readonly RootContent[]): boolean {
  const [label, next] = nodes;
  return (
    index === 0 && label !== undefined && (/:$/.test(plain(label)) || (next !== undefined && /^:/.test(plain(next))))
  );
}

/** The text of a comment, its lines as far in as the first one. */
function inside(comment: string): string {
  return comment
    .slice("<!--".length, -"-->".length)
    .trim()
    .replace(/(?:\r\n|\r|\n)[ \t]*/g, "\n");
}

function isComment(node: RootContent | undefined): boolean {
  return node?.type === "html" && /^<!--(?!\s*buyin:\s*extra)[^]*-->$/.test(node.value);
}

function plain(node: RootContent): string {
  if ("children" in node) return node.children.map(plain).join("");
  return node.type === "html" || !("value" in node) ? "" : node.value;
}

/** Where values and keys stand, and all values. */
function collect(node: Node, places: Place[], values: Set<string>): void {
  switch (node.kind) {
    case "scalar":
      for (const part of node.parts ?? [node]) places.push(part);
      values.add(String(node.value));
      return;
    case "list":
      places.push(node.head);
      for (const item of node.items) collect(item, places, values);
      return;
    case "map":
      if (node.start === node.head.start) places.push(node.head);
      for (const { key, value } of node.entries) {
        places.push(key);
        collect(value, places, values);
      }
      return;
  }
}
