import type { FieldContents } from "../source/change.ts";
import type { FormatName } from "../source/document.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { ProfileId } from "../vocabulary/vocabulary.ts";

/** What a new plan starts from. Nothing in it counts as content until the author writes. */
export interface PlanTemplate {
  readonly id: string;
  /** As a menu lists it. */
  readonly title: string;
  /** One line: whom it is for. */
  readonly about: string;
  /** The kind of organization it is made for; `undefined` where it fits all. */
  readonly profile: ProfileId | undefined;
  /** The plan's sections by their keys, in the model's order; the basics are not among them. */
  sections(profile: ProfileId): FieldContents;
}

/** What is known of the organization before the plan is written; whatever is left out becomes a prompt. */
export interface NewPlanOptions {
  readonly template: PlanTemplate;
  readonly format: FormatName;
  readonly profile?: ProfileId;
  readonly title?: string;
  readonly organization?: string;
  /** Language tags: `en`, `es`. */
  readonly languages?: readonly string[];
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}
