import type { ScalarNode } from "../../source/node.ts";
import type { Block, Bullet } from "./block.ts";
import type { Gifts } from "./gifts.ts";
import { textNode } from "./nodes.ts";
import type { Phrase } from "./phrase.ts";

/** The field that keeps a section's prose. */
export const NARRATIVE = "narrative";

export function addProse(phrase: Phrase, gifts: Gifts): void {
  const node = textNode(phrase);
  if (node !== undefined) gifts.prose.push(node);
}

export function addBulletProse(bullet: Bullet, gifts: Gifts): void {
  addProse(bullet.phrase, gifts);
  addProseBelow(bullet.blocks, gifts);
}

/** The texts of blocks that hold no fields. */
export function addProseBelow(blocks: readonly Block[], gifts: Gifts): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") addProse(block.phrase, gifts);
    else if (block.kind === "bullets") for (const bullet of block.items) addBulletProse(bullet, gifts);
  }
}

/** Texts as one value at the place of the first; `undefined` where there are none. */
export function joinTexts(parts: readonly ScalarNode[], separator: string): ScalarNode | undefined {
  const [first] = parts;
  const text = parts.map((part) => part.text).join(separator);
  return first && { ...first, value: text, text, parts };
}
