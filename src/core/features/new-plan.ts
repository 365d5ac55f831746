import { slug } from "github-slugger";
import { DEFAULT_CONFIG } from "../config/config.ts";
import { planShape } from "../schema/plan-shape.ts";
import { promptsFor } from "../schema/prompts.ts";
import type { Change, FieldContents } from "../source/change.ts";
import type { NewPlanOptions } from "../templates/template.ts";
import type { TextEdit } from "../text/edit.ts";
import type { IsoDate } from "../text/iso-date.ts";
import { analyze } from "./analyze.ts";
import { formatNamed } from "./formats.ts";

/** A new plan as one edit of an empty file, with its prompts. */
export function newPlan(options: NewPlanOptions): TextEdit {
  const { format } = options;
  const path = format === "markdown" ? "new.buyin.md" : "new.buyin.yaml";
  const { document, plan } = analyze("", path, DEFAULT_CONFIG, UNUSED_DAY);
  const profile = options.profile ?? options.template.profile ?? "district";
  const contents: FieldContents = {
    buyin: 1,
    plan: basicsOf(options),
    ...options.template.sections(profile),
  };
  const changes = Object.entries(contents).map(([path, value]): Change => ({
    kind: "set",
    in: plan.root,
    path,
    value,
  }));
  const edits = formatNamed(format).write({ document, root: plan.root, shape: planShape }, changes);
  const [edit, ...others] = edits ?? [];
  if (edit === undefined || others.length > 0) throw new Error("A new plan is one edit of an empty file");
  return edit;
}

/** An empty text has nothing that depends on the day. */
const UNUSED_DAY = "2000-01-01";

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
