import type { TextRange } from "../../text/range.ts";
import type { Block, Words } from "../page.ts";
import { markup, type Markup } from "./markup.ts";

/** What differs between a page that stands alone and one that belongs to a plan in the editor. */
export interface Look {
  /** What stands in a cell of which the plan says nothing. */
  readonly empty: Markup;
  /** Words that may lead to their place in the plan's text. */
  readonly linked: (words: Markup, place: TextRange) => Markup;
}

/** What stands under a heading is a section with its name, so that a screen reader can go from one to the next. */
export function sectionsMarkup(blocks: readonly Block[], look: Look): readonly Markup[] {
  const starts = blocks.flatMap((block, at) => (block.kind === "heading" && block.level === 2 ? [at] : []));
  const named = starts.map((start, number) => {
    const [head, ...rest] = blocks.slice(start, starts[number + 1]);
    const id = `part-${String(number + 1)}`;
    const title = head?.kind === "heading" ? head.text : "";
    return markup`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${rest.map((block) => blockMarkup(block, look))}</section>\n`;
  });
  return [...blocks.slice(0, starts[0]).map((block) => blockMarkup(block, look)), ...named];
}

export function blockMarkup(block: Block, look: Look): Markup {
  switch (block.kind) {
    case "heading":
      return markup`<h3>${block.text}</h3>\n`;
    case "text":
      return markup`<p>${lines(block.text)}</p>\n`;
    case "note":
      return markup`<p class="note">${lines(block.text)}</p>\n`;
    case "facts":
      return markup`<dl>\n${block.facts.map(factMarkup)}</dl>\n`;
    case "list":
      return markup`<ul>\n${block.items.map((item) => markup`<li>${itemMarkup(item)}</li>\n`)}</ul>\n`;
    case "table":
      return tableMarkup(block, look);
  }
}

function factMarkup([label, text]: readonly [label: string, text: string]): Markup {
  return markup`<div><dt>${label}</dt><dd>${lines(text)}</dd></div>\n`;
}

function tableMarkup(
  { caption, columns, rows, places }: Extract<Block, { readonly kind: "table" }>,
  { empty, linked }: Look,
): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const cell = (text: string | undefined): Markup => (text === undefined ? empty : lines(text));
  const body = rows.map(([first, ...rest], at) => {
    const place = places[at];
    const name = place === undefined || first === undefined ? cell(first) : linked(lines(first), place);
    return markup`<tr><th scope="row">${name}</th>${rest.map((text) => markup`<td>${cell(text)}</td>`)}</tr>\n`;
  });
  return markup`<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function lines(text: string): Markup {
  const [first = "", ...rest] = text.split("\n");
  return markup`${first}${rest.map((line) => markup`<br>${line}`)}`;
}

function itemMarkup({ text, url }: Words): Markup {
  return url === undefined ? markup`${text}` : markup`${text}: <a href="${url}" rel="noreferrer">${url}</a>`;
}
