import type { Entry, MapNode, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { Heading } from "./block.ts";
import { fieldsOf, type Gifts, mapOf } from "./gifts.ts";
import { impliedKey, keyNode } from "./nodes.ts";
import { unknownSection, unread } from "./notices.ts";
import type { Part } from "./part.ts";
import { readPart } from "./parts.ts";
import { joinTexts, NARRATIVE } from "./prose.ts";
import { bareHeading, sectionNamed, sectionNear } from "./section-names.ts";

/** What a `##` part is in the plan. */
export interface Section {
  /** `undefined` for parts that are no section of the plan. */
  readonly entry: Entry | undefined;
  readonly notices: readonly Notice[];
}

/** Parts never change and are kept from version to version, so this only saves work. */
const known = new WeakMap<Part, Section>();

export function readSection(part: Part, heading: Heading): Section {
  const before = known.get(part);
  if (before !== undefined) return before;
  const section = read(part, heading);
  known.set(part, section);
  return section;
}

/** The object that gifts make; its prose joins its narrative. */
export function objectOf(gifts: Gifts, section: string, place: Place): MapNode {
  const entries = fieldsOf(gifts, section);
  const given = entries.find(({ name }) => name === NARRATIVE);
  const written = given?.value.kind === "scalar" ? [given.value] : [];
  const prose = joinTexts([...written, ...gifts.prose], "\n\n");
  const others = entries.filter((entry) => entry !== given);
  const key = given?.key ?? (prose && impliedKey(NARRATIVE, prose));
  const narrative = prose && key ? [{ key, name: NARRATIVE, value: prose }] : [];
  return mapOf([...others, ...narrative], place, place);
}

/** What no reader saw of parts that are no section of the plan. */
function unreadIn(part: Part): Notice[] {
  const own = part.blocks.flatMap((block) => (block.kind === "unread" ? [unread(block, undefined)] : []));
  return [...own, ...part.parts.flatMap(unreadIn)];
}

function read(part: Part, heading: Heading): Section {
  const key = keyNode(heading.phrase, heading.place);
  const bare = bareHeading(key.text);
  if (/^x-/i.test(bare)) {
    const value = { ...key, value: null, text: "" };
    return { entry: { key, name: bare.toLowerCase(), value }, notices: unreadIn(part) };
  }
  const exact = sectionNamed(key.text);
  const field = exact ?? sectionNear(key.text);
  const isExtra = exact === undefined && part.blocks.some(({ kind }) => kind === "extra");
  if (isExtra) return { entry: undefined, notices: unreadIn(part) };
  if (field?.shape.kind !== "object") {
    return { entry: undefined, notices: [unknownSection(key, heading, undefined), ...unreadIn(part)] };
  }
  const gifts = readPart(part, { shape: field.shape, section: field.name, isRow: false });
  const value = objectOf(gifts, field.name, heading.place);
  const notices = exact === undefined ? [unknownSection(key, heading, field), ...gifts.notices] : gifts.notices;
  return { entry: { key, name: field.name, value }, notices };
}
