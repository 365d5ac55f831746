import { markup, type Markup } from "../exports/html/markup.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { Tongue } from "../text/tongue.ts";
import { lanesOf, type Lane, type Mark } from "./lanes.ts";
import { linkTo, type Addresses } from "./addresses.ts";
import { scaleOf, type Scale } from "./scale.ts";

/** In more months than this, each has no room for its letter. */
const MOST_LETTERS = 36;

/**
 * The plan's months as a picture; nothing where the plan has neither a period nor dates. Places are shares of the
 * width, so that it fits any window without a script, and every lane says in words what it shows.
 */
export function calendarPicture(report: PlanReport, tongue: Tongue, addresses: Addresses): Markup | undefined {
  const scale = scaleOf(report.schedule);
  if (scale === undefined) return undefined;
  const lanes = lanesOf(report, tongue, scale);
  if (lanes.length === 0) return undefined;
  return markup`<figure class="calendar">
<figcaption>${tongue.t("The plan's months at a glance; the table below says the same in words.")}</figcaption>
<svg class="patterns" width="0" height="0" aria-hidden="true"><defs><pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6" /></pattern></defs></svg>
<div class="lane axis" aria-hidden="true"><span class="lane-name"></span>${axis(report, tongue, scale)}</div>
${lanes.map((lane) => laneMarkup(lane, report, tongue, scale, addresses))}${legend(lanes, report, tongue, scale)}</figure>
`;
}

function axis({ today }: PlanReport, { monthLetter }: Tongue, scale: Scale): Markup {
  const years = scale.months.filter((month, at) => at === 0 || month.endsWith("-01"));
  const letters = scale.months.length > MOST_LETTERS ? [] : scale.months;
  return markup`<svg>${years.map(
    (month) => markup`<text x="${scale.at(`${month}-01`)}" y="12" dx="2">${month.slice(0, 4)}</text>`,
  )}${letters.map(
    (month) => markup`<text x="${scale.at(`${month}-01`)}" y="29" dx="2">${monthLetter(month)}</text>`,
  )}${scale.has(today) ? markup`<line class="today" x1="${scale.at(today)}" x2="${scale.at(today)}" y1="16" y2="34" />` : markup``}</svg>`;
}

function laneMarkup(lane: Lane, report: PlanReport, { t }: Tongue, scale: Scale, addresses: Addresses): Markup {
  const name = lane.range === undefined ? markup`${lane.name}` : linkTo(addresses, lane.range, lane.name);
  return markup`<div class="lane"><span class="lane-name">${name}</span><svg role="img" aria-label="${lane.name}: ${lane.words}">${report.schedule.breaks
    .filter(({ start, end }) => scale.has(start) || scale.has(end))
    .map(
      ({ name, start, end }) =>
        markup`<rect class="break" x="${scale.at(start)}" width="${scale.width(start, end)}" y="0" height="100%"><title>${name ?? t("No school")}</title></rect>`,
    )}<line class="line" x1="0" x2="100%" y1="50%" y2="50%" />${lane.gaps.map(
    ({ from, to, words }) =>
      markup`<rect class="gap" x="${scale.at(from)}" width="${scale.width(from, to)}" y="25%" height="50%"><title>${words}</title></rect>`,
  )}${lane.marks.map((mark) => markMarkup(lane.shape, mark, scale))}${
    lane.marks.length === 0
      ? markup`<text class="empty" x="50%" y="50%" text-anchor="middle" dominant-baseline="central">${lane.empty}</text>`
      : markup``
  }${todayLine(report, scale)}</svg></div>
`;
}

function markMarkup(shape: Lane["shape"], { date, words, isDone }: Mark, scale: Scale): Markup {
  const x = scale.at(date);
  const title = markup`<title>${words}</title>`;
  if (shape === "dot") return markup`<circle class="mark" cx="${x}" cy="50%" r="3.5">${title}</circle>`;
  const path = shape === "diamond" ? "M0,-6 L6,0 L0,6 L-6,0 Z" : "M-4,-4 H4 V4 H-4 Z";
  const done = isDone ? "mark" : "mark open";
  return markup`<svg class="place" x="${x}" y="50%"><path class="${done}" d="${path}">${title}</path></svg>`;
}

function todayLine({ today }: PlanReport, scale: Scale): Markup {
  if (!scale.has(today)) return markup``;
  const x = scale.at(today);
  return markup`<line class="today" x1="${x}" x2="${x}" y1="0" y2="100%" />`;
}

/** What the marks mean; only of those that there are. */
function legend(
  lanes: readonly Lane[],
  { schedule: { breaks }, today }: PlanReport,
  { t }: Tongue,
  scale: Scale,
): Markup {
  const has = (shape: Lane["shape"]): boolean => lanes.some((lane) => lane.shape === shape && lane.marks.length > 0);
  const items = [
    ...(has("dot") ? [item(markup`<circle class="mark" cx="9" cy="8" r="3.5" />`, t("contact"))] : []),
    ...(has("diamond")
      ? [
          item(figure("mark open", "M9,2 L15,8 L9,14 L3,8 Z"), t("milestone")),
          item(figure("mark", "M9,2 L15,8 L9,14 L3,8 Z"), t("milestone, done")),
        ]
      : []),
    ...(has("square") ? [item(figure("mark open", "M5,4 H13 V12 H5 Z"), t("review, check or training"))] : []),
    ...(lanes.some(({ gaps }) => gaps.length > 0)
      ? [
          item(
            markup`<rect class="gap" x="1" y="3" width="16" height="10" />`,
            t("longer without contact than promised"),
          ),
        ]
      : []),
    ...(breaks.length > 0
      ? [item(markup`<rect class="break" x="1" y="0" width="16" height="16" />`, t("no school"))]
      : []),
    ...(scale.has(today) ? [item(markup`<line class="today" x1="9" x2="9" y1="0" y2="16" />`, t("today"))] : []),
  ];
  return markup`<ul class="legend">${items}</ul>\n`;
}

function figure(kind: string, path: string): Markup {
  return markup`<path class="${kind}" d="${path}" />`;
}

function item(picture: Markup, words: string): Markup {
  return markup`<li><svg width="18" height="16" aria-hidden="true">${picture}</svg> ${words}</li>`;
}
