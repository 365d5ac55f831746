import { lines, mapAt } from "../../yaml/write/written.ts";
import { check } from "./changed.ts";

describe("Writing into a Markdown plan what YAML can say", () => {
  check([
    {
      name: "a name that starts with a number gets the word for such rows before it",
      before: "## Team\n\n### Dana Ortiz\n\n- Group: counselors\n",
      changes: (root) => [{ kind: "set", in: mapAt(root, "team.members.0"), path: "name", value: "1. first" }],
      after: "## Team\n\n### Team member: 1. first\n\n- Group: counselors\n",
    },
    {
      name: "so does the name of a new row",
      before: "## Team\n\n### Dana Ortiz\n\n- Group: counselors\n",
      changes: (root) => [
        { kind: "add", in: root, path: "team.members", value: { name: "2. second", title: "Nurse" } },
      ],
      after: lines(`
        ## Team

        ### Dana Ortiz

        - Group: counselors

        ### Team member: 2. second

        - Job title: Nurse
      `),
    },
    {
      name: "a row without a word is none",
      before: "## Goals\n\n| Goal | Owner |\n|---|---|\n| x | y |\n",
      changes: (root) => [{ kind: "add", in: root, path: "goals.items", value: {} }],
      after: "## Goals\n\n| Goal | Owner |\n|---|---|\n| x | y |\n",
    },
    {
      name: "the author's own fields get a column",
      before: "## Goals\n\n| Goal | x-code |\n|---|---|\n| x | y |\n",
      changes: (root) => [
        { kind: "add", in: root, path: "goals.items", value: { statement: "a", "x-Code": 7, "x-note": "b | c" } },
        { kind: "add", in: root, path: "goals.items", value: { statement: "d", "x-note": ["e"] } },
      ],
      after: lines(`
        ## Goals

        | Goal | x-note | x-code |
        |---|---|---|
        | x | | y |
        | a | b \\| c | 7 |
        | d | [e] | |
      `),
    },
  ]);
});
