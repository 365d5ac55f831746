import { topicsOf } from "../language/topics.ts";
import type { Topic } from "../language/topic.ts";
import type { ScalarNode } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import type { Row } from "./located.ts";
import { partsOf } from "./own-text.ts";
import type { Plan } from "./plan.ts";
import type { SectionKey } from "./sections.ts";
import { valuesBySection, type SectionValues, type ValueGroup, type WrittenValue } from "./written-values.ts";

/** A text of the plan: one value, or one paragraph or item of a section's prose. */
export interface PlanText {
  readonly node: ScalarNode;
  readonly section: SectionKey;
  readonly row: Row | undefined;
}

/** The texts that may speak of a topic, in the order of the document; those of the references are left out. */
export function textsAbout(plan: Plan, topic: Topic): readonly PlanText[] {
  return valuesBySection(plan).flatMap((values) => suspectsIn(values).get(topic) ?? []);
}

const suspectsIn = remembered(({ section, groups }: SectionValues): ReadonlyMap<Topic, readonly PlanText[]> => {
  const byTopic = new Map<Topic, PlanText[]>();
  if (section === "references") return byTopic;
  for (const { topic, text } of groups.flatMap(suspectsInGroup)) {
    const texts = byTopic.get(topic);
    if (texts === undefined) byTopic.set(topic, [text]);
    else texts.push(text);
  }
  return byTopic;
});

interface Suspect {
  readonly topic: Topic;
  readonly text: PlanText;
}

const suspectsInGroup = remembered(({ section, row, values }: ValueGroup): readonly Suspect[] =>
  values.filter(isText).flatMap((written) =>
    partsOf(written.node).flatMap((node) =>
      topicsIn(node)
        .filter(({ reads }) => reads === "everything" || isOwnSentence(written, section))
        .map((topic) => ({ topic, text: { node, section, row } })),
    ),
  ),
);

const topicsIn = remembered((node: ScalarNode) => (node.text.length <= LONGEST_TEXT ? topicsOf(node.text) : []));

/** Many pages; what is longer was not written to be read. */
const LONGEST_TEXT = 100_000;

/** Whether a value is free text, and no choice, id, date or number. */
function isText({ node, shape }: WrittenValue): boolean {
  return typeof node.value === "string" && (shape === undefined || shape.text !== undefined);
}

/** Whether a field holds what its author says, and neither a name nor the words of somebody else. */
function isOwnSentence({ name, shape }: WrittenValue, section: SectionKey): boolean {
  if (shape?.text === undefined || shape.text === "name" || OTHERS_WORDS.has(name)) return false;
  return !NAMES.has(name) && !NAMES.has(`${section}.${name}`);
}

/** What people said, in their words, and the mission that a board adopted. */
const OTHERS_WORDS: ReadonlySet<string> = new Set(["what_matters", "concerns", "heard", "mission"]);

/** Names of people, programs, documents and systems. Milestones have a title too, and that is a sentence. */
const NAMES: ReadonlySet<string> = new Set([
  ...["name", "document", "priority", "partner", "provider", "source_system", "source", "unit"],
  ...["languages", "state", "school_year", "heard_from", "plan.title", "team.title"],
]);
