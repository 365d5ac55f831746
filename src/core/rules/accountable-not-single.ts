import { isGiven } from "../model/given.ts";
import type { LocatedText } from "../model/located.ts";
import type { Decision } from "../model/people.ts";
import { promptFor } from "../schema/prompts.ts";
import { defineRule, type RuleFix } from "./rule.ts";

type Message = "nobody" | "several" | "also" | "name" | "choose";

export default defineRule<Message>({
  category: "team",
  severity: "warning",
  section: "team",
  offByDefault: true,
  fix: "assisted",
  summary: "A decision has nobody, or more than one, who is accountable for it",
  messages: {
    nobody: '"{decision}" names nobody as accountable; name the one who answers for it',
    several: '"{decision}" names {count} as accountable; keep the one who answers for it',
    also: '"{who}" is accountable as well',
    name: "Name who is accountable",
    choose: 'Make "{who}" accountable, and the others responsible',
  },
  check({ plan, report }) {
    for (const row of plan.team.decisions) {
      const { decision, accountable, node } = row;
      if (decision === undefined) continue;
      const [first, second] = accountable;
      const data = { decision: decision.value, count: accountable.length };
      if (first === undefined) {
        if (isGiven(node, "accountable")) continue;
        report({ at: node.head, message: "nobody", data, row, fixes: () => [nameOne(row)] });
      } else if (second !== undefined) {
        report({
          at: second.node,
          message: "several",
          data,
          row,
          related: [{ at: first.node, message: "also", data: { who: first.value } }],
          fixes: () => accountable.map((who) => choose(row, who)),
        });
      }
    }
  },
});

function nameOne({ node }: Decision): RuleFix<Message> {
  const value = promptFor("team.decisions.accountable");
  return { title: "name", changes: [{ kind: "set", in: node, path: "accountable", value }] };
}

function choose({ node, accountable, responsible }: Decision, one: LocatedText): RuleFix<Message> {
  const others = accountable.filter((who) => who !== one);
  const doers = [...new Set([...responsible, ...others].map(({ value }) => value))];
  return {
    title: "choose",
    data: { who: one.value },
    changes: [
      { kind: "set", in: node, path: "accountable", value: [one.value] },
      { kind: "set", in: node, path: "responsible", value: doers },
    ],
  };
}
