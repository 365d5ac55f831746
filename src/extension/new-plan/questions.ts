import { l10n } from "vscode";
import { PROFILES, schoolYears, TEMPLATES, type NewPlanOptions } from "../../core/index.ts";
import { chooseOne, writeLine, type Answer, type Step } from "./steps.ts";

/** What is known of a new plan while it is asked for. */
export type Known = Partial<NewPlanOptions>;

/** The questions in their order. */
export function questionsOf(today: string): readonly Step<Known>[] {
  return [
    async (known, place) => {
      const choices = TEMPLATES.map((value) => ({ label: l10n.t(value.title), detail: l10n.t(value.about), value }));
      const answer = await chooseOne(place, l10n.t("What to start from"), choices, known.template);
      return adding(known, answer, (template) => ({
        template,
        ...(template.profile === undefined ? {} : { profile: template.profile }),
      }));
    },
    async (known, place) => {
      const choices = PROFILES.map(({ id, label }) => ({ label: l10n.t(label), value: id }));
      const answer = await chooseOne(
        place,
        l10n.t("What kind of organization the plan is for"),
        choices,
        known.profile,
      );
      return adding(known, answer, (profile) => ({ profile }));
    },
    async (known, place) => {
      const answer = await writeLine(
        place,
        l10n.t("The name of your district, network or agency; leave it empty to fill it in later"),
        {
          value: known.organization ?? "",
        },
      );
      return adding(known, answer, (organization) => (organization === "" ? {} : { organization }));
    },
    async (known, place) => {
      const answer = await writeLine(
        place,
        l10n.t("The languages that families speak at home, with commas between them"),
        {
          value: known.languages?.join(", ") ?? "en",
          placeholder: "en, es",
          problem: (text) =>
            languagesIn(text).every((tag) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag))
              ? undefined
              : l10n.t("Write short names of languages, such as en, es, vi or zh"),
        },
      );
      return adding(known, answer, (text) => (languagesIn(text).length === 0 ? {} : { languages: languagesIn(text) }));
    },
    async (known, place) => {
      const choices = [
        ...schoolYears(today).map(({ start, end }) => ({ label: `${start} – ${end}`, value: { start, end } })),
        { label: l10n.t("Other dates, to fill in later"), value: undefined },
      ];
      const answer = await chooseOne(
        place,
        l10n.t("The period of the plan; two school years let it outlast people"),
        choices,
      );
      return adding(known, answer, (period) => period ?? {});
    },
    async (known, place) => {
      const choices = [
        {
          label: l10n.t("YAML"),
          detail: l10n.t("Fields below each other; every finding and fix at its exact place"),
          value: "yaml" as const,
        },
        {
          label: l10n.t("Markdown"),
          detail: l10n.t("Headings, tables and prose, as a document looks"),
          value: "markdown" as const,
        },
      ];
      const answer = await chooseOne(place, l10n.t("How to write it"), choices, known.format);
      return adding(known, answer, (format) => ({ format }));
    },
  ];
}

function adding<Value>(known: Known, answer: Answer<Value>, add: (value: Value) => Known): Answer<Known> {
  return answer === undefined || answer === "back" ? answer : { value: { ...known, ...add(answer.value) } };
}

function languagesIn(text: string): readonly string[] {
  return text.split(/[,;\s]+/).filter((tag) => tag !== "");
}
