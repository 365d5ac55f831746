import { sentencesOf, type Sentence } from "../language/sentences.ts";
import { isSpanish } from "../language/spanish.ts";
import type { Phrase, Topic } from "../language/topic.ts";
import { derivedFor, haveSameItems } from "../source/derived.ts";
import type { Change } from "../source/change.ts";
import type { Place, ScalarNode } from "../source/node.ts";
import { remembered, rememberedFor } from "../source/remember.ts";
import type { TextRange } from "../text/range.ts";
import type { Plan } from "./plan.ts";
import { ownTextOf, placeIn, type OwnText } from "./own-text.ts";
import { textsAbout, type PlanText } from "./texts.ts";

/** Words of the plan that speak of a topic. */
export interface PlanPhrase extends Pick<PlanText, "section" | "row"> {
  readonly at: Place;
  /** On one line and without marks. */
  readonly words: string;
  /** The people it is about, in the author's words; empty where it names none. */
  readonly people: string;
  /** Writes other words with which the sentence reads on; empty where there are none. */
  readonly changes: readonly Change[];
  /** The other words, with dots between those that do not stand together. */
  readonly instead: string;
  /** Behind the last word of the sentence, before its full stop. */
  readonly sentenceEnd: Place;
  /** The paragraph that the sentence stands in, as the file spells it; of a very long one what stands near. */
  readonly paragraph: string;
}

/** The phrases of a plan about a topic, in the order of the document. */
export const phrasesIn: (plan: Plan, topic: Topic) => readonly PlanPhrase[] = derivedFor(
  (plan: Plan, topic: Topic) => textsAbout(plan, topic).flatMap((text) => phrasesOf(text, topic)),
  haveSameItems,
);

/** One phrase for each row that has any, and for each sentence elsewhere: the first one, with the changes of all. */
export function onePerCause(phrases: readonly PlanPhrase[]): readonly PlanPhrase[] {
  const causes: PlanPhrase[] = [];
  for (const phrase of phrases) {
    const last = causes.at(-1);
    if (last === undefined || !isSameCause(last, phrase)) causes.push(phrase);
    else causes[causes.length - 1] = { ...last, changes: [...last.changes, ...phrase.changes] };
  }
  return causes;
}

function isSameCause(one: PlanPhrase, other: PlanPhrase): boolean {
  if (one.row !== undefined) return one.row === other.row;
  return one.sentenceEnd.piece === other.sentenceEnd.piece && one.sentenceEnd.end === other.sentenceEnd.end;
}

const phrasesOf = rememberedFor(({ node, section, row }: PlanText, topic: Topic): readonly PlanPhrase[] =>
  phrasesAt(node, topic).map((phrase) => ({ ...phrase, section, row })),
);

const phrasesAt = rememberedFor((node: ScalarNode, topic: Topic) => {
  const { own, sentences } = topic.reads === "everything" ? allSentences(node) : englishSentences(node);
  return sentences
    .flatMap((sentence) => inOrder(topic.find(sentence.text)).map((phrase) => locate(phrase, sentence, own)))
    .slice(0, MOST_PHRASES);
});

interface Sentences {
  readonly own: OwnText;
  readonly sentences: readonly Sentence[];
}

const allSentences = remembered((node: ScalarNode): Sentences => {
  const own = ownTextOf(node, "kept");
  return { own, sentences: sentencesOf(own.words) };
});

/** Without what others are quoted to have said. */
const englishSentences = remembered((node: ScalarNode): Sentences => {
  const own = ownTextOf(node, "blank");
  return { own, sentences: sentencesOf(own.words).filter(({ text }) => !isSpanish(text)) };
});

/** More of one text are never shown (limits.ts). */
const MOST_PHRASES = 300;

/** Of phrases that overlap the first one. */
function inOrder(phrases: readonly Phrase[]): readonly Phrase[] {
  let end = 0;
  return phrases
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((phrase) => {
      if (phrase.start < end) return false;
      end = phrase.end;
      return true;
    });
}

function locate(
  phrase: Phrase,
  { start, text, paragraph }: Sentence,
  own: OwnText,
): Omit<PlanPhrase, "section" | "row"> {
  const placeOf = (range: TextRange): Place => placeIn(own, start + range.start, start + range.end);
  const sourceOf = (range: TextRange): string => {
    const { piece, ...at } = placeIn(own, range.start, range.end);
    return piece.text.slice(at.start, at.end);
  };
  const written = sourceOf({ start, end: Math.min(start + text.length, own.end) });
  const last = written.replace(/[\s.!?]+$/u, "").length;
  return {
    at: placeOf(phrase),
    words: text.slice(phrase.start, phrase.end).replace(/\s+/g, " "),
    people: phrase.people.replace(/\s+/g, " "),
    instead: phrase.swaps.flatMap(({ text }) => text.trim() || []).join(" … "),
    changes: phrase.swaps.map((swap) => ({ kind: "write", at: placeOf(swap), text: swap.text })),
    sentenceEnd: placeOf({ start: last, end: last }),
    paragraph: sourceOf({
      start: Math.max(paragraph.start, start - LONGEST_WAY),
      end: Math.min(paragraph.end, start + text.length + LONGEST_WAY),
    }),
  };
}

/** From a sentence to where its paragraph may still say what it rests on. */
const LONGEST_WAY = 2000;
