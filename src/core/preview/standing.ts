import { markup, type Markup } from "../exports/html/markup.ts";
import type { PlanReport, ReportSection } from "../report/plan-report.ts";
import { sentenceText } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";
import { linkTo, type Addresses } from "./addresses.ts";

/** Every section with its level, and its criteria as things to do and done; each leads to its place in the text. */
export function standingMarkup({ sections }: PlanReport, addresses: Addresses): Markup {
  return markup`<div class="cards">
${sections.map((section) => cardMarkup(section, addresses))}</div>
`;
}

function cardMarkup(section: ReportSection, addresses: Addresses): Markup {
  const { id, title, levelWord, core, strength, unmet, met, range, problems } = section;
  const missing = unmet.map(({ kind, sentence, range }) => ({ kind, words: sentenceText(sentence), range }));
  const done = met.map(({ kind, sentence }) => ({ kind, words: sentenceText(sentence), range }));
  const findings = problems.error + problems.warning;
  return markup`<section class="card" aria-labelledby="section-${id}">
<h3 id="section-${id}">${linkTo(addresses, range, title)}</h3>
<p><strong>${levelWord}</strong> · core ${String(core.met)} of ${String(core.total)} · strength ${String(strength.met)} of ${String(strength.total)}${
    findings === 0 ? "" : ` · ${String(findings)} ${findings === 1 ? "finding" : "findings"}`
  }</p>
${criteria("To do", "todo", missing, addresses)}${criteria("Done", "done", done, addresses)}</section>
`;
}

interface CriterionLine {
  readonly kind: string;
  readonly words: string;
  readonly range: TextRange;
}

function criteria(title: string, look: "todo" | "done", lines: readonly CriterionLine[], addresses: Addresses): Markup {
  if (lines.length === 0) return markup``;
  const items = lines.map(
    ({ kind, words, range }) =>
      markup`<li>${linkTo(addresses, range, words)}${kind === "core" ? markup`` : markup` <span class="kind">(makes it strong)</span>`}</li>\n`,
  );
  return markup`<h4>${title}</h4>\n<ul class="${look}">\n${items}</ul>\n`;
}
