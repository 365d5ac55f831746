import type { Block, Page, Words } from "../page.ts";
import { markup, type Markup } from "./markup.ts";
import { STYLE } from "./style.ts";

/** A page as one file that any browser shows and prints: it has no script and loads nothing. */
export function htmlOf({ language, title, subtitle, blocks, footer }: Page): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
</header>
<main>
${sections(blocks)}</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.html;
}

/** What stands under a heading is a section with its name, so that a screen reader can go from one to the next. */
function sections(blocks: readonly Block[]): readonly Markup[] {
  const starts = blocks.flatMap((block, at) => (block.kind === "heading" && block.level === 2 ? [at] : []));
  const named = starts.map((start, number) => {
    const [head, ...rest] = blocks.slice(start, starts[number + 1]);
    const id = `part-${String(number + 1)}`;
    const title = head?.kind === "heading" ? head.text : "";
    return markup`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${rest.map(blockMarkup)}</section>\n`;
  });
  return [...blocks.slice(0, starts[0]).map(blockMarkup), ...named];
}

function blockMarkup(block: Block): Markup {
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
      return markup`<ul>\n${block.items.map((item) => markup`<li>${linked(item)}</li>\n`)}</ul>\n`;
    case "table":
      return tableMarkup(block);
  }
}

function factMarkup([label, text]: readonly [label: string, text: string]): Markup {
  return markup`<div><dt>${label}</dt><dd>${lines(text)}</dd></div>\n`;
}

function tableMarkup({ caption, columns, rows }: Extract<Block, { readonly kind: "table" }>): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map(
    ([first, ...rest]) =>
      markup`<tr><th scope="row">${cell(first)}</th>${rest.map((text) => markup`<td>${cell(text)}</td>`)}</tr>\n`,
  );
  return markup`<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function cell(text: string | undefined): Markup {
  if (text !== undefined) return lines(text);
  return markup`<span class="empty"><span aria-hidden="true">–</span><span class="spoken">not in the plan</span></span>`;
}

function lines(text: string): Markup {
  const [first = "", ...rest] = text.split("\n");
  return markup`${first}${rest.map((line) => markup`<br>${line}`)}`;
}

function linked({ text, url }: Words): Markup {
  return url === undefined ? markup`${text}` : markup`${text}: <a href="${url}" rel="noreferrer">${url}</a>`;
}
