import { markup, type Markup } from "../exports/html/markup.ts";
import type { PlanReport, ReportSection } from "../report/plan-report.ts";
import { inWords } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";
import type { Tongue } from "../text/tongue.ts";
import { linkTo, type Addresses } from "./addresses.ts";

/** Every section with its level, and its criteria as things to do and done; each leads to its place in the text. */
export function standingMarkup({ sections }: PlanReport, tongue: Tongue, addresses: Addresses): Markup {
  return markup`<div class="cards">
${sections.map((section) => cardMarkup(section, tongue, addresses))}</div>
`;
}

function cardMarkup(section: ReportSection, tongue: Tongue, addresses: Addresses): Markup {
  const { t } = tongue;
  const { id, title, levelWord, core, strength, unmet, met, range, problems } = section;
  const missing = unmet.map(({ kind, sentence, range }) => ({ kind, words: inWords(sentence, tongue), range }));
  const done = met.map(({ kind, sentence }) => ({ kind, words: inWords(sentence, tongue), range }));
  const findings = problems.error + problems.warning;
  const facts = [
    t("core {met} of {total}", { ...core }),
    t("strength {met} of {total}", { ...strength }),
    ...(findings === 0 ? [] : [findings === 1 ? t("1 finding") : t("{count} findings", { count: findings })]),
  ];
  return markup`<section class="card" aria-labelledby="section-${id}">
<h3 id="section-${id}">${linkTo(addresses, range, t(title))}</h3>
<p><strong>${t(levelWord)}</strong> · ${facts.join(" · ")}</p>
${criteria("todo", missing, tongue, addresses)}${criteria("done", done, tongue, addresses)}</section>
`;
}

interface CriterionLine {
  readonly kind: string;
  readonly words: string;
  readonly range: TextRange;
}

function criteria(look: "todo" | "done", lines: readonly CriterionLine[], { t }: Tongue, addresses: Addresses): Markup {
  if (lines.length === 0) return markup``;
  const items = lines.map(
    ({ kind, words, range }) =>
      markup`<li>${linkTo(addresses, range, words)}${kind === "core" ? markup`` : markup` <span class="kind">${t("(makes it strong)")}</span>`}</li>\n`,
  );
  return markup`<h4>${look === "todo" ? t("To do") : t("Done")}</h4>\n<ul class="${look}">\n${items}</ul>\n`;
}
