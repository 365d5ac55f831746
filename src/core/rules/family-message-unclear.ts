import { readingLevelOf, type ReadingLevel } from "../language/reading-grade.ts";
import { unexplainedIn, type ShortForm } from "../language/short-forms.ts";
import { isSpanish } from "../language/spanish.ts";
import { groupsNamed } from "../model/groups-named.ts";
import { definitionsOf } from "../model/lookup.ts";
import { ownTextOf, partsOf, placeIn, type OwnText } from "../model/own-text.ts";
import type { Plan } from "../model/plan.ts";
import type { Message } from "../model/reach-and-money.ts";
import { familyTouchpoints } from "../model/touchpoints.ts";
import type { Change } from "../source/change.ts";
import type { Place, ScalarNode } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import { defineRule } from "./rule.ts";
import { several } from "../text/slot-words.ts";

/** Guides to plain language aim at grades 6 to 8 for families (WNESU). */
const HIGHEST_GRADE = 8;

/** In fewer words, one long name decides. */
const FEWEST_WORDS = 30;

export default defineRule({
  category: "communication",
  severity: "hint",
  section: "communication",
  fix: "assisted",
  summary: "A message to families or students is hard to read",
  messages: {
    hard: "This message is hard to read; shorten its sentences and use everyday words",
    shortForms: "This message is hard to read; spell out {acronyms}",
    both: "This message is hard to read; shorten its sentences and spell out {acronyms}",
    explain: "Spell out {acronyms}",
  },
  check({ plan, report }) {
    for (const row of familyMessages(plan)) {
      const node = row.text?.node;
      if (node?.kind !== "scalar") continue;
      const texts = englishTexts(node);
      const forms = texts.flatMap((text) =>
        unexplainedIn(text.words, plan.expected.glossary).map((form) => ({ text, form })),
      );
      const isHard = isHardToRead(node);
      const at = forms[0] === undefined ? placeOfWords(texts) : placeOfForm(forms[0]);
      if (at === undefined || (!isHard && forms.length === 0)) continue;
      const acronyms = several([...new Set(forms.map(({ form }) => form.form))]);
      const changes = forms.map((found): Change => ({
        kind: "write",
        at: placeOfForm(found),
        text: found.form.explained,
      }));
      report({
        at,
        message: forms.length === 0 ? "hard" : isHard ? "both" : "shortForms",
        data: { acronyms },
        row,
        fixes: () => (changes.length === 0 ? [] : [{ title: "explain", data: { acronyms }, changes }]),
      });
    }
  },
});

/** Messages whose audience includes families or students, or that a contact brings to them. */
function familyMessages(plan: Plan): readonly Message[] {
  const brought = new Set(
    familyTouchpoints(plan).flatMap(({ messages }) =>
      messages.map(({ value }) => definitionsOf(plan, "messages").find(value)),
    ),
  );
  return plan.communication.messages.filter(
    (row) => brought.has(row) || groupsNamed(plan, row.audiences).has("families", "students"),
  );
}

const englishTexts = remembered((node: ScalarNode): readonly OwnText[] =>
  partsOf(node)
    .map((part) => ownTextOf(part))
    .filter(({ words }) => !isSpanish(words)),
);

const isHardToRead = remembered((node: ScalarNode): boolean => {
  const words = englishTexts(node).map((text) => text.words);
  const level: ReadingLevel = readingLevelOf(words.join("\n\n"));
  return level.words >= FEWEST_WORDS && level.grade > HIGHEST_GRADE;
});

function placeOfForm({ text, form }: { readonly text: OwnText; readonly form: ShortForm }): Place {
  return placeIn(text, form.start, form.end);
}

/** From the first word to the last one. */
function placeOfWords([text]: readonly OwnText[]): Place | undefined {
  if (text === undefined) return undefined;
  const start = text.words.search(/\S/u);
  return placeIn(text, Math.max(start, 0), text.words.trimEnd().length);
}
