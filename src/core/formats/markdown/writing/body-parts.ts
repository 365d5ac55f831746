import type { Field } from "../../../schema/shape.ts";
import type { Content } from "../../../source/change.ts";
import { meaningOf } from "../parts.ts";
import type { BodyPlace } from "./body-place.ts";
import { insertBlocks } from "./insertion.ts";
import { endOfContent } from "./layout.ts";
import type { Lines } from "./lines.ts";
import type { Manner } from "./manner.ts";
import { rankOf } from "./names.ts";
import { paragraphs, partLines } from "./skeleton.ts";
import type { Writing } from "./writing.ts";

/** Collects the lists and objects that are new in a section, and puts each behind the one before it in the model. */
export class BodyParts {
  readonly #place: BodyPlace;
  readonly #writing: Writing;
  readonly #added = new Map<Field, Lines>();

  constructor(place: BodyPlace, writing: Writing) {
    this.#place = place;
    this.#writing = writing;
  }

  /** Whether it can be written. */
  add(field: Field, content: Content, manner: Manner): boolean {
    const { setting, depth } = this.#place;
    const lines = depth === 0 ? undefined : partLines(setting.shape, field, content, { manner, depth });
    if (lines !== undefined) this.#added.set(field, lines);
    return lines !== undefined;
  }

  finish(): void {
    const groups = new Map<number, Lines[]>();
    for (const field of this.#place.setting.shape.fields.values()) {
      const lines = this.#added.get(field);
      const at = lines === undefined ? 0 : this.#placeFor(field);
      if (lines !== undefined) groups.set(at, [...(groups.get(at) ?? []), lines]);
    }
    for (const [at, parts] of groups) insertBlocks(at, paragraphs(parts), this.#writing.draft);
  }

  #placeFor(field: Field): number {
    const { setting, parts, top } = this.#place;
    const { draft } = this.#writing;
    const rank = rankOf({ field }, setting.shape);
    let best = -1;
    let at = endOfContent(draft.text, { start: top, end: this.#ownEnd() });
    for (const part of parts) {
      const meaning = part.heading && meaningOf(part, part.heading, setting);
      const own = meaning?.kind === "field" ? meaning.field : meaning?.kind === "item" ? meaning.list.field : undefined;
      const ownRank = own === undefined ? -1 : rankOf({ field: own }, setting.shape);
      if (ownRank < 0 || ownRank >= rank || ownRank < best) continue;
      const { headEnd, end } = this.#writing.extentOf(part);
      [best, at] = [ownRank, endOfContent(draft.text, { start: headEnd, end })];
    }
    return at;
  }

  /** Where the first deeper heading starts, or the next section. */
  #ownEnd(): number {
    const [first] = this.#place.parts;
    return first === undefined ? this.#place.end : this.#writing.extentOf(first).start;
  }
}
