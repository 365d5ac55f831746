import type { ScalarNode } from "../../source/node.ts";
import { remembered } from "../../source/remember.ts";
import { wordsOf } from "../../text/words.ts";

/** A run of words that stands in two texts. */
export interface Repetition {
  /** Where it stands again. */
  readonly node: ScalarNode;
  /** Where it stands first. */
  readonly original: ScalarNode;
  /** The repeated words, in lower case. */
  readonly words: readonly string[];
  /** Nothing else stands in either text. */
  readonly isWhole: boolean;
}

/** Shorter runs are turns of phrase. */
const LEAST_WORDS = 12;

/**
 * The longest run of at least twelve words that a text shares with an earlier one, text by text.
 *
 * @param mayRepeat tells of two texts with words in common that they may have them
 */
export function repetitionsIn(
  texts: readonly ScalarNode[],
  mayRepeat: (node: ScalarNode, original: ScalarNode) => boolean,
): readonly Repetition[] {
  const seen = new Map<string, { readonly node: ScalarNode; readonly at: number }>();
  return texts.flatMap((node) => {
    const words = wordsIn(node);
    const found: Repetition[] = [];
    for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
      const run = words.slice(at, at + LEAST_WORDS).join(" ");
      const first = seen.get(run);
      if (first === undefined) seen.set(run, { node, at });
      else if (found.length === 0 && first.node !== node && !mayRepeat(node, first.node)) {
        found.push(repetition(node, at, first.node, first.at));
      }
    }
    return found;
  });
}

function repetition(node: ScalarNode, at: number, original: ScalarNode, from: number): Repetition {
  const words = wordsIn(node);
  const others = wordsIn(original);
  let length = LEAST_WORDS;
  while (at + length < words.length && words[at + length] === others[from + length]) length++;
  return {
    node,
    original,
    words: words.slice(at, at + length),
    isWhole: length === words.length && length === others.length,
  };
}

const wordsIn = remembered(({ text }: ScalarNode) => wordsOf(text));
