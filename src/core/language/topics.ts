import { DEFICIT_LABELS } from "./deficit-label.ts";
import { NEAR_THRESHOLD } from "./near-threshold.ts";
import { PERSUASION } from "./persuasion.ts";
import { PRIVATE_NAMES } from "./private-names.ts";
import { PRIVATE_NUMBERS } from "./private-numbers.ts";
import { RESEARCH_CLAIMS } from "./research-claim.ts";
import { SIGN_OFF } from "./sign-off.ts";
import { SMALL_COUNTS } from "./small-counts.ts";
import { STUDENT_COUNTS } from "./student-counts.ts";
import type { Topic } from "./topic.ts";
import { VAGUE_COMMITMENTS } from "./vague-commitment.ts";

/** Every topic, so that a text is searched once for all of them. */
export const TOPICS: readonly Topic[] = [
  RESEARCH_CLAIMS,
  NEAR_THRESHOLD,
  PERSUASION,
  SIGN_OFF,
  DEFICIT_LABELS,
  PRIVATE_NUMBERS,
  PRIVATE_NAMES,
  SMALL_COUNTS,
  STUDENT_COUNTS,
  VAGUE_COMMITMENTS,
];

const TRIGGERS = TOPICS.map((topic) => ({ topic, trigger: new RegExp(topic.trigger.source, "i") }));

/** One look tells most texts from those that may speak of any topic. Unicode's way to ignore case takes eight times as long. */
const ANY = new RegExp(TOPICS.map(({ trigger }) => trigger.source).join("|"), "i");

/** The topics that a text may speak of; for most texts none. */
export function topicsOf(text: string): readonly Topic[] {
  return ANY.test(text) ? TRIGGERS.filter(({ trigger }) => trigger.test(text)).map(({ topic }) => topic) : [];
}
