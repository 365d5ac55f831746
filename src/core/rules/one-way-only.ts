import { touchpointsFor } from "../model/calendar/contacts.ts";
import { areContactsKnown } from "../model/calendar/known-contacts.ts";
import { newTouchpointRow } from "../model/new-rows.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { isAtLeast } from "../model/standing.ts";
import { stakeholderName } from "../model/stakeholder-name.ts";
import { isTwoWay } from "../model/touchpoints.ts";
import { promptsFor } from "../schema/prompts.ts";
import type { Change } from "../source/change.ts";
import { TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import { defineRule } from "./rule.ts";
import { own, type Words } from "../text/slot-words.ts";

export default defineRule({
  category: "communication",
  severity: "warning",
  fix: "assisted",
  section: "communication",
  summary: "A group is promised a say, but every contact with it only tells",
  messages: {
    oneWay: "You promise to {level} {group}, but every contact only tells them things",
    tells: "This contact only tells",
    choose: "Choose a channel on which they can answer",
    addSession: "Add a listening session",
  },
  check({ plan, report }) {
    for (const row of plan.stakeholders.groups) {
      const { level } = row;
      const touchpoints = touchpointsFor(plan, row);
      const [first] = touchpoints;
      if (first === undefined || level === undefined || !isAtLeast(row, "consult")) continue;
      if (!touchpoints.every((touchpoint) => isTwoWay(touchpoint) === false) || !areContactsKnown(plan, row)) continue;
      report({
        at: level.node,
        message: "oneWay",
        data: { level: LEVEL_VERBS.get(level.value) ?? level.value, group: stakeholderName(row) },
        row,
        related: touchpoints.map(({ channel, twoWay, node: own }) => ({
          at: channel?.node ?? twoWay?.node ?? own.head,
          message: "tells",
        })),
        fixes: () => [
          { title: "choose", changes: answerable(first) },
          {
            title: "addSession",
            changes: [
              {
                kind: "add",
                in: plan.root,
                path: "communication.touchpoints",
                value: newTouchpointRow(plan, row, {
                  purpose: "listen",
                  channel: "listening_session",
                  report_back: promptsFor("communication.touchpoints.report_back"),
                }),
              },
            ],
          },
        ],
      });
    }
  },
});

const LEVEL_VERBS: ReadonlyMap<string, Words> = new Map([
  ["consult", own("consult")],
  ["involve", own("involve")],
  ["collaborate", own("collaborate with")],
  ["empower", own("empower")],
]);

function answerable({ node, twoWay }: Touchpoint): readonly Change[] {
  const channel = { ask: "How people can answer", choices: TWO_WAY_CHANNELS.map(({ id }) => id) };
  return [
    { kind: "set", in: node, path: "channel", value: channel },
    ...(twoWay === undefined ? [] : [{ kind: "remove", node: twoWay.node } as const]),
  ];
}
