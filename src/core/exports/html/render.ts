import type { Tongue } from "../../text/tongue.ts";
import type { Page } from "../page.ts";
import { sectionsMarkup, type Look } from "./blocks.ts";
import { markup } from "./markup.ts";
import { STYLE } from "./style.ts";

/** A page as one file that any browser shows and prints: it has no script and loads nothing. */
export function htmlOf({ language, isOnePage, title, subtitle, blocks, footer }: Page, { t }: Tongue): string {
  const look: Look = {
    empty: markup`<span class="empty"><span aria-hidden="true">–</span><span class="spoken">${t("not in the plan")}</span></span>`,
    linked: (words) => words,
  };
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body${isOnePage ? markup` class="one-page"` : undefined}>
<header>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
</header>
<main>
${sectionsMarkup(blocks, look)}</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.html;
}
