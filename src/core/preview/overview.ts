import { markup, type Markup } from "../exports/html/markup.ts";
import { phaseWord, statusWord } from "../model/stages.ts";
import type { Tongue } from "../text/tongue.ts";
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
  const { tongue } = frame;
  const { t } = tongue;
  const title = t("Plans Overview");
  if (plans.length === 0) {
    return documentOf(
      title,
      markup`<main><h1>${title}</h1>\n<p>${t("There are no plans here yet.")}</p></main>`,
      frame,
    );
  }
  const empty = markup`<span class="empty">${t("not in the plan")}</span>`;
  const name = (plan: PlanSummary): Markup =>
    markup`<th scope="row"><a href="${addressOf(plan)}">${nameOf(plan)}</a></th>`;
  const body = markup`<main>
<h1>${title}</h1>
<p class="subtitle">${plans.length === 1 ? t("One plan") : t("{count} plans; those that need most stand first", { count: plans.length })}</p>
<h2>${t("How each plan stands")}</h2>
<div class="scroll">${tableOf(
    t("All plans"),
    columnsIn(tongue),
    plans.map((plan) => [name(plan), ...cells(plan, tongue).map((text) => markup`<td>${text ?? empty}</td>`)]),
  )}</div>
<h2>${t("Section by section")}</h2>
<div class="scroll">${tableOf(
    t("How far each section is, with its core criteria met"),
    [t("Plan"), ...(plans[0]?.sections ?? []).map(({ title }) => t(title))],
    plans.map((plan) => [name(plan), ...plan.sections.map((section) => sectionCell(section, tongue))]),
  )}</div>
</main>`;
  return documentOf(title, body, frame);
}

function columnsIn({ t }: Tongue): readonly string[] {
  return [
    ...[t("Plan"), t("Organization"), t("Status"), t("Score"), t("Sections complete")],
    ...[t("Findings"), t("Overdue"), t("Next date")],
  ];
}

/** Plans that are called alike are told apart by their files. */
function nameOf({ title, path }: PlanSummary): string {
  return title === undefined ? path : `${title} (${path.slice(path.lastIndexOf("/") + 1)})`;
}

function cells(plan: PlanSummary, { t, day }: Tongue): readonly (string | undefined)[] {
  const { organization, status, phase, score, complete, sections, problems, overdue, next } = plan;
  const { error, warning } = problems;
  const words = [status && statusWord(status, t), phase && phaseWord(phase, t)];
  const state = words.filter((word) => word !== undefined).join(", ");
  const errors = error === 0 ? t("no errors") : error === 1 ? t("1 error") : t("{count} errors", { count: error });
  const warnings =
    warning === 0 ? t("no warnings") : warning === 1 ? t("1 warning") : t("{count} warnings", { count: warning });
  return [
    organization,
    state === "" ? undefined : state,
    t("{score} of 100", { score }),
    t("{met} of {total}", { met: complete, total: sections.length }),
    `${errors}, ${warnings}`,
    overdue === 0 ? t("nothing") : String(overdue),
    next && `${day(next.date)}: ${next.name ?? t("Review of the plan")}`,
  ];
}

function sectionCell({ levelWord, level, core }: PlanSummary["sections"][number], { t }: Tongue): Markup {
  return markup`<td class="${level}">${t(levelWord)} <span class="kind">${String(core.met)}/${String(core.total)}</span></td>`;
}

function tableOf(caption: string, columns: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row}</tr>\n`)}</tbody>
</table>`;
}
