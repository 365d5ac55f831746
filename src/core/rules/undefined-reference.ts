import { citationsIn } from "../model/citations.ts";
import { pathOf } from "../model/collection-paths.ts";
import { likelyMeant } from "../model/likely-meant.ts";
import { definitionsOf, namesIn } from "../model/lookup.ts";
import { newDefinition } from "../model/new-rows.ts";
import type { Plan } from "../model/plan.ts";
import { danglingUses, type ReferenceUse } from "../model/reference-uses.ts";
import type { Collection } from "../schema/shape.ts";
import type { Place, ScalarNode } from "../source/node.ts";
import { defineRule, type RuleFix } from "./rule.ts";
import { own, type Words } from "../text/slot-words.ts";

type Message = "undefined" | "near" | "cited" | "citedNear" | "correct" | "choose" | "define";

export default defineRule<Message>({
  category: "references",
  severity: "error",
  fix: "assisted",
  summary: "An id points to something that this plan does not define",
  messages: {
    undefined: '"{id}", named under {field}, is not defined in this plan',
    near: '"{id}", named under {field}, is not defined in this plan; did you mean {near}?',
    cited: '"[{id}]" cites a reference that is not in this plan',
    citedNear: '"[{id}]" cites a reference that is not in this plan; did you mean {near}?',
    correct: 'Change it to "{near}"',
    choose: "Choose one that is defined",
    define: 'Add "{id}" to the {list}',
  },
  check({ plan, report }) {
    const complain = (reference: Reference): void => {
      const { id, at, node, refersTo, field, section, row } = reference;
      const near = likelyMeant(plan, refersTo, id);
      report({
        at,
        message: MESSAGES[node === undefined ? "citation" : "field"][near === undefined ? 0 : 1],
        data: { field: own(field), id, ...(near === undefined ? {} : { near }) },
        section,
        ...(row === undefined ? {} : { row }),
        fixes: () => fixesFor(plan, reference, near),
      });
    };
    for (const use of danglingUses(plan)) {
      const isSpokenFor = use.isOwner || use.refersTo.some((collection) => isMissing(plan, collection));
      if (!isSpokenFor) complain({ ...use, id: use.text, at: use.node });
    }
    if (isMissing(plan, "references")) return;
    const references = definitionsOf(plan, "references");
    for (const citation of citationsIn(plan)) {
      if (references.find(citation.id) !== undefined) continue;
      complain({ ...citation, at: citation.place, refersTo: CITED });
    }
  },
});

/** Without and with what was likely meant. */
const MESSAGES = { field: ["undefined", "near"], citation: ["cited", "citedNear"] } as const;

/** A list that the plan does not have is one cause, and the rules about its section report it. */
function isMissing(plan: Plan, collection: Collection): boolean {
  return SPOKEN_FOR.has(collection) && definitionsOf(plan, collection).ids.length === 0;
}

const SPOKEN_FOR: ReadonlySet<Collection> = new Set(["stakeholders", "members", "links", "references"]);

interface Reference extends Pick<ReferenceUse, "refersTo" | "field" | "section" | "row"> {
  readonly id: string;
  readonly at: Place;
  /** `undefined` for a citation, which stands inside a text. */
  readonly node?: ScalarNode;
}

const CITED: readonly Collection[] = ["references"];

function fixesFor(
  plan: Plan,
  { id, at, node, refersTo }: Reference,
  near: string | undefined,
): readonly RuleFix<Message>[] {
  const correct: readonly RuleFix<Message>[] =
    near === undefined
      ? []
      : [
          {
            title: "correct",
            data: { near },
            changes: [node === undefined ? { kind: "write", at, text: near } : { kind: "replace", node, value: near }],
          },
        ];
  const choices = refersTo.flatMap((collection) => namesIn(plan, collection) ?? []);
  const choose: readonly RuleFix<Message>[] =
    node === undefined || choices.length === 0
      ? []
      : [{ title: "choose", changes: [{ kind: "replace", node, value: { ask: "One that is defined", choices } }] }];
  return [...correct, ...choose, ...refersTo.flatMap((collection) => definitionFor(plan, collection, id))];
}

function definitionFor(plan: Plan, collection: Collection, id: string): readonly RuleFix<Message>[] {
  const value = newDefinition(plan, collection, id);
  // A group that nothing reaches would be the next thing to repair.
  if (value === undefined || (collection === "stakeholders" && !isReached(plan, id))) return [];
  const changes = [{ kind: "add", in: plan.root, path: pathOf(collection), value }] as const;
  return [{ title: "define", data: { id, list: LISTS[collection] }, changes }];
}

function isReached({ communication }: Plan, id: string): boolean {
  return communication.touchpoints.some(({ audience }) => audience.some(({ value }) => value === id));
}

const LISTS: Readonly<Record<Collection, Words>> = {
  stakeholders: own("groups"),
  members: own("team"),
  goals: own("goals"),
  messages: own("messages"),
  touchpoints: own("touchpoints"),
  lines: own("budget"),
  training: own("trainings"),
  milestones: own("milestones"),
  links: own("district priorities"),
  references: own("references"),
};
