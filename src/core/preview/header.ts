import { markup, type Markup } from "../exports/html/markup.ts";
import { upcoming } from "../report/months.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { Tongue } from "../text/tongue.ts";
import { linkTo, type Addresses } from "./addresses.ts";

const MOST_DATES = 3;

/** Whose plan it is, where it stands, and what comes next. */
export function headerMarkup(report: PlanReport, tongue: Tongue, addresses: Addresses, isOffered: boolean): Markup {
  const { t, period } = tongue;
  const { title, organization, phase, status, start, end, schoolYear, score } = report.header;
  const lines = [
    organization ?? t("The plan does not say whose it is"),
    phase === undefined ? t("No phase given") : `${phase.label}: ${phase.meaning.toLowerCase()}`,
    status?.words ?? t("No status given"),
    period(start, end) ?? schoolYear ?? t("No period given"),
  ];
  return markup`<header>
<h1>${title ?? t("Plan without a title")}</h1>
<p class="subtitle">${lines.join(" · ")}</p>
<p class="score"><strong>${String(score)}</strong> ${t("of 100 points")} · <a href="${addresses.scoring}">${t("How is this computed?")}</a>${
    isOffered ? markup` · <a href="${addresses.progress.show}">${t("How did it get here?")}</a>` : markup``
  }</p>
<svg class="meter" width="100%" height="10" aria-hidden="true"><rect class="room" width="100%" height="10" rx="5" />${
    score === 0 ? markup`` : markup`<rect class="filled" width="${String(score)}%" height="10" rx="5" />`
  }</svg>
<p>${counts(report, tongue).join(" · ")}</p>
${next(report, tongue, addresses)}</header>
`;
}

function counts({ header: { problems, overdue, lastUpdated } }: PlanReport, { t, day }: Tongue): readonly string[] {
  const { error, warning } = problems;
  return [
    error === 0 ? t("No errors") : error === 1 ? t("1 error") : t("{count} errors", { count: error }),
    warning === 0 ? t("no warnings") : warning === 1 ? t("1 warning") : t("{count} warnings", { count: warning }),
    ...(overdue === 0
      ? []
      : [overdue === 1 ? t("1 thing is overdue") : t("{count} things are overdue", { count: overdue })]),
    lastUpdated === undefined
      ? t("the plan does not say when it was last updated")
      : t("last updated {date}", { date: day(lastUpdated) }),
  ];
}

function next({ schedule, today }: PlanReport, { t, day }: Tongue, addresses: Addresses): Markup {
  const dates = upcoming(schedule, today).slice(0, MOST_DATES);
  if (dates.length === 0) return markup`<p>${t("The plan has no dates ahead.")}</p>\n`;
  const items = dates.map(
    ({ entry, date }) => markup`<li>${day(date)}: ${linkTo(addresses, entry.range, entry.name)}</li>\n`,
  );
  return markup`<p>${t("What comes next:")}</p>\n<ul class="next">\n${items}</ul>\n`;
}
