import { fieldsOf, type Fields } from "../model/fields.ts";
import type { Located } from "../model/located.ts";
import { isFunction, isGroup, isProfile, type GroupId } from "../vocabulary/vocabulary.ts";
import { SEVERITIES, type Severity } from "../rules/rule.ts";
import { entryOf } from "../source/node.ts";
import type { Config } from "./config.ts";

/** What one configuration file says: `undefined` where it says nothing, or nothing that can be read. */
export type ConfigSettings = { readonly [Name in keyof Config]: Config[Name] | undefined };

/**
 * A configuration with another one's settings over it: lists replace lists; days, short forms, rules and texts that are
 * no private data are set one by one.
 */
export function mergeConfig(base: Config, over: ConfigSettings): Config {
  return {
    profile: over.profile ?? base.profile,
    coreGroups: over.coreGroups ?? base.coreGroups,
    recommendedGroups: over.recommendedGroups ?? base.recommendedGroups,
    functions: over.functions ?? base.functions,
    contactMaxima: new Map([...base.contactMaxima, ...(over.contactMaxima ?? [])]),
    schoolYearStart: over.schoolYearStart ?? base.schoolYearStart,
    breaks: over.breaks ?? base.breaks,
    glossary: new Map([...base.glossary, ...(over.glossary ?? [])]),
    acceptedTexts: [...base.acceptedTexts, ...(over.acceptedTexts ?? [])],
    roster: over.roster ?? base.roster,
    rules: new Map([...base.rules, ...(over.rules ?? [])]),
    schema: over.schema ?? base.schema,
    include: over.include ?? base.include,
    exclude: over.exclude ?? base.exclude,
  };
}

/** The settings of a configuration that was read against its shape, without its invalid values and what files hold. */
export function settingsOf(fields: Fields): ConfigSettings {
  const groups = fields.part("groups");
  const calendar = fields.part("calendar");
  const files = fields.part("files");
  const privacy = fields.part("privacy");
  return {
    profile: fields.choice("profile", isProfile)?.value,
    coreGroups: listOf(groups, "core", (name) => groups.choices(name, isGroup).map(valueOf)),
    recommendedGroups: listOf(groups, "recommended", (name) => groups.choices(name, isGroup).map(valueOf)),
    functions: listOf(fields, "functions", (name) => fields.choices(name, isFunction).map(valueOf)),
    contactMaxima: daysByGroup(fields.part("contact_maxima")),
    schoolYearStart: calendar.text("school_year_start")?.value,
    breaks: listOf(calendar, "breaks", (name) => rowsOf(calendar, name).flatMap(breakOf)),
    glossary: wordsByShortForm(fields.part("glossary")),
    acceptedTexts: listOf(privacy, "accepted", (name) => privacy.texts(name).map(valueOf)),
    roster: undefined,
    rules: severitiesByRule(fields.part("rules")),
    schema: undefined,
    include: listOf(files, "include", (name) => files.texts(name).map(valueOf)),
    exclude: listOf(files, "exclude", (name) => files.texts(name).map(valueOf)),
  };
}

function valueOf<T>({ value }: Located<T>): T {
  return value;
}

/** An empty list is a setting too; a list that is not there says nothing, nor does one that is still to be filled in. */
function listOf<T>(fields: Fields, name: string, read: (name: string) => readonly T[]): readonly T[] | undefined {
  const list = fields.node && entryOf(fields.node, name)?.value;
  if (list?.kind !== "list") return undefined;
  const values = read(name);
  return values.length === 0 && list.items.length > 0 ? undefined : values;
}

function rowsOf({ node }: Fields, name: string): readonly Fields[] {
  const list = node === undefined ? undefined : entryOf(node, name)?.value;
  return list?.kind === "list" ? list.items.map(fieldsOf) : [];
}

function breakOf(row: Fields): Config["breaks"] {
  const start = row.date("start")?.value;
  const end = row.date("end")?.value;
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

function daysByGroup(fields: Fields): ReadonlyMap<GroupId, number> {
  const days = new Map<GroupId, number>();
  for (const { name } of fields.node?.entries ?? []) {
    const value = fields.number(name)?.value;
    if (isGroup(name) && value !== undefined) days.set(name, value);
  }
  return days;
}

function wordsByShortForm(fields: Fields): Config["glossary"] {
  const words = new Map<string, string>();
  for (const { name } of fields.node?.entries ?? []) {
    const value = fields.text(name)?.value;
    if (value !== undefined) words.set(name, value);
  }
  return words;
}

function severitiesByRule(fields: Fields): Config["rules"] {
  const rules = new Map<string, Severity | "off">();
  for (const { name } of fields.node?.entries ?? []) {
    const severity = fields.choice(name, isSeverity)?.value;
    if (severity !== undefined) rules.set(name, severity);
  }
  return rules;
}

function isSeverity(text: string): text is Severity | "off" {
  return text === "off" || SEVERITIES.some((severity) => severity === text);
}
