import { dayWords } from "../text/day-words.ts";
import { markup, type Markup } from "../exports/html/markup.ts";
import type { PlanSummary } from "../features/summary.ts";
import { documentOf, type Frame } from "./document.ts";

/**
 * All plans on one page: how each stands, and the sections of each.
 *
 * @param addressOf where a plan is opened
 */
export function overviewHtml(
  plans: readonly PlanSummary[],
  addressOf: (plan: PlanSummary) => string,
  frame: Frame,
): string {
  const title = "Plans Overview";
  if (plans.length === 0) {
    return documentOf(title, markup`<main><h1>${title}</h1>\n<p>There are no plans here yet.</p></main>`, frame);
  }
  const name = (plan: PlanSummary): Markup =>
    markup`<th scope="row"><a href="${addressOf(plan)}">${nameOf(plan)}</a></th>`;
  const body = markup`<main>
<h1>${title}</h1>
<p class="subtitle">${plans.length === 1 ? "One plan" : `${String(plans.length)} plans; those that need most stand first`}</p>
<h2>How each plan stands</h2>
<div class="scroll">${tableOf(
    "All plans",
    ["Plan", "Organization", "Status", "Score", "Sections complete", "Findings", "Overdue", "Next date"],
    plans.map((plan) => [name(plan), ...cells(plan).map((text) => markup`<td>${text ?? EMPTY}</td>`)]),
  )}</div>
<h2>Section by section</h2>
<div class="scroll">${tableOf(
    "How far each section is, with its core criteria met",
    ["Plan", ...(plans[0]?.sections ?? []).map(({ title }) => title)],
    plans.map((plan) => [name(plan), ...plan.sections.map(sectionCell)]),
  )}</div>
</main>`;
  return documentOf(title, body, frame);
}

const EMPTY = markup`<span class="empty">not in the plan</span>`;

/** Plans that are called alike are told apart by their files. */
function nameOf({ title, path }: PlanSummary): string {
  return title === undefined ? path : `${title} (${path.slice(path.lastIndexOf("/") + 1)})`;
}

function cells({
  organization,
  status,
  phase,
  score,
  complete,
  sections,
  problems,
  overdue,
  next,
}: PlanSummary): readonly (string | undefined)[] {
  const { error, warning } = problems;
  const state = [status, phase].filter((words) => words !== undefined).join(", ");
  return [
    organization,
    state === "" ? undefined : state,
    `${String(score)} of 100`,
    `${String(complete)} of ${String(sections.length)}`,
    `${counted(error, "error")}, ${counted(warning, "warning")}`,
    overdue === 0 ? "nothing" : String(overdue),
    next && `${dayWords(next.date)}: ${next.name ?? "Review of the plan"}`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function sectionCell({ levelWord, level, core }: PlanSummary["sections"][number]): Markup {
  return markup`<td class="${level}">${levelWord} <span class="kind">${String(core.met)}/${String(core.total)}</span></td>`;
}

function tableOf(caption: string, columns: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row}</tr>\n`)}</tbody>
</table>`;
}
