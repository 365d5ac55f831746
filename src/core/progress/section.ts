import { markup, type Markup } from "../exports/html/markup.ts";
import type { PlanChanges, RowChange, TopicChanges } from "./changes.ts";
import type { HistoryPoint } from "../history/point.ts";
import type { Span } from "./thin-out.ts";
import { kindWords, SPAN_WORDS, TOPIC_TITLES } from "./words.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { Tongue } from "../text/tongue.ts";
import { linkTo, type Addresses } from "../preview/addresses.ts";
import { scorePicture, sectionsPicture } from "./picture.ts";

/** What is shown of a plan's history. */
export interface Progress {
  /** Oldest first; the last one is the plan as it is now. */
  readonly points: readonly HistoryPoint[];
  /** How many versions there are, and of which spans only the last one is shown. */
  readonly versions: number;
  readonly per: Span | undefined;
  /** From which day on changes are told. */
  readonly since: IsoDate;
  readonly changes: PlanChanges;
}

/**
 * The section of the preview about how the plan got to where it is.
 *
 * @param progress `undefined` as long as the versions are being read
 */
export function progressSection(progress: Progress | undefined, tongue: Tongue, addresses: Addresses): Markup {
  const { t } = tongue;
  const content =
    progress === undefined
      ? markup`<p>${t("The versions of this plan are being read…")}</p>\n`
      : progressMarkup(progress, tongue, addresses);
  return markup`<section aria-labelledby="progress">
<h2 id="progress">${t("Progress over time")}</h2>
${content}<p><a href="${addresses.progress.hide}">${t("Hide this part")}</a></p>
</section>
`;
}

function progressMarkup(progress: Progress, tongue: Tongue, addresses: Addresses): Markup {
  const { t, day } = tongue;
  const { points, per, versions, since, changes } = progress;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return markup``;
  const words = t("Score from {from} to {to} of 100, {period}", {
    from: first.score,
    to: last.score,
    period: tongue.period(first.date, last.date) ?? "",
  });
  return markup`<p>${words}</p>
${scorePicture(points, words, tongue)}${sectionsPicture(points, tongue)}${pointsTable(points, tongue)}${
    per === undefined
      ? markup``
      : markup`<p class="kind">${t("Of {versions} versions, {span} is shown.", { versions, span: t(SPAN_WORDS[per]) })}</p>\n`
  }<h3>${t("What changed since {day}", { day: day(since) })}</h3>
<p><a href="${addresses.progress.choose}">${t("Choose another day…")}</a></p>
${changesMarkup(changes, tongue, addresses)}`;
}

/** The picture again for those who do not see it. */
function pointsTable(points: readonly HistoryPoint[], { t, day }: Tongue): Markup {
  const columns = [t("Version"), t("Score"), t("Sections complete"), t("Overdue")];
  const rows = points.map(
    ({ date, version, score, sections, overdue }) =>
      markup`<tr><th scope="row">${day(date)}${version === undefined ? markup` (${t("as it is now")})` : markup``}</th><td>${String(score)}</td><td>${t(
        "{met} of {total}",
        { met: sections.filter(isComplete).length, total: sections.length },
      )}</td><td>${String(overdue)}</td></tr>\n`,
  );
  return markup`<div class="spoken"><table>
<caption>${t("Score by version")}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

function isComplete({ level }: HistoryPoint["sections"][number]): boolean {
  return level === "complete" || level === "strong";
}

function changesMarkup({ topics }: PlanChanges, tongue: Tongue, addresses: Addresses): Markup {
  if (topics.length === 0) return markup`<p>${tongue.t("Nothing changed.")}</p>\n`;
  return markup`<div class="cards">
${topics.map((topic) => topicMarkup(topic, tongue, addresses))}</div>
`;
}

function topicMarkup({ topic, rows }: TopicChanges, tongue: Tongue, addresses: Addresses): Markup {
  const alone = topic === "plan";
  return markup`<div class="card changes">
<h4>${tongue.t(TOPIC_TITLES[topic])}</h4>
${rows.map((row) => (alone ? textsMarkup(row) : rowMarkup(topic, row, tongue, addresses)))}</div>
`;
}

function rowMarkup(topic: TopicChanges["topic"], row: RowChange, { t }: Tongue, addresses: Addresses): Markup {
  const { name, kind, range } = row;
  const words = kindWords(topic, kind);
  const linked = range === undefined ? markup`${name}` : linkTo(addresses, range, name);
  return markup`<p>${linked}${words === undefined ? markup`` : markup`: <strong>${t(words)}</strong>`}</p>\n${textsMarkup(row)}`;
}

function textsMarkup({ texts }: RowChange): Markup {
  return texts.length === 0 ? markup`` : markup`<ul>\n${texts.map((text) => markup`<li>${text}</li>\n`)}</ul>\n`;
}
