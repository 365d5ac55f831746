import type { PlanReport } from "../report/plan-report.ts";
import { PARTS } from "./audience.ts";
import type { Audience, Extent } from "./choices.ts";
import { clean } from "./clean.ts";
import type { Tongue } from "../text/tongue.ts";
import { facts, note, withTexts, type Block, type Page } from "./page.ts";
import { part } from "./parts.ts";
import { inPlainWords } from "./plain-words.ts";
import { summaryBlocks } from "./summary.ts";

/** The page that an audience is to read. */
export function pageOf(report: PlanReport, tongue: Tongue, audience: Audience, extent: Extent): Page {
  const { t, day } = tongue;
  const { header, today } = report;
  const blocks =
    extent === "summary"
      ? summaryBlocks(report, tongue, audience)
      : [...about(report, tongue, audience), ...PARTS[audience].flatMap((id) => part(id, report, tongue, audience))];
  const page: Page = {
    language: tongue.tag,
    isOnePage: extent === "summary",
    title: header.title ?? t("Plan without a title"),
    subtitle: [header.organization, header.phase && `${header.phase.label}: ${header.phase.meaning.toLowerCase()}`]
      .filter((words) => words !== undefined)
      .join(" · "),
    blocks: [...warnings(report, tongue), ...blocks],
    footer: t("As of {date}", { date: day(today) }),
  };
  const cleaned = withTexts(page, clean);
  return audience === "families" ? inPlainWords(cleaned, report.glossary, tongue) : cleaned;
}

/** What nobody may overlook, whoever reads it. */
export function warnings({ header, findings }: PlanReport, { t }: Tongue): readonly Block[] {
  const status = header.status?.id;
  const isUnread = findings.some(({ rule }) => UNREADABLE.includes(rule));
  return [
    ...(status === "draft" || status === "in_review"
      ? [note(t("This plan is a draft: nothing in it is decided yet."))]
      : status === "archived"
        ? [note(t("This plan is no longer in use."))]
        : []),
    ...(isUnread ? [note(t("Parts of the plan's file cannot be read; what stands there is missing here."))] : []),
  ];
}

/** Rules that report what was not read. */
const UNREADABLE: readonly string[] = ["yaml-syntax", "too-large", "several-documents", "newer-format"];

function about({ header }: PlanReport, { t, day, period }: Tongue, audience: Audience): readonly Block[] {
  const { status, start, end, schoolYear, contact, lastUpdated } = header;
  return facts([
    [t("Status"), status?.words],
    [t("Period"), period(start, end) ?? schoolYear],
    [t("Questions to"), contact],
    [t("Last updated"), audience === "families" ? undefined : day(lastUpdated)],
  ]);
}
