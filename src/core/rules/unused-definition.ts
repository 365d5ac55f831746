import { citedIds } from "../model/citations.ts";
import { isCancelled } from "../model/calendar/contacts.ts";
import { isGiven } from "../model/given.ts";
import type { Row } from "../model/located.ts";
import { definitionsOf } from "../model/lookup.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionKey } from "../model/sections.ts";
import { touchpointName } from "../model/touchpoints.ts";
import { promptFor } from "../schema/prompts.ts";
import type { MessageData } from "../source/notice.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "message" | "link" | "reference" | "carry" | "align" | "cite" | "remove";

export default defineRule<Message>({
  category: "references",
  severity: "information",
  offByDefault: true,
  fix: "assisted",
  summary: "A message, a district priority or a reference is defined and used nowhere",
  messages: {
    message: "No touchpoint carries the message {id}; name it in one, or take it out",
    link: "No goal serves the priority {id}; name it in a goal, or take it out",
    reference: "Nothing uses the reference {id}; cite it, say where it is used, or take it out",
    carry: "Carry it in {touchpoint}",
    align: "Let goal {goal} serve it",
    cite: "Say where it is used",
    remove: "Take it out",
  },
  check({ plan, report }) {
    for (const { message, section, rows, isNamed, fixesFor } of unusedRows(plan)) {
      for (const row of rows.unused) {
        const remove: RuleFix<Message> = { title: "remove", changes: [{ kind: "remove", node: row.node }] };
        report({
          at: row.node.head,
          message,
          data: { id: row.called },
          section,
          row,
          fixes: () => [...fixesFor(row), ...(rows.all.length === 1 || isNamed?.(row) === true ? [] : [remove])],
        });
      }
    }
  },
});

interface Unused {
  readonly message: "message" | "link" | "reference";
  readonly section: SectionKey;
  readonly rows: { readonly all: readonly Row[]; readonly unused: readonly Row[] };
  /** Whether something that does not count names it all the same, and so must not lose it. */
  readonly isNamed?: (row: Row) => boolean;
  readonly fixesFor: (row: Row) => readonly RuleFix<Message>[];
}

/** Where nothing could use them yet, no touchpoint or no goal, that is what other rules say. */
function unusedRows(plan: Plan): readonly Unused[] {
  const touchpoints = plan.communication.touchpoints.filter((touchpoint) => !isCancelled(touchpoint));
  const goals = plan.goals.items;
  const messages = usedIn(plan, "messages", touchpoints, (touchpoint) => touchpoint.messages);
  const named = usedIn(plan, "messages", plan.communication.touchpoints, (touchpoint) => touchpoint.messages);
  const links = usedIn(plan, "links", goals, (goal) => goal.alignedTo);
  const cited = citedIds(plan);
  return [
    {
      message: "message",
      section: "communication",
      rows: unusedOf(touchpoints.length === 0 ? [] : plan.communication.messages, (row) => messages.has(row)),
      isNamed: (row) => named.has(row),
      fixesFor: ({ id }) =>
        touchpoints.flatMap((user) => use("carry", { touchpoint: touchpointName(user) }, user, "messages", id)),
    },
    {
      message: "link",
      section: "alignment",
      rows: unusedOf(goals.length === 0 ? [] : plan.alignment.links, (row) => links.has(row)),
      fixesFor: ({ id }) => goals.flatMap((user) => use("align", { goal: user.label }, user, "aligned_to", id)),
    },
    {
      message: "reference",
      section: "references",
      rows: unusedOf(plan.references.items, ({ id, node }) => cited.has(id.toLowerCase()) || isGiven(node, "used_in")),
      fixesFor: ({ node }) => [
        {
          title: "cite",
          changes: [{ kind: "set", in: node, path: "used_in", value: promptFor("references.items.used_in") }],
        },
      ],
    },
  ];
}

/** Names it where nothing is named yet. */
function use(
  title: "carry" | "align",
  data: MessageData,
  { node }: Row,
  path: string,
  value: string,
): readonly RuleFix<Message>[] {
  return isGiven(node, path) ? [] : [{ title, data, changes: [{ kind: "add", in: node, path, value }] }];
}

function usedIn<User>(
  plan: Plan,
  collection: "messages" | "links",
  users: readonly User[],
  usesOf: (user: User) => readonly { readonly value: string }[],
): ReadonlySet<Row | undefined> {
  const definitions = definitionsOf(plan, collection);
  return new Set(users.flatMap(usesOf).map(({ value }) => definitions.find(value)));
}

/** Rows without an id or a name cannot be used, which other rules say. */
function unusedOf(all: readonly Row[], isUsed: (row: Row) => boolean): Unused["rows"] {
  return { all, unused: all.filter((row) => row.id !== "" && !isUsed(row)) };
}
