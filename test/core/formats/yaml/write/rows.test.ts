import assert from "node:assert/strict";
import { promptsFor } from "../../../../../src/core/schema/prompts.ts";
import type { Content } from "../../../../../src/core/source/change.ts";
import { lines, mapAt, nodeAt, once, written, entryAt, type Changes } from "./written.ts";

const addTo =
  (path: string, ...values: readonly Content[]): Changes =>
  (root) =>
    values.map((value) => ({ kind: "add", in: root, path, value }));

const removeAt =
  (...ways: readonly string[]): Changes =>
  (root) =>
    ways.map((way) => ({ kind: "remove", node: nodeAt(root, way) }));

interface Case {
  readonly name: string;
  readonly before: string;
  readonly changes: Changes;
  readonly after: string;
}

const ADDED: readonly Case[] = [
  {
    name: "a row goes behind the last one and what belongs to it",
    before: lines(`
      stakeholders:
        - id: a
          level: inform

        - id: b
          level: consult # for now
          # phases: to come
      team:
    `),
    changes: addTo("stakeholders.groups", promptsFor("stakeholders.groups", { id: "c", group: "families" })),
    after: lines(`
      stakeholders:
        - id: a
          level: inform

        - id: b
          level: consult # for now
          # phases: to come

        - id: c
          group: families
          level: …
          phases: […]
          first_involved: YYYY-MM-DD
      team:
    `),
  },
  {
    name: "a row in braces below such rows, unless it is long",
    before: "team:\n  members:\n    - {id: a, name: Ann}\n",
    changes: addTo("team.members", { id: "b", name: "Bo" }, { id: "c", title: "Lead ".repeat(24).trim() }),
    after: `team:\n  members:\n    - {id: a, name: Ann}\n    - {id: b, name: Bo}\n    - id: c\n      title: ${"Lead ".repeat(24).trim()}\n`,
  },
  {
    name: "an equal row at the end is not added again",
    before: "team:\n  members:\n    - {id: a, name: Ann}\n",
    changes: addTo("team.members", { id: "a", name: "Ann" }),
    after: "team:\n  members:\n    - {id: a, name: Ann}\n",
  },
  {
    name: "rows of a file whose dashes stand under the key, with wide gaps",
    before: "team:\n    members:\n    -   id: a\n        name: Ann",
    changes: addTo("team.members", { id: "b", roles: ["advisor"] }),
    after: "team:\n    members:\n    -   id: a\n        name: Ann\n    -   id: b\n        roles: [advisor]",
  },
  {
    name: "values on one line, and one below the other",
    before: 'convening:\n  participants: [a, b] # all\n  questions:\n    - Why?\n    - "How?"\n',
    changes: (root) => [
      ...addTo("convening.participants", "c", "no")(root),
      ...addTo("convening.questions", "What: now?", "Who?")(root),
    ],
    after: `convening:\n  participants: [a, b, c, "no"] # all\n  questions:\n    - Why?\n    - "How?"\n    - "What: now?"\n    - Who?\n`,
  },
  {
    name: "a list that is empty or not there",
    before:
      "goals: [] # none yet\nteam:\n  members:\n    # nobody\n  decisions: []\nplan:\n  organization:\n    languages: []\n",
    changes: (root) => [
      ...addTo("goals.items", { id: "g1" }, { id: "g2" })(root),
      ...addTo("team.members", { id: "a" }, { id: "b" })(root),
      ...addTo("plan.organization.languages", "en", "es")(root),
      ...addTo("investment.lines", { id: "l1" }, { id: "l2" })(root),
    ],
    after: lines(`
      goals: # none yet
        - id: g1
        - id: g2
      team:
        members:
          - id: a
          - id: b
          # nobody
        decisions: []
      investment:
        lines:
          - id: l1
          - id: l2
      plan:
        organization:
          languages: [en, es]
    `),
  },
  {
    name: "a single value becomes a list",
    before:
      "communication:\n  touchpoints:\n    - audience: families # all of them\n    - audience: families, and staff\n    - {audience: families}\n",
    changes: (root) =>
      ["0", "1", "2"].map((row) => ({
        kind: "add",
        in: mapAt(root, `communication.touchpoints.${row}`),
        path: "audience",
        value: "teachers",
      })),
    after:
      'communication:\n  touchpoints:\n    - audience: [families, teachers] # all of them\n    - audience: ["families, and staff", teachers]\n    - {audience: [families, teachers]}\n',
  },
  {
    name: "a single row becomes a list",
    before:
      "team:\n  members:\n    id: a\n    title: |\n      Lead\n      of all\nconvening:\n  baseline: {stakeholder: t}\n",
    changes: (root) => [
      ...addTo("team.members", { id: "b" })(root),
      ...addTo("convening.baseline", { stakeholder: "u" })(root),
    ],
    after:
      "team:\n  members:\n    - id: a\n      title: |\n        Lead\n        of all\n    - id: b\nconvening:\n  baseline:\n    - {stakeholder: t}\n    - stakeholder: u\n",
  },
  {
    name: "brackets over several lines",
    before: "goals: [\n  {id: g1}, # one\n  {id: g2} # two\n]\nteam:\n  members: [\n    {id: a},\n  ]\n",
    changes: (root) => [...addTo("goals.items", { id: "g3" })(root), ...addTo("team.members", { id: "b" })(root)],
    after:
      "goals: [\n  {id: g1}, # one\n  {id: g2}, # two\n  {id: g3}\n]\nteam:\n  members: [\n    {id: a},\n    {id: b},\n  ]\n",
  },
  {
    name: "a field of the last row and a new row",
    before: "goals:\n  - id: g1\n    kind: use\n",
    changes: (root) => [
      ...addTo("goals.items", { id: "g2" })(root),
      { kind: "set", in: mapAt(root, "goals.items.0"), path: "owner", value: "lee" },
      { kind: "set", in: root, path: "team.cadence", value: "monthly" },
    ],
    after: "goals:\n  - id: g1\n    kind: use\n    owner: lee\n  - id: g2\nteam:\n  cadence: monthly\n",
  },
  {
    name: "a list is set by as few characters as it takes",
    before: "plan:\n  organization:\n    languages: [en,  es, so]\nvision:\n  outcomes: [graduation,  military]\n",
    changes: (root) => [
      { kind: "set", in: root, path: "plan.organization.languages", value: ["en", "so"] },
      { kind: "set", in: root, path: "vision.outcomes", value: ["graduation", "employment", "military"] },
    ],
    after:
      "plan:\n  organization:\n    languages: [en, so]\nvision:\n  outcomes: [graduation,  employment, military]\n",
  },
];

const REMOVED: readonly Case[] = [
  {
    name: "a row with its lines, and one of the blank lines around it",
    before: "goals:\n  - id: g1\n\n  # second\n  - id: g2 # two\n    kind: use\n\n  - id: g3\n",
    changes: removeAt("goals.items.1"),
    after: "goals:\n  - id: g1\n\n  # second\n\n  - id: g3\n",
  },
  {
    name: "the last row and the only row",
    before: "goals:\n  - id: g1\n  - id: g2\nteam:\n  members:\n    - id: a\n  cadence: monthly",
    changes: removeAt("goals.items.1", "team.members.0", "team.cadence"),
    after: "goals:\n  - id: g1\nteam:\n  members:",
  },
  {
    name: "a field of a row, also the first one",
    before: "goals:\n  - id: g1\n    kind: use\n    owner: lee\n  - id: g2\n  - id: g3\n    kind: use\n",
    changes: removeAt("goals.items.0.id", "goals.items.0.owner", "goals.items.1.id", "goals.items.2.kind"),
    after: "goals:\n  - kind: use\n  - \n  - id: g3\n",
  },
  {
    name: "values in brackets",
    before:
      "goals: [{id: a}, {id: b, kind: use}, {id: c}]\nteam: {cadence: monthly}\nvision: {outcomes: [military, ]}\n",
    changes: removeAt("goals.items.0", "goals.items.1.id", "goals.items.2", "team.cadence", "vision.outcomes.0"),
    after: "goals: [{kind: use}]\nteam: {}\nvision: {outcomes: [ ]}\n",
  },
  {
    name: "a single value goes with its key",
    before: "communication:\n  touchpoints:\n    - id: t\n      audience: all\n      report_back: x\n",
    changes: removeAt("communication.touchpoints.0.audience.0", "communication.touchpoints.0.report_back.how"),
    after: "communication:\n  touchpoints:\n    - id: t\n",
  },
  {
    name: "a section at the top, in the middle and at the end",
    before: "buyin: 1\nplan:\n  title: T\nvision:\n  statement: S\nteam:\n  cadence: monthly\n",
    changes: removeAt("buyin", "vision", "team"),
    after: "plan:\n  title: T\n",
  },
  {
    name: "all rows go and another one comes",
    before: "goals:\n  - id: g1\n  - id: g2\nteam:\n",
    changes: (root) => [
      ...removeAt("goals.items.0", "goals.items.1")(root),
      ...addTo("goals.items", { id: "g3" })(root),
    ],
    after: "goals:\n  - id: g3\nteam:\n",
  },
];

const RENAMED: readonly Case[] = [
  {
    name: "a key gets its name",
    before: `Objectives:\n  - "Statment": S\n    'Owner ': lee\n    {x: y}: z\n`.replace(/ {4}\{x.*\n/, ""),
    changes: (root) => [
      { kind: "rename", key: entryAt(root, "goals").key, name: "goals" },
      { kind: "rename", key: entryAt(root, "goals.items.0.statement").key, name: "statement" },
      { kind: "rename", key: entryAt(root, "goals.items.0.owner").key, name: "owner" },
    ],
    after: `goals:\n  - "statement": S\n    'owner': lee\n`,
  },
  {
    name: "a key becomes the author's own",
    before: "Mascot & motto: otter\nteam: {mascot: otter}\n",
    changes: (root) => [
      { kind: "rename", key: entryAt(root, "Mascot & motto").key, name: "x-Mascot & motto" },
      { kind: "rename", key: entryAt(root, "team.mascot").key, name: "x-mascot" },
    ],
    after: "x-Mascot & motto: otter\nteam: {x-mascot: otter}\n",
  },
];

describe("rows of a YAML plan", () => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

  for (const { name, before, changes, after } of ADDED) {
    it(name, () => {
      assert.equal(written(before, changes), after);
      assert.equal(written(crlf(before), changes), crlf(after));
    });
  }

  for (const { name, before, changes, after } of [...REMOVED, ...RENAMED]) {
    it(name, () => {
      assert.equal(once(before, changes), after);
      assert.equal(once(crlf(before), changes), crlf(after));
    });
  }
});
