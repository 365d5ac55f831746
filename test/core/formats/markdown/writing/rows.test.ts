import { lines, nodeAt } from "../../yaml/write/written.ts";
import { check, once } from "./changed.ts";

describe("Writing rows into Markdown", () => {
  check([
    {
      name: "under headings of their own, as the last one is",
      before: lines(`
        ## Goals

        ### Goal 1: One

        * __Kind__: use

        ### Goal 2: Two

        * __Kind__: use
          * more

        Prose.

        ## Team

        ### Ann

        - Roles: member

        ### Decisions
      `),
      changes: (root) => [
        { kind: "add", in: root, path: "goals.items", value: { statement: "Three", kind: "capacity" } },
        { kind: "add", in: root, path: "goals.items", value: { statement: "Four" } },
        { kind: "add", in: root, path: "team.members", value: { id: "bo", name: "Bo", roles: ["advisor", "member"] } },
        { kind: "add", in: root, path: "team.members", value: { name: "Decisions" } },
        { kind: "add", in: root, path: "team.decisions", value: { decision: "A", accountable: ["b"] } },
      ],
      after: lines(`
        ## Goals

        ### Goal 1: One

        * __Kind__: use

        ### Goal 2: Two

        * __Kind__: use
          * more

        Prose.

        ### Goal 3: Three

        * __Kind__: capacity

        ### Goal 4: Four

        ## Team

        ### Ann

        - Roles: member

        ### Bo

        - Id: bo
        - Roles: advisor, member

        ### Team member: Decisions

        ### Decisions

        | Decision | Accountable |
        | --- | --- |
        | A | b |
      `),
    },
    {
      name: "as list items, as labelled ones that follow each other, and as tasks",
      before: lines(`
        ## Who is involved

        1. Families
           - Level: consult
        2. **Teachers**

        ## Budget

        ### Budget lines

        - Item: Coach
        - Amount: 3
        - Item: Feed

        ## Key dates

        - [x] Pilot (lee, 2026-01-30)
      `),
      changes: (root) => [
        { kind: "add", in: root, path: "stakeholders.groups", value: { group: "labor", level: "inform" } },
        { kind: "add", in: root, path: "investment.lines", value: { item: "Travel", category: "supports" } },
        {
          kind: "add",
          in: root,
          path: "timeline.milestones",
          value: { title: "Vote", due: "2026-05-01", type: "approve" },
        },
      ],
      after: lines(`
        ## Who is involved

        1. Families
           - Level: consult
        2. **Teachers**
        3. labor
           - Level: inform

        ## Budget

        ### Budget lines

        - Item: Coach
        - Amount: 3
        - Item: Feed
        - Item: Travel
        - Category: supports

        ## Key dates

        - [x] Pilot (lee, 2026-01-30)
        - [ ] Vote
          - Type: approve
          - Due date: 2026-05-01
      `),
    },
    {
      name: "below headings and labels that wait for them",
      before: "## Where we stand\n\n- Next steps:\n\n### Baseline\n\n## Team\n\n| Name | Roles |\n|---|---|\n",
      changes: (root) => [
        { kind: "add", in: root, path: "convening.baseline", value: { stakeholder: "teachers", understanding: 2 } },
        { kind: "add", in: root, path: "convening.next_steps", value: { action: "Ask", owner: "lee" } },
        { kind: "add", in: root, path: "team.members", value: { name: "Ann" } },
      ],
      after:
        "## Where we stand\n\n- Next steps:\n  - Ask\n    - Owner: lee\n\n### Baseline\n\n| Group | Understanding |\n| --- | --- |\n| teachers | 2 |\n\n## Team\n\n| Name | Roles |\n|---|---|\n| Ann | |\n",
    },
    {
      name: "not when an equal one is there",
      before: "## Team\n\n- [ ] x\n\n| Name |\n|---|\n| Ann |\n",
      changes: (root) => [{ kind: "add", in: root, path: "team.members", value: { id: { ask: "" }, name: "Ann" } }],
      after: "## Team\n\n- [ ] x\n\n| Name |\n|---|\n| Ann |\n",
    },
  ]);

  check(
    [
      {
        name: "taking rows away",
        before: lines(`
          ## Goals

          ### Goal: One

          - Kind: use

          <!-- of the second -->
          ### Goal: Two

          ## Who is involved

          - Families
            - Level: consult

            More.
          - Teachers

          ## Budget

          ### Budget lines

          - Item: Coach
          - Amount: 3
          - Item: Feed
        `),
        changes: (root) =>
          ["goals.items.0", "stakeholders.groups.0", "investment.lines.0"].map((way) => ({
            kind: "remove",
            node: nodeAt(root, way),
          })),
        after: lines(`
          ## Goals

          <!-- of the second -->
          ### Goal: Two

          ## Who is involved

          - Teachers

          ## Budget

          ### Budget lines

          - Item: Feed
        `),
      },
    ],
    once,
  );
});
