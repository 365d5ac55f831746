import assert from "node:assert/strict";
import { lines, mapAt, nodeAt, type Changes } from "../../yaml/write/written.ts";
import { check, once } from "./changed.ts";

const team = (...text: readonly string[]): string => `## Team\n\n${text.join("\n")}\n`;

describe("Taking away, renaming and writing over in Markdown", () => {
  check(
    [
      {
        name: "taking fields away",
        before: team(
          "- Purpose: Plan",
          "  and more",
          "- Meets: weekly",
          "",
          "### Key departments",
          "",
          "- it",
          "- hr",
          "",
          "### Ann",
          "",
          "- Title: Lead",
          "- Roles: member, advisor",
        ),
        changes: (root) =>
          ["team.purpose", "team.key_departments.0", "team.members.0.title", "team.members.0.roles.0"].map((way) => ({
            kind: "remove",
            node: nodeAt(root, way),
          })),
        after: team("- Meets: weekly", "", "### Key departments", "", "- hr", "", "### Ann", "", "- Roles: advisor"),
      },
      {
        name: "taking the only field away leaves one empty line",
        before: "## Team\n\nProse.\n\n- Meets: weekly\n\nMore.\n\n**Purpose:** Plan\n",
        changes: (root) => ["team.cadence", "team.purpose"].map((way) => ({ kind: "remove", node: nodeAt(root, way) })),
        after: "## Team\n\nProse.\n\nMore.\n",
      },
      {
        name: "other names for headings, labels and header cells",
        before: lines(`
          # T

          ## 3. Gaols (draft)

          - Notes: x

          | Goal | onwer |
          |---|---|
          | One | lee |

          ## Team

          - **Purposs:** Plan
        `),
        changes: (root) => {
          const keyOf = (way: string, name: string): ReturnType<Changes> => {
            const entry = mapAt(root, way).entries.find((own) => own.name === name);
            assert.ok(entry !== undefined);
            return [{ kind: "rename", key: entry.key, name }];
          };
          const root_ = root.entries.find(({ name }) => name === "goals");
          assert.ok(root_ !== undefined);
          return [
            { kind: "rename", key: root_.key, name: "goals" },
            ...keyOf("goals.items.0", "owner"),
            ...keyOf("team", "purpose"),
          ];
        },
        after: lines(`
          # T

          ## 3. Goals (draft)

          - Notes: x

          | Goal | owner |
          |---|---|
          | One | lee |

          ## Team

          - **Purpose:** Plan
        `),
      },
      {
        name: "characters over a place",
        before: team("- Purpose: Plan *well*"),
        changes: (root) => {
          const { piece, start } = nodeAt(root, "team.purpose");
          return [{ kind: "write", at: { piece, start, end: start + 4 }, text: "*Think*" }];
        },
        after: team("- Purpose: *Think* *well*"),
      },
    ],
    once,
  );
});
