import { slug } from "github-slugger";
import { planShape } from "../schema/plan-shape.ts";
import { promptsFor } from "../schema/prompts.ts";
import type { FieldContents } from "../source/change.ts";
import { withPromptsIn } from "../source/prompt-words.ts";
import type { NewPlanOptions } from "../templates/template.ts";
import type { TextEdit } from "../text/edit.ts";
import type { IsoDate } from "../text/iso-date.ts";
import { ENGLISH, type Tongue } from "../text/tongue.ts";
import { formatNamed } from "./formats.ts";

/**
 * A new plan as one edit of an empty file, with its prompts.
 *
 * @param tongue the language of the prompts; keys, headings and allowed values are those of the format
 */
export function newPlan(options: NewPlanOptions, { t }: Tongue = ENGLISH): TextEdit {
  const { format, template } = options;
  const profile = options.profile ?? template.profile ?? "district";
  const contents = { buyin: 1, plan: basicsOf(options), ...template.sections(profile) };
  return formatNamed(format).create(withPromptsIn(contents, t), planShape);
}

function basicsOf({ title, organization, profile, template, languages, start, end }: NewPlanOptions): FieldContents {
  const type = profile ?? template.profile;
  return promptsFor("plan", {
    ...(title === undefined ? {} : { title }),
    organization: {
      ...(organization === undefined ? {} : { name: organization }),
      ...(type === undefined ? {} : { type }),
      ...(languages === undefined ? {} : { languages }),
    },
    status: "draft",
    phase: "explore",
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  });
}

/**
 * A file's name for a new plan, after its organization.
 *
 * @param number counts the attempts, from 1: a name that is taken gets the next number
 */
export function fileNameFor({ organization = "", format }: NewPlanOptions, number: number): string {
  const name = slug(organization) || "new-plan";
  const ending = format === "markdown" ? "md" : "yaml";
  return `${name}${number === 1 ? "" : `-${String(number)}`}.buyin.${ending}`;
}

/** Two school years from now on, and from the next summer on; school years start in July. */
export function schoolYears(today: IsoDate): readonly { readonly start: IsoDate; readonly end: IsoDate }[] {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < "07-01" ? 1 : 0);
  return [year, year + 1].map((first) => ({ start: `${String(first)}-07-01`, end: `${String(first + 2)}-06-30` }));
}
