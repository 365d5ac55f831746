import type { Analysis } from "../features/analyze.ts";
import type { Located, LocatedText } from "../model/located.ts";
import { memberOf, stakeholderOf } from "../model/lookup.ts";
import type { Member } from "../model/people.ts";
import type { Plan, Stakeholder } from "../model/plan.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { Shape } from "../schema/shape.ts";
import type { Place } from "../source/node.ts";
import { isoDate, type DayNumber, type IsoDate } from "../text/iso-date.ts";
import type { TextRange } from "../text/range.ts";
import type { Tongue } from "../text/tongue.ts";
import { GROUPS, type Term } from "../vocabulary/vocabulary.ts";

/** Turns what a plan holds into words for its readers. */
export interface Reading {
  readonly analysis: Analysis;
  readonly plan: Plan;
  readonly tongue: Tongue;
  /** A text as its readers see it, on one line; `undefined` for placeholders and prompts that were left. */
  readonly said: (field: Located<string | number> | undefined) => string | undefined;
  /** The texts of a list that say something. */
  readonly allSaid: (fields: readonly LocatedText[]) => readonly string[];
  /** The name of the person that an owner field means; the text itself where nobody on the team is meant. */
  readonly person: (field: LocatedText | undefined) => string | undefined;
  /** The name of the group that a reference means; the text itself where the plan has no such group. */
  readonly group: (field: LocatedText) => string;
  /** The name of a group, or else of a person: a decision may name either. */
  readonly party: (field: LocatedText) => string;
  /** What readers call a term of ours; the id itself where it is none. */
  readonly label: (terms: readonly Term[], id: string) => string;
  /**
   * What the plan's schema says about one of a field's allowed values, in plain words; the value itself where it is
   * none.
   *
   * @param path leads to the field by field names, through lists
   */
  readonly meaning: MeaningOf;
  readonly at: (place: Place) => TextRange;
  /** The day of a number, each worked out once: contacts share many days. */
  readonly date: (day: DayNumber) => IsoDate;
}

interface MeaningOf {
  (path: string, value: string): string;
  (path: string, value: string | undefined): string | undefined;
}

export function readingOf(analysis: Analysis, tongue: Tongue): Reading {
  const { t } = tongue;
  const { plan, document } = analysis;
  const said: Reading["said"] = (field) => {
    const text = field === undefined ? "" : String(field.value).replace(/\s+/g, " ").trim();
    return text === "" || isPlaceholderText(text) ? undefined : text;
  };
  const label: Reading["label"] = (terms, id) => {
    const term = terms.find((one) => one.id === id);
    return term === undefined ? id : t(term.label);
  };
  const meaning = (path: string, value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const words = choicesAt(path)?.get(value);
    return words === undefined || words === "" ? value.replaceAll("_", " ") : t(words);
  };
  const group: Reading["group"] = (field) => {
    const stakeholder = stakeholderOf(plan, field.value);
    return stakeholder === undefined ? field.value : groupName({ plan, label }, stakeholder);
  };
  const person: Reading["person"] = (field) => {
    const member = field && memberOf(plan, field.value);
    return member === undefined ? said(field) : (said(member.name) ?? member.label);
  };
  const dates = new Map<DayNumber, IsoDate>();
  const date: Reading["date"] = (day) => {
    const known = dates.get(day) ?? isoDate(day);
    dates.set(day, known);
    return known;
  };
  return {
    analysis,
    plan,
    tongue,
    label,
    // The words of a value that is there are there.
    meaning: meaning as MeaningOf,
    said,
    allSaid: (fields) => fields.flatMap((field) => said(field) ?? []),
    person,
    group,
    party: (field) => (stakeholderOf(plan, field.value) === undefined ? (person(field) ?? field.value) : group(field)),
    at: (place) => document.rangeOf(place),
    date,
  };
}

/** What readers call a group: its own name, else what its kind of group is called. */
export function groupName({ plan, label }: Pick<Reading, "plan" | "label">, row: Stakeholder): string {
  const { name, group, id } = row;
  if (name !== undefined && !isPlaceholderText(name.value)) return name.value;
  if (group === undefined) return row.label;
  const kind = label(GROUPS, group.value);
  const alike = plan.stakeholders.groups.filter((other) => other.group?.value === group.value);
  return alike.length > 1 && id !== "" ? `${kind} (${id})` : kind;
}

/** What readers call a seat of the team. */
export function seatName({ name, title, label, isFilled }: Member, { t }: Tongue): string {
  if (name !== undefined && !isPlaceholderText(name.value)) return name.value;
  const seat = title !== undefined && !isPlaceholderText(title.value) ? title.value : label;
  return isFilled ? seat : t("Open seat: {seat}", { seat });
}

/** The languages that a list names, as readers call them. */
export function languagesIn({ tongue }: Reading, fields: readonly LocatedText[]): readonly string[] {
  return fields.map(({ value }) => tongue.languageName(value) ?? value);
}

function choicesAt(path: string): ReadonlyMap<string, string> | undefined {
  let shape: Shape | undefined = planShape;
  for (const name of path.split("."))
    shape = shape?.kind === "object" ? itemOf(shape.fields.get(name)?.shape) : undefined;
  return shape?.kind === "value" ? shape.choices : undefined;
}

function itemOf(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === "list" ? shape.item : shape;
}
