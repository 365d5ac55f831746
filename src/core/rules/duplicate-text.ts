import { repetitionsIn, type Repetition } from "../model/substance/repeated.ts";
import { writtenValues, type WrittenValue } from "../model/written-values.ts";
import type { Row } from "../model/located.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionKey } from "../model/sections.ts";
import type { Place, ScalarNode } from "../source/node.ts";
import { defineRule } from "./rule.ts";
import { own } from "../text/slot-words.ts";

export default defineRule({
  category: "structure",
  severity: "information",
  offByDefault: true,
  fix: "assisted",
  summary: "The same twelve words or more stand in two fields",
  messages: {
    repeated: '"{field}" repeats what "{original}" says; say here what is different, or say it once',
    first: "The same words stand here",
    ask: "Ask for words of its own",
  },
  check({ plan, content, report }) {
    const texts = textsIn(plan);
    const nodes = [...texts.keys()].filter(({ text }) => !content.isPlaceholder(text));
    for (const repetition of repetitionsIn(nodes, (node, other) => mayRepeat(texts.get(node), texts.get(other)))) {
      const { node, original, isWhole } = repetition;
      const { field = "", section, row } = texts.get(node) ?? {};
      report({
        at: placeOf(repetition),
        message: "repeated",
        data: { field: own(field), original: own(texts.get(original)?.field ?? "") },
        ...(section === undefined ? {} : { section }),
        ...(row === undefined ? {} : { row }),
        related: [{ at: original, message: "first" }],
        fixes: () =>
          isWhole
            ? [{ title: "ask", changes: [{ kind: "replace", node, value: { ask: "What is different here?" } }] }]
            : [],
      });
    }
  },
});

interface TextField extends WrittenValue {
  readonly section: SectionKey;
  readonly row: Row | undefined;
}

/** Every text of the plan in its order. */
function textsIn(plan: Plan): ReadonlyMap<ScalarNode, TextField> {
  return new Map(
    writtenValues(plan).flatMap(({ section, row, values }) =>
      values
        .filter(({ shape }) => shape?.text !== undefined)
        .map((value) => [value.node, { ...value, section, row }] as const),
    ),
  );
}

/** Rows of a list may all have the same name, label or short answer in one column. */
function mayRepeat(text: TextField | undefined, original: TextField | undefined): boolean {
  const kind = text?.shape?.text;
  return (kind === "name" || kind === "label") && text?.shape === original?.shape;
}

/** The repeated words in the file where they stand there as they read, else the whole text. */
function placeOf({ node, words }: Repetition): Place {
  const source = node.piece.text.slice(node.start, node.end);
  const run = new RegExp(words.join("[^\\p{L}\\p{N}]+"), "iu").exec(source);
  if (run === null) return node;
  const start = node.start + run.index;
  return { piece: node.piece, start, end: start + run[0].length };
}
