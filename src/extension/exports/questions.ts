import { l10n } from "vscode";
import {
  AUDIENCES,
  homeLanguages,
  languageFor,
  planTables,
  type Analysis,
  type Audience,
  type ExportFormat,
  type Extent,
  type Language,
} from "../../core/index.ts";
import { EDITOR_LANGUAGE, EDITOR_TONGUE } from "../tongue.ts";
import { chooseOne, type Choice, type Step } from "../new-plan/steps.ts";

/** What somebody wants to have of a plan. */
export interface Wish {
  readonly format: ExportFormat;
  readonly extent: Extent;
  readonly audience: Audience;
  /** The one list that is wanted as a spreadsheet; `undefined` for all. */
  readonly list: string | undefined;
  /** `undefined` for the one that the audience reads. */
  readonly language: Language | undefined;
}

/** Asks what to make and for whom; spreadsheets are the team's own, so that it asks for the list instead. */
export function questionsOf(analysis: Analysis): readonly Step<Wish>[] {
  const tables = planTables(analysis, EDITOR_TONGUE);
  return [
    async (wish, place) => {
      const answer = await chooseOne(place, l10n.t("What to make of the plan"), makings());
      return answer === undefined || answer === "back" ? answer : { value: { ...wish, ...answer.value } };
    },
    async (wish, place) => {
      if (wish.format !== "csv") return askAudience(wish, place);
      const all: Choice<string | undefined> = { label: l10n.t("Every list, into a folder"), value: undefined };
      const lists = tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title, rows }) => ({ label: title, description: String(rows.length), value: id }));
      const answer = await chooseOne(place, l10n.t("Which list"), [all, ...lists]);
      return answer === undefined || answer === "back" ? answer : { value: { ...wish, list: answer.value } };
    },
    ...languageQuestions(analysis),
  ];
}

/** Asks who is to read it. */
export const askAudience: Step<Wish> = async (wish, place) => {
  const choices = AUDIENCES.map(({ id, label, detail }) => ({
    label: l10n.t(label),
    detail: l10n.t(detail),
    value: id,
  }));
  const answer = await chooseOne(place, l10n.t("Who is to read it"), choices, wish.audience);
  return answer === undefined || answer === "back" ? answer : { value: { ...wish, audience: answer.value } };
};

/** Asks for the language where there is a choice, and says why one is offered. */
export function languageQuestions(analysis: Analysis): readonly Step<Wish>[] {
  const home = homeLanguages(analysis);
  const languages = [...new Set<Language>(["en", EDITOR_LANGUAGE, ...home])];
  if (languages.length === 1) return [];
  const names: Readonly<Record<Language, string>> = { en: l10n.t("English"), es: l10n.t("Spanish") };
  const choices = languages.map((language) => ({
    label: names[language],
    ...(home.includes(language)
      ? { detail: l10n.t("A home language of this plan's families") }
      : language === EDITOR_LANGUAGE
        ? { detail: l10n.t("The language of the editor") }
        : {}),
    value: language,
  }));
  return [
    async (wish, place) => {
      const usual = languageFor(wish.audience, home, EDITOR_LANGUAGE);
      const answer = await chooseOne(place, l10n.t("In which language"), choices, wish.language ?? usual);
      return answer === undefined || answer === "back" ? answer : { value: { ...wish, language: answer.value } };
    },
  ];
}

function makings(): readonly Choice<Pick<Wish, "format" | "extent">>[] {
  return [
    {
      label: l10n.t("Web page, one page"),
      detail: l10n.t("A handout that any browser shows and prints"),
      value: { format: "html", extent: "summary" },
    },
    {
      label: l10n.t("Web page, full report"),
      detail: l10n.t("Everything that is for the reader"),
      value: { format: "html", extent: "full" },
    },
    {
      label: l10n.t("Word document, one page"),
      detail: l10n.t("A text to work on with others"),
      value: { format: "docx", extent: "summary" },
    },
    {
      label: l10n.t("Word document, full report"),
      detail: l10n.t("Everything that is for the reader"),
      value: { format: "docx", extent: "full" },
    },
    {
      label: l10n.t("Calendar"),
      detail: l10n.t("Touchpoints, milestones and reviews for Outlook, Google Calendar and others"),
      value: { format: "ics", extent: "full" },
    },
    {
      label: l10n.t("Spreadsheet"),
      detail: l10n.t("Lists with all their fields, as CSV"),
      value: { format: "csv", extent: "full" },
    },
  ];
}

/** What is taken for granted until somebody chooses. */
export const FIRST_WISH: Wish = {
  format: "html",
  extent: "summary",
  audience: "team",
  list: undefined,
  language: undefined,
};
