import { clean } from "../exports/clean.ts";
import { markup, type Markup } from "../exports/html/markup.ts";
import type { Tongue } from "../text/tongue.ts";

/** What a page is set into. */
export interface Frame {
  /** The address of the style sheet. */
  readonly style: string;
  /** What the page may load, as a Content Security Policy. */
  readonly csp: string;
  /** The reader's language. */
  readonly tongue: Tongue;
}

/** A page without scripts. */
export function documentOf(title: string, body: Markup, { style, csp, tongue }: Frame): string {
  const page = markup`<!doctype html>
<html lang="${tongue.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${body}
</body>
</html>
`;
  return clean(page.html);
}
