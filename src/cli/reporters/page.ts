import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import type { BlockContent, Code, DefinitionContent, List, PhrasingContent, RootContent, Table } from "mdast";
import { unified } from "unified";
import type { Look } from "../output.ts";
import { wrapped } from "./printable.ts";
import { table } from "./table.ts";

type Lines = readonly string[];

/** A page in Markdown as a terminal shows it well: wrapped to its width, with examples set off. */
export function pageForTerminal(page: string, look: Look): string {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(page);
  return `${joined(children.map((node) => block(node, look)))}\n`;
}

/** Blocks with an empty line between them. */
function joined(blocks: readonly Lines[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function block(node: RootContent | BlockContent | DefinitionContent, look: Look): Lines {
  switch (node.type) {
    case "heading":
      return wrapped(inline(node.children, look), look.width).map((line) =>
        look.colors.bold(heading(line, node.depth)),
      );
    case "paragraph":
      return wrapped(inline(node.children, look), look.width);
    case "code":
      return example(node, look);
    case "list":
      return list(node, look);
    case "table":
      return cells(node, look);
    case "blockquote":
      return node.children.flatMap((child) => block(child, narrower(look)).map((line) => `  ${line}`));
    default:
      return [];
  }
}

/** Without colors, only capitals tell a heading from a sentence. */
function heading(text: string, depth: number): string {
  return depth === 1 ? text : text.toUpperCase();
}

function narrower(look: Look): Look {
  return { ...look, width: look.width - 2 };
}

const VERDICTS: Readonly<Record<string, "red" | "green" | "cyan">> = { bad: "red", good: "green", fixed: "cyan" };

/** Lines under which a finding is marked. */
const MARKER = /^ *\^+ (?:error|warning|information|hint) /;

/** Code is never wrapped: its columns count. */
function example({ value, meta }: Code, { colors, width }: Look): Lines {
  const color = colors[VERDICTS[meta ?? ""] ?? "dim"];
  return value.split("\n").flatMap((line) => {
    if (!MARKER.test(line)) return `${color("│")} ${line}`;
    const indent = line.search(/\S/);
    const [carets = "", ...words] = line.trim().split(" ");
    const room = Math.max(LEAST_ROOM, width - 2 - indent);
    return [carets, ...wrapped(words.join(" "), room)].map(
      (part) => `${color("│")} ${" ".repeat(indent)}${colors.red(part)}`,
    );
  });
}

/** Columns for what is said under a finding far to the right. */
const LEAST_ROOM = 30;

function list({ children, ordered, start }: List, look: Look): Lines {
  return children.flatMap((item, index) => {
    const sign = ordered === true ? `${String((start ?? 1) + index)}.` : "-";
    const lines = item.children.flatMap((child) => block(child, { ...look, width: look.width - sign.length - 1 }));
    return lines.map((line, at) => `${at === 0 ? sign : " ".repeat(sign.length)} ${line}`);
  });
}

function cells({ children }: Table, look: Look): Lines {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => inline(cell.children, look)));
  const drawn = table(
    head.map((title) => ({ title })),
    rows,
  );
  return [look.colors.bold(drawn.head), ...drawn.lines];
}

function inline(nodes: readonly PhrasingContent[], look: Look): string {
  return nodes.map((node) => phrase(node, look)).join("");
}

function phrase(node: PhrasingContent, look: Look): string {
  const { colors } = look;
  switch (node.type) {
    case "text":
      return node.value.replaceAll("\n", " ");
    case "inlineCode":
      return `\`${colors.cyan(node.value)}\``;
    case "strong":
      return colors.bold(inline(node.children, look));
    case "emphasis":
      return colors.italic(inline(node.children, look));
    case "link": {
      const text = inline(node.children, look);
      return /^https?:/.test(node.url) && node.url !== text ? `${text} (${colors.dim(node.url)})` : text;
    }
    case "break":
      return " ";
    default:
      return "";
  }
}
