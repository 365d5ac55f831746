import type { Fix } from "../source/fix.ts";
import type { Entry, MapNode } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { keepAsOwn, renameTo } from "./key-fixes.ts";
import type { ObjectShape } from "./shape.ts";
import { own } from "../text/slot-words.ts";

/** The rule that reports a key which the shape does not have. */
export type KeyRule = "unknown-section" | "unknown-field";

export interface ReadKeys {
  readonly keys: readonly Key[];
  readonly notices: readonly Notice[];
}

export interface Key {
  readonly entry: Entry;
  /** The canonical name; `undefined` where the shape has no such field: the entry gives no value. */
  readonly name: string | undefined;
}

/**
 * Finds the field of every key: by its name, by another spelling or an alias, or as a slip of it. The latter two are
 * reported and still read. Of two keys for one field the better spelling holds, else the first; the other gives no
 * value. It is reported, unless it is the very same key: that the format's reader has reported.
 */
export function readKeys(map: MapNode, shape: ObjectShape, rule: KeyRule): ReadKeys {
  const found = map.entries.map((entry) => find(entry, shape));
  const holders = new Map<string, Found>();
  for (const key of found) {
    if (key.name === undefined) continue;
    const holder = holders.get(key.name);
    if (holder === undefined || takesOver(key, holder)) holders.set(key.name, key);
  }
  const keys: Key[] = [];
  const notices: Notice[] = [];
  for (const key of found) {
    const { entry, name, spelling } = key;
    const holder = name === undefined ? key : (holders.get(name) ?? key);
    if (holder === key) {
      keys.push(key);
      if (spelling !== "own" && spelling !== "free") notices.push(unknownKey(key, shape, rule, true));
    } else if (entry.key.text !== holder.entry.key.text) {
      if (spelling === "slip") keys.push({ entry, name: undefined });
      notices.push(spelling === "slip" ? unknownKey(key, shape, rule, false) : sameField(key, holder, shape));
    }
  }
  return { keys, notices };
}

/** How near a key is to its field's name, the nearest first; `free` keys are the author's to choose. */
const SPELLINGS = ["own", "alias", "slip", "none", "free"] as const;

interface Found extends Key {
  readonly spelling: (typeof SPELLINGS)[number];
}

function find(entry: Entry, shape: ObjectShape): Found {
  const { name: written } = entry;
  if (shape.fields.has(written)) return { entry, name: written, spelling: "own" };
  if (shape.rest !== undefined || isAuthorsOwn(entry)) return { entry, name: undefined, spelling: "free" };
  const alias = shape.nameFor(written);
  if (alias !== undefined) return { entry, name: alias, spelling: "alias" };
  const slip = shape.nearestName(written);
  return { entry, name: slip, spelling: slip === undefined ? "none" : "slip" };
}

/** Whether a key is the author's own (`x-…`), which nothing reads and nothing reports. */
export function isAuthorsOwn({ name }: Entry): boolean {
  return /^x-/i.test(name);
}

function takesOver(key: Found, holder: Found): boolean {
  return SPELLINGS.indexOf(key.spelling) < SPELLINGS.indexOf(holder.spelling);
}

const UNKNOWN = {
  "unknown-section": {
    near: '"{key}" is not a section this plan uses; did you mean {suggestion}?',
    far: '"{key}" is not a section this plan uses; rename it, or begin it with x- to keep it as your own',
  },
  "unknown-field": {
    near: '"{key}" is not a field of {object}; did you mean {suggestion}?',
    far: '"{key}" is not a field of {object}; rename it, or begin it with x- to keep it as your own',
  },
} as const;

/** @param isFree whether no other key has the field that was meant */
function unknownKey({ entry, name }: Found, shape: ObjectShape, rule: KeyRule, isFree: boolean): Notice {
  const data = { key: entry.key.text, object: own(shape.noun) };
  const { near, far } = UNKNOWN[rule];
  const keep = keepAsOwn(entry.key);
  if (name === undefined) return { rule, template: far, data, place: entry.key, fixes: () => [keep] };
  const fixes = (): readonly Fix[] => (isFree ? [renameTo(name, entry), keep] : [keep]);
  const notice = { rule, template: near, data: { ...data, suggestion: name }, place: entry.key, fixes };
  return rule === "unknown-section" ? { ...notice, section: name } : notice;
}

function sameField({ entry, name }: Found, holder: Found, shape: ObjectShape): Notice {
  const title = shape.fields.get(name ?? "")?.title;
  const field = title === undefined ? entry.key.text : own(title);
  return {
    rule: "duplicate-key",
    template: '"{key}" and "{other}" are both {field}; keep one of them',
    data: { key: entry.key.text, other: holder.entry.key.text, field },
    place: entry.key,
    related: [{ template: "{field} is given here", data: { field }, place: holder.entry.key }],
    fixes: () => [keepAsOwn(entry.key)],
  };
}
