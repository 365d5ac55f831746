import type { Shape } from "../../../schema/shape.ts";
import { isFields, isList, type Change, type Content, type FieldContents } from "../../../source/change.ts";
import { inFull, says } from "../../says.ts";
import type { Words } from "../../verbatim.ts";
import type { AllSites, RangeOf, Site } from "./site.ts";

/** What changes ask for, gathered by the place where it is to happen. */
export interface Wishes {
  /** Fields to add to an object. */
  readonly fields: Map<Site, Record<string, Content>>;
  /** Rows to add at the end of a list. */
  readonly rows: Map<Site, Content[]>;
  /** Lists that are to end with their new rows, whatever stands above them. */
  readonly extended: Set<Site>;
  /** Values to write instead of what stands there. */
  readonly values: Map<Site, Content>;
  readonly gone: Set<Site>;
  /** Fields whose key gets another name. */
  readonly names: Map<Site, string>;
  readonly texts: Words[];
}

/** What changes ask for; `undefined` where one of them is about something that is not in the tree, or cannot be. */
export function wishesOf(changes: readonly Change[], sites: AllSites, rangeOf: RangeOf): Wishes | undefined {
  const wishes: Wishes = {
    fields: new Map(),
    rows: new Map(),
    extended: new Set(),
    values: new Map(),
    gone: new Set(),
    names: new Map(),
    texts: [],
  };
  if (!changes.every((change) => wish(wishes, change, sites, rangeOf))) return undefined;
  for (const site of wishes.extended) leaveOutEqual(wishes, site);
  return wishes;
}

/** These say whether the change can be asked for. */
function wish(wishes: Wishes, change: Change, { of, byKey }: AllSites, rangeOf: RangeOf): boolean {
  switch (change.kind) {
    case "set":
    case "add": {
      const site = of.get(change.in);
      if (site === undefined) return false;
      const names = namesOn(change.path, site.shape);
      return change.kind === "set" ? set(wishes, site, names, change.value) : add(wishes, site, names, change.value);
    }
    case "replace": {
      const site = of.get(change.node);
      return site !== undefined && replace(wishes, site, change.value);
    }
    case "rename": {
      const site = byKey.get(change.key);
      return site !== undefined && rename(wishes, site, change.name);
    }
    case "remove": {
      const site = of.get(change.node);
      return site !== undefined && remove(wishes, site);
    }
    case "write":
      wishes.texts.push({ ...change, range: rangeOf(change.at) });
      return true;
  }
}

/** The names on a path. What authors name themselves (a word of a glossary) may hold dots. */
function namesOn(path: string, shape: Shape | undefined): readonly string[] {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return [name];
  const inside = shape?.kind === "object" ? shape.fields.get(name)?.shape : undefined;
  if (inside === undefined) return [path];
  return [name, ...namesOn(rest.join("."), inside)];
}

function set(wishes: Wishes, site: Site, [name = "", ...rest]: readonly string[], value: Content): boolean {
  const field = fieldNamed(site, name);
  if (field === undefined) return addField(wishes, site, name, nested(rest, value), "instead");
  if (rest.length === 0) return put(wishes, field, value);
  if (field.node.kind === "map") return set(wishes, field, rest, value);
  return isNothing(field) && fill(wishes, field, nested(rest, value), "instead");
}

function add(wishes: Wishes, site: Site, [name = "", ...rest]: readonly string[], value: Content): boolean {
  const field = fieldNamed(site, name);
  const content = nested(rest, [value]);
  if (field === undefined) return addField(wishes, site, name, content, "too");
  if (isNothing(field)) return fill(wishes, field, content, "too");
  if (rest.length > 0) return field.node.kind === "map" && add(wishes, field, rest, value);
  return append(wishes, field, value);
}

function append(wishes: Wishes, site: Site, value: Content): boolean {
  const { node, shape } = site;
  if (node.kind !== "list") {
    const listField = shape?.kind === "object" && node.kind === "map" ? shape.listField : undefined;
    return listField !== undefined && add(wishes, site, [listField], value);
  }
  addRow(wishes, site, value);
  wishes.extended.add(site);
  return true;
}

function addRow({ rows }: Wishes, site: Site, value: Content): void {
  const contents = rows.get(site);
  if (contents === undefined) rows.set(site, [value]);
  else contents.push(value);
}

/** Rows that stand at the end of their list already, one by one, are not added again. */
function leaveOutEqual({ rows, gone }: Wishes, site: Site): void {
  const contents = rows.get(site) ?? [];
  const kept = site.inside.filter((row) => !gone.has(row));
  for (let count = Math.min(kept.length, contents.length); count > 0; count--) {
    const areEqual = kept.slice(-count).every((row, index) => says(row.node, contents[index] ?? "", row.shape));
    if (!areEqual) continue;
    contents.splice(0, count);
    break;
  }
  if (contents.length === 0) rows.delete(site);
}

/** Writes a value in its own spelling, also where what stands there is read as the same. */
function replace(wishes: Wishes, site: Site, value: Content): boolean {
  if (typeof value === "object" || site.node.kind !== "scalar") return put(wishes, site, value);
  if (site.node.text !== String(value)) wishes.values.set(site, value);
  return true;
}

/** Makes a node say something; what it says already stays as it is. */
function put(wishes: Wishes, site: Site, content: Content): boolean {
  const { node, shape, style } = site;
  if (says(node, content, shape)) return true;
  const full = inFull(content, shape);
  if (node.kind === "map" && isFields(full) && canBePartly(site, full)) {
    const others = site.inside.filter(({ slot }) => !isKept(slot?.name ?? "", full));
    return (
      Object.entries(full).every(([name, value]) => set(wishes, site, [name], value)) &&
      others.every((other) => remove(wishes, other))
    );
  }
  if (node.kind === "list" && isList(full) && full.length > 0) {
    const isRowByRow = style === "implied" ? full.length === 1 : style !== "alias";
    if (isRowByRow) return putRows(wishes, site, full);
  }
  wishes.values.set(site, content);
  return true;
}

/**
 * Whether an object can be made to say something field by field: it has one of the fields, and what it stands for
 * alone need not change while it gets more fields.
 */
function canBePartly({ inside, style }: Site, contents: FieldContents): boolean {
  const kept = inside.filter(({ slot }) => (slot?.name ?? "") in contents);
  if (style !== "implied" || Object.keys(contents).length === 1) return kept.length > 0;
  return kept.some(({ node, shape, slot }) => says(node, contents[slot?.name ?? ""] ?? "", shape));
}

function putRows(wishes: Wishes, site: Site, contents: readonly Content[]): boolean {
  const kept = new Set<Site>();
  for (const content of contents) {
    const same = site.inside.find((item) => isAfter(item, kept) && says(item.node, content, item.shape));
    if (same === undefined) break;
    kept.add(same);
  }
  if (kept.size === contents.length) {
    return site.inside.every((item) => kept.has(item) || remove(wishes, item));
  }
  for (const content of contents.slice(site.inside.length)) addRow(wishes, site, content);
  return site.inside.every((item, index) => {
    const content = contents[index];
    return content === undefined ? remove(wishes, item) : put(wishes, item, content);
  });
}

function isAfter(item: Site, others: ReadonlySet<Site>): boolean {
  return [...others].every((other) => (other.slot?.index ?? 0) < (item.slot?.index ?? 0));
}

/** What the author has of their own stays. */
function isKept(name: string, contents: FieldContents): boolean {
  return name in contents || /^x-/i.test(name);
}

function remove(wishes: Wishes, site: Site): boolean {
  const { slot } = site;
  if (slot === undefined) return false;
  if (slot.of.style === "implied") return remove(wishes, slot.of);
  wishes.gone.add(site);
  return true;
}

function rename(wishes: Wishes, site: Site, name: string): boolean {
  const { slot } = site;
  if (slot?.key === undefined) return false;
  const other = fieldNamed(slot.of, name);
  if (other !== undefined && other !== site) return false;
  wishes.names.set(site, name);
  return true;
}

function addField(wishes: Wishes, site: Site, name: string, content: Content, how: Joining): boolean {
  if (site.node.kind !== "map" || site.style === "alias") return false;
  const contents = wishes.fields.get(site) ?? {};
  const before = contents[name];
  contents[name] = before === undefined ? content : joined(before, content, how);
  wishes.fields.set(site, contents);
  return true;
}

/** Fills a field that is there, but empty. */
function fill(wishes: Wishes, site: Site, content: Content, how: Joining): boolean {
  const before = wishes.values.get(site);
  wishes.values.set(site, before === undefined ? content : joined(before, content, how));
  return true;
}

/** Of two contents for the same place the second counts `instead` of the first, or its rows count `too`. */
type Joining = "instead" | "too";

function joined(first: Content, second: Content, how: Joining): Content {
  if (isFields(first) && isFields(second)) {
    const all: Record<string, Content> = { ...first };
    for (const [name, content] of Object.entries(second)) {
      const before = all[name];
      all[name] = before === undefined ? content : joined(before, content, how);
    }
    return all;
  }
  return how === "too" && isList(first) && isList(second) ? [...first, ...second] : second;
}

function nested(names: readonly string[], content: Content): Content {
  return names.reduceRight<Content>((inside, name) => ({ [name]: inside }), content);
}

/** Nothing, or a word for it (`~`, `null`). */
function isNothing({ node }: Site): boolean {
  return node.kind === "scalar" && node.value === null;
}

function fieldNamed({ inside }: Site, name: string): Site | undefined {
  return inside.find(({ slot }) => slot?.name === name);
}
