import type { Block, Page } from "./page.ts";

/** A page as the text of an e-mail: no marks but those that people write themselves. */
export function textOf({ title, subtitle, blocks, footer }: Page): string {
  const parts = [[title, subtitle].filter((line) => line !== "").join("\n"), ...blocks.map(blockText), footer];
  return `${parts.join("\n").trim()}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `\n${block.level === 2 ? block.text.toUpperCase() : block.text}`;
    case "text":
    case "note":
      return block.text;
    case "facts":
      return block.facts.map(([label, text]) => `${label}: ${inline(text)}`).join("\n");
    case "list":
      return block.items.map(({ text, url }) => `- ${text}${url === undefined ? "" : `: ${url}`}`).join("\n");
    case "table":
      return block.rows.map((row) => rowText(row, block.columns)).join("\n");
  }
}

/** "- Teachers can explain it; now: 35%; target: 85%" */
function rowText([first = "", ...rest]: readonly (string | undefined)[], [, ...columns]: readonly string[]): string {
  const more = columns.flatMap((column, at) => {
    const text = rest[at];
    return text === undefined ? [] : [`${column.toLowerCase()}: ${inline(text)}`];
  });
  return `- ${[inline(first), ...more].join("; ")}`;
}

function inline(text: string): string {
  return text.replaceAll("\n", "; ");
}
