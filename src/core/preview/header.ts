import { dayWords, periodWords } from "../text/day-words.ts";
import { markup, type Markup } from "../exports/html/markup.ts";
import { upcoming } from "../report/months.ts";
import type { PlanReport } from "../report/plan-report.ts";
import { linkTo, type Addresses } from "./addresses.ts";

const MOST_DATES = 3;

/** Whose plan it is, where it stands, and what comes next. */
export function headerMarkup(report: PlanReport, addresses: Addresses): Markup {
  const { title, organization, phase, status, start, end, schoolYear, score } = report.header;
  const lines = [
    organization ?? "The plan does not say whose it is",
    phase === undefined ? "No phase given" : `${phase.label}: ${phase.meaning.toLowerCase()}`,
    status?.words ?? "No status given",
    periodWords(start, end) ?? schoolYear ?? "No period given",
  ];
  return markup`<header>
<h1>${title ?? "Plan without a title"}</h1>
<p class="subtitle">${lines.join(" · ")}</p>
<p class="score"><strong>${String(score)}</strong> of 100 points · <a href="${addresses.scoring}">How is this computed?</a></p>
<svg class="meter" width="100%" height="10" aria-hidden="true"><rect class="room" width="100%" height="10" rx="5" />${
    score === 0 ? markup`` : markup`<rect class="filled" width="${String(score)}%" height="10" rx="5" />`
  }</svg>
<p>${counts(report).join(" · ")}</p>
${next(report, addresses)}</header>
`;
}

function counts({ header: { problems, overdue, lastUpdated } }: PlanReport): readonly string[] {
  const { error, warning } = problems;
  return [
    error === 0 ? "No errors" : error === 1 ? "1 error" : `${String(error)} errors`,
    warning === 0 ? "no warnings" : warning === 1 ? "1 warning" : `${String(warning)} warnings`,
    ...(overdue === 0 ? [] : [overdue === 1 ? "1 thing is overdue" : `${String(overdue)} things are overdue`]),
    lastUpdated === undefined
      ? "the plan does not say when it was last updated"
      : `last updated ${dayWords(lastUpdated)}`,
  ];
}

function next({ schedule, today }: PlanReport, addresses: Addresses): Markup {
  const dates = upcoming(schedule, today).slice(0, MOST_DATES);
  if (dates.length === 0) return markup`<p>The plan has no dates ahead.</p>\n`;
  const items = dates.map(
    ({ entry, date }) => markup`<li>${dayWords(date)}: ${linkTo(addresses, entry.range, entry.name)}</li>\n`,
  );
  return markup`<p>What comes next:</p>\n<ul class="next">\n${items}</ul>\n`;
}
