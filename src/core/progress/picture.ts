import { markup, type Markup } from "../exports/html/markup.ts";
import type { HistoryPoint, PointSection } from "../history/point.ts";
import { dayNumber, type IsoDate } from "../text/iso-date.ts";
import type { Tongue } from "../text/tongue.ts";

/**
 * The score over time as a line, in the words of its caption for those who do not see it. Places are shares of the
 * picture, so that it fits any window without a script.
 */
export function scorePicture(points: readonly HistoryPoint[], words: string, { t, day }: Tongue): Markup {
  const at = scaleOf(points);
  const first = points[0];
  const last = points.at(-1);
  const segments = points.slice(1).map((point, before) => {
    const from = points[before] ?? point;
    return markup`<line class="score-line" x1="${percent(at(from.date))}" y1="${height(from)}" x2="${percent(at(point.date))}" y2="${height(point)}" />`;
  });
  const dots = points.map(
    (point) =>
      markup`<circle class="mark" cx="${percent(at(point.date))}" cy="${height(point)}" r="3.5"><title>${dotWords(point, { t, day })}</title></circle>`,
  );
  const grid = [0, 50, 100].map(
    (score) =>
      markup`<line class="line" x1="0" x2="100%" y1="${height({ score })}" y2="${height({ score })}" /><text x="0" y="${height({ score })}" dy="-3">${String(score)}</text>`,
  );
  return markup`<figure class="progress">
<svg class="scores" width="100%" height="140" role="img" aria-label="${words}">${grid}${segments}${dots}</svg>
<figcaption><span>${day(first?.date)}</span> <span>${day(last?.date)}</span></figcaption>
</figure>
`;
}

/** A lane for each section: how high its level was, from nothing to strong. */
export function sectionsPicture(points: readonly HistoryPoint[], tongue: Tongue): Markup {
  const at = scaleOf(points);
  const lanes = (points.at(-1)?.sections ?? []).map(({ id, title }) => {
    const steps = points.flatMap(({ date, sections }) => {
      const section = sections.find((one) => one.id === id);
      return section === undefined ? [] : [{ date, section }];
    });
    return laneMarkup(tongue.t(title), steps, at, tongue);
  });
  return markup`<figure class="calendar levels">
<figcaption>${tongue.t("How far each section was: the higher, the further")}</figcaption>
${lanes}</figure>
`;
}

interface Step {
  readonly date: IsoDate;
  readonly section: PointSection;
}

function laneMarkup(title: string, steps: readonly Step[], at: Scale, { t, day }: Tongue): Markup {
  const levelWord = ({ section }: Step): string => t(section.levelWord);
  const first = steps[0];
  const last = steps.at(-1);
  const words = [...new Set([first, last].map((step) => (step === undefined ? "" : levelWord(step))))].join(" → ");
  const bars = steps.map((step, index) => {
    const share = LEVEL_HEIGHTS[step.section.level];
    const x = at(step.date);
    const end = steps[index + 1];
    const width = end === undefined ? END : at(end.date) - x;
    return markup`<rect class="level" x="${percent(x)}" width="${percent(width)}" y="${percent(100 - share)}" height="${percent(share)}"><title>${day(step.date)}: ${levelWord(step)}</title></rect>`;
  });
  return markup`<div class="lane"><span class="lane-name">${title}</span><svg role="img" aria-label="${title}: ${words}">${bars}<line class="line" x1="0" x2="100%" y1="100%" y2="100%" /></svg><span class="lane-words">${words}</span></div>
`;
}

const LEVEL_HEIGHTS = { not_started: 0, started: 34, complete: 67, strong: 100 } as const;

type Scale = (date: IsoDate) => number;

/** Turns days into places between the first and the last point, in percent, with room for the dots at both ends. */
function scaleOf(points: readonly HistoryPoint[]): Scale {
  const days = points.map(({ date }) => dayNumber(date));
  const start = days[0] ?? 0;
  const length = Math.max(1, (days.at(-1) ?? start) - start);
  return (date) => EDGE + ((dayNumber(date) - start) / length) * (100 - 2 * EDGE);
}

/** In percent of the width. */
const EDGE = 4;

/** How wide the level of the last point is, which nothing follows. */
const END = 3;

/** Where a score lies, from the top. */
function height({ score }: Pick<HistoryPoint, "score">): string {
  return percent(94 - score * 0.8);
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}

function dotWords({ date, version, score }: HistoryPoint, { t, day }: Pick<Tongue, "t" | "day">): string {
  const words = `${day(date)}: ${t("{score} of 100", { score })}`;
  return version?.author === undefined ? words : `${words}, ${version.author}`;
}
