import { planShape } from "../../schema/plan-shape.ts";
import type { ObjectShape } from "../../schema/shape.ts";
import type { Entry, Place } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { FrontMatter } from "./front-matter.ts";
import { addGifts, type Gifts, mapOf, noGifts } from "./gifts.ts";
import { impliedKey, textNode } from "./nodes.ts";
import type { Part } from "./part.ts";
import { readPart } from "./parts.ts";
import { lineOf } from "./phrase.ts";
import { sectionNamed } from "./section-names.ts";
import { objectOf } from "./sections.ts";

/** What the front matter, the title and the text below it say: the basics, and keys of the plan's top level. */
export interface Basics {
  readonly plan: Entry | undefined;
  /** `buyin`, `allow`, `x-…`, and sections that stand in the front matter. */
  readonly entries: readonly Entry[];
  /** The parts that it was read from: that of the title, and those whose heading names the basics. */
  readonly parts: ReadonlySet<Part>;
  /** Where the plan's title stands; `undefined` where it has none. */
  readonly title: Place | undefined;
  readonly notices: readonly Notice[];
}

/** What the front matter says wins over the text below the title, and both over the title's heading. */
export function readBasics(front: FrontMatter | undefined, outline: Part): Basics {
  const shape = planShape.fields.get("plan")?.shape;
  if (shape?.kind !== "object") throw new Error("The plan's schema has no basics");
  const { own, top } = divide(front?.entries ?? [], shape);
  const isTitle = ({ name }: Entry): boolean => shape.nameFor(name) === "title";
  const written = own.filter((entry) => !isTitle(entry) || !isNothing(entry));
  const titlePart = findTitle(outline, written.some(isTitle));
  const parts = outline.parts.filter((part) => part === titlePart || isBasics(part));
  const gifts = giftsOf(outline, parts, shape);
  const heading = titlePart?.heading;
  const head = heading?.place ?? front?.head ?? gifts.givens[0]?.key ?? gifts.prose[0];

  const entries = [...written];
  const title = heading && textNode(heading.phrase);
  const implied = title === undefined ? [] : [{ key: impliedKey("title", title), name: "title", value: title }];
  for (const entry of [...(head === undefined ? [] : objectOf(gifts, "plan", head).entries), ...implied]) {
    if (entries.every(({ name }) => (shape.nameFor(name) ?? name) !== entry.name)) entries.push(entry);
  }
  const plan = head && entries.length > 0 ? planEntry(entries, head) : undefined;
  const notices = [...(front?.notices ?? []), ...gifts.notices];
  return { plan, entries: top, parts: new Set(parts), title: entries.find(isTitle)?.value ?? title, notices };
}

/** The front matter's keys: the basics, and those of the plan's top level. A `plan:` around the basics is no harm. */
function divide(entries: readonly Entry[], shape: ObjectShape): { own: Entry[]; top: Entry[] } {
  const own: Entry[] = [];
  const top: Entry[] = [];
  for (const entry of entries) {
    const isTop = /^x-/i.test(entry.name) || planShape.fields.has(planShape.nameFor(entry.name) ?? "");
    if (entry.name === "plan" && entry.value.kind === "map") own.push(...entry.value.entries);
    else if (isTop && shape.nameFor(entry.name) === undefined) top.push(entry);
    else own.push(entry);
  }
  return { own, top };
}

/** The first `#` heading, unless it is a section's: then the title, or other sections, are set like it. */
function findTitle({ parts }: Part, hasTitle: boolean): Part | undefined {
  const [first, ...others] = parts.filter(({ heading }) => heading?.depth === 1);
  const isSection = first?.heading !== undefined && sectionNamed(lineOf(first.heading.phrase)) !== undefined;
  return isSection && (hasTitle || others.length > 0) ? undefined : first;
}

function isBasics({ heading }: Part): boolean {
  return heading !== undefined && sectionNamed(lineOf(heading.phrase))?.name === "plan";
}

/** What stands above the first heading and in those parts. */
function giftsOf(outline: Part, parts: readonly Part[], shape: ObjectShape): Gifts {
  const setting = { shape, section: "plan", isRow: false };
  const gifts = noGifts();
  for (const part of [{ ...outline, parts: [] }, ...parts]) addGifts(gifts, readPart(part, setting));
  return gifts;
}

function planEntry(entries: readonly Entry[], head: Place): Entry {
  return { key: impliedKey("plan", head), name: "plan", value: mapOf(entries, head, head) };
}

function isNothing({ value }: Entry): boolean {
  return value.kind === "scalar" && value.value === null;
}
