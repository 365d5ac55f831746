import { NAMING_FIELDS, type Field, type ObjectShape, type ValueShape } from "../../schema/shape.ts";
import type { Entry, MapNode, ScalarNode } from "../../source/node.ts";
import { impliedKey, textNode } from "./nodes.ts";
import { placeOf, slicePhrase, type Phrase } from "./phrase.ts";

/** The field of a row that its heading or its bullet's own text fills; `undefined` where it has no such field. */
export function namingField(shape: ObjectShape): Field | undefined {
  return nameField(shape) ?? [...shape.fields.values()].find(isFreeText);
}

/** The field that names a row. */
export function nameField(shape: ObjectShape): Field | undefined {
  return shape.fields.get(NAMING_FIELDS.find((candidate) => shape.fields.has(candidate)) ?? "");
}

function isFreeText({ name, shape }: Field): boolean {
  return (
    name !== "id" &&
    shape.kind === "value" &&
    !shape.isOwner &&
    shape.types.has("string") &&
    shape.choices === undefined &&
    shape.format === undefined
  );
}

/** What the text of an item says about it: its name, its id before a colon, its group, the link it is. */
export function namingEntries(written: Phrase, shape: ObjectShape): Entry[] {
  // "Families:" announces what stands below it.
  const phrase = written.text.endsWith(":") ? slicePhrase(written, 0, written.text.length - 1) : written;
  const id = shape.fields.has("id") ? /^([a-z][a-z0-9_-]*):\s+(?=\S)/.exec(phrase.text) : null;
  const rest = id === null ? phrase : slicePhrase(phrase, id[0].length);
  const idEntries = id === null ? [] : entriesOf([["id", textNode(slicePhrase(phrase, 0, id[1]?.length ?? 0))]]);
  if (shape.fields.has("url") && rest.runs.some((run) => run.url !== undefined)) {
    return [...idEntries, ...linkEntries(rest, shape)];
  }
  const field = namingField(shape);
  const choice = choiceField(shape);
  const chosen = choice?.shape.kind === "value" ? choiceIn(rest, choice.shape) : undefined;
  const [value, name] = chosen ?? [undefined, rest];
  return [
    ...idEntries,
    ...entriesOf([
      [choice?.name, value && textNode(value)],
      [field?.name, textNode(name)],
    ]),
  ];
}

/** Whether a text is one of the choices that an item of that shape may name. */
export function isChoiceOf(text: string, shape: ObjectShape): boolean {
  const choice = choiceField(shape)?.shape;
  return choice?.kind === "value" && choice.choiceFor(text) !== undefined;
}

function choiceField(shape: ObjectShape): Field | undefined {
  return [...shape.fields.values()].find((one) => one.shape.kind === "value" && one.shape.choices !== undefined);
}

/** "Families", or "Labor: no bargaining unit": the choice that an item names, and its text without it. */
function choiceIn(phrase: Phrase, shape: ValueShape): readonly [Phrase, Phrase] | undefined {
  if (shape.choiceFor(phrase.text) !== undefined) return [phrase, phrase];
  const mark = /:\s|\s[–—-]\s/.exec(phrase.text);
  if (mark === null) return undefined;
  const first = slicePhrase(phrase, 0, mark.index);
  const isChoice = shape.choiceFor(first.text) !== undefined;
  return isChoice ? [first, slicePhrase(phrase, mark.index + mark[0].length)] : undefined;
}

/** The row that a text alone stands for. */
export function namedRow(phrase: Phrase, shape: ObjectShape): MapNode | undefined {
  const place = placeOf(phrase);
  const entries = namingEntries(phrase, shape);
  return place === undefined || entries.length === 0 ? undefined : { kind: "map", ...place, entries, head: place };
}

/** `[Title](address), organization, year`: the link gives title and address. */
function linkEntries(phrase: Phrase, shape: ObjectShape): Entry[] {
  const first = phrase.runs.findIndex((run) => run.url !== undefined);
  const url = phrase.runs[first]?.url ?? "";
  let last = first;
  while (phrase.runs[last + 1]?.url === url) last++;
  const lengthTo = (end: number): number => phrase.runs.slice(0, end).reduce((sum, run) => sum + run.text.length, 0);
  const [from, to] = [lengthTo(first), lengthTo(last + 1)];
  const link = slicePhrase(phrase, from, to);
  const isBare = url.endsWith(link.text) || link.text === url;
  const before = trimMarks(slicePhrase(phrase, 0, from));
  const title = isBare ? before : link;
  const entries = entriesOf([
    [shape.fields.has("title") ? "title" : undefined, textNode(title)],
    ["url", textNode(link, () => url)],
  ]);
  for (const part of splitAfterLink(slicePhrase(phrase, to))) {
    const name = /^\d{4}$/.test(part.text) ? "year" : "organization";
    const isOpen = shape.fields.has(name) && !entries.some((entry) => entry.name === name);
    if (isOpen) entries.push(...entriesOf([[name, textNode(part)]]));
  }
  return entries;
}

function splitAfterLink(rest: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  for (const match of rest.text.matchAll(/[^,;()]+/g)) {
    parts.push(trimMarks(slicePhrase(rest, match.index, match.index + match[0].length)));
  }
  return parts.filter((part) => part.text !== "");
}

/** Without the punctuation that joins a link to its surroundings. */
function trimMarks(phrase: Phrase): Phrase {
  const start = /^[\s:.,;–—-]*/.exec(phrase.text)?.[0].length ?? 0;
  const end = phrase.text.length - (/[\s:,;–—-]*$/.exec(phrase.text)?.[0].length ?? 0);
  return slicePhrase(phrase, start, Math.max(start, end));
}

function entriesOf(values: readonly (readonly [string | undefined, ScalarNode | undefined])[]): Entry[] {
  return values.flatMap(([name, value]) =>
    name === undefined || value === undefined ? [] : [{ key: impliedKey(name, value), name, value }],
  );
}
