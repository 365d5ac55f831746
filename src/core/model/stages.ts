import { translatable, type Translate } from "../text/tongue.ts";
import { withinSentence } from "../text/wording.ts";
import { PHASES } from "../vocabulary/vocabulary.ts";

/** What lists call a plan's status in one word; what is no status stays as the plan writes it. */
export function statusWord(status: string, t: Translate): string {
  const word = STATUS_WORDS.get(status);
  return word === undefined ? status.replaceAll("_", " ") : t(word);
}

/** The same for its phase. */
export function phaseWord(phase: string, t: Translate): string {
  const term = PHASES.find(({ id }) => id === phase);
  return term === undefined ? phase.replaceAll("_", " ") : withinSentence(t(term.label));
}

const STATUS_WORDS: ReadonlyMap<string, string> = new Map([
  ["draft", translatable("draft")],
  ["in_review", translatable("in review")],
  ["approved", translatable("approved")],
  ["active", translatable("active")],
  ["revising", translatable("being revised")],
  ["archived", translatable("archived")],
]);
