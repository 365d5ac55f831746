import type { PartId } from "../exports/audience.ts";
import { blockMarkup, type Look } from "../exports/html/blocks.ts";
import { markup, type Markup } from "../exports/html/markup.ts";
import type { Block } from "../exports/page.ts";
import { warnings } from "../exports/pages.ts";
import { part } from "../exports/parts.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { Tongue } from "../text/tongue.ts";
import { calendarPicture } from "./calendar.ts";
import { documentOf, type Frame } from "./document.ts";
import { headerMarkup } from "./header.ts";
import type { Addresses } from "./addresses.ts";
import { standingMarkup } from "./standing.ts";

/** The part about the plan's history, and before somebody asks for it a link to it. */
export type HistoryPart = Markup | "offered";

/** In the order of a first look: how it stands, whom it reaches, when, who, what for, with what, and what is open. */
const PARTS: readonly PartId[] = [
  "standing",
  "coverage",
  "calendar",
  "people",
  "goals",
  "money",
  "changes",
  "findings",
];

/**
 * A plan's status as a page beside its text. Broken and half-empty plans have one too: each part says in words what is
 * missing. It holds no script; links lead to addresses that the shell understands.
 *
 * @param history `undefined` where the plan has none
 */
export function previewHtml(report: PlanReport, addresses: Addresses, frame: Frame, history?: HistoryPart): string {
  const { tongue } = frame;
  const { t } = tongue;
  const look: Look = {
    empty: markup`<span class="empty">${t("not in the plan")}</span>`,
    linked: (words, range) => markup`<a href="${addresses.place(range)}">${words}</a>`,
  };
  const past = history === "offered" ? undefined : history;
  const parts = PARTS.map((id) => partOf(id, report, tongue, addresses, look));
  const body = markup`${headerMarkup(report, tongue, addresses, history === "offered")}<nav aria-label="${t("Parts of this page")}"><ul>${past === undefined ? markup`` : markup`<li><a href="#progress">${t("Progress over time")}</a></li>`}${parts.map(
    ({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>
<main>
${warnings(report, tongue).map((block) => blockMarkup(block, look))}${past}${parts.map(
    ({ id, title, content }) =>
      markup`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}</section>\n`,
  )}</main>`;
  return documentOf(report.header.title ?? t("Plan without a title"), body, frame);
}

/** The page while there is no plan to show. */
export function emptyPreviewHtml(words: string, frame: Frame): string {
  return documentOf(words, markup`<main><h1>${words}</h1></main>`, frame);
}

interface Part {
  readonly id: PartId;
  readonly title: string;
  readonly content: readonly Markup[];
}

function partOf(id: PartId, report: PlanReport, tongue: Tongue, addresses: Addresses, look: Look): Part {
  const [head, ...blocks] = part(id, report, tongue, "team");
  const title = head?.kind === "heading" ? head.text : "";
  if (id === "standing") return { id, title, content: [standingMarkup(report, tongue, addresses)] };
  const picture = id === "calendar" ? calendarPicture(report, tongue, addresses) : undefined;
  return {
    id,
    title,
    content: [...(picture === undefined ? [] : [picture]), ...blocks.map((block) => inPreview(block, look))],
  };
}

/** Tables of the plan's rows are wide: in a narrow column they scroll on their own, and their links are reached with the keyboard. */
function inPreview(block: Block, look: Look): Markup {
  const content = blockMarkup(block, look);
  return block.kind === "table" && block.places.length > 0 ? markup`<div class="scroll">${content}</div>\n` : content;
}
