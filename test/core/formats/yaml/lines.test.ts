import { checkSyntax, type Case } from "./check.ts";

const ROW = "This row does not line up with the other rows of its list; indent them all alike";
const LINE = "This line does not line up with the lines around it; indent it as they are";
const TABS = "Tabs cannot be used at the start of a line; replace them with spaces";
const NO_FIELD = 'This line is not read, because it does not start with a name and a colon, as "title:" does';

/** Lines that are out of their place. */
const LINES: readonly Case[] = [
  {
    text: "goals:\n  - id: a\n    x: 1\n   - id: b\n     y: 2\n  - id: c\n",
    says: [`- id: b: ${ROW}`],
    reads: [
      [
        "goals",
        [
          [
            ["id", "a"],
            ["x", 1],
          ],
          [
            ["id", "b"],
            ["y", 2],
          ],
          [["id", "c"]],
        ],
      ],
    ],
  },
  {
    text: "goals:\n  - id: a\n    x: 1\n - id: b\n   y: 2\n  - id: c\n",
    says: [`- id: b: ${ROW}`],
    reads: [
      [
        "goals",
        [
          [
            ["id", "a"],
            ["x", 1],
          ],
          [
            ["id", "b"],
            ["y", 2],
          ],
          [["id", "c"]],
        ],
      ],
    ],
  },
  { text: "list:\n  - a\n   - b\n  - c\n", says: [`- b: ${ROW}`], reads: [["list", ["a", "b", "c"]]] },
  {
    text: "list:\n  - a\n  -b\n  - c\n",
    says: ["-b: A space is missing after the dash"],
    reads: [["list", ["a", "c"]]],
  },
  {
    text: "goals:\n- id: a\n   x: 1\n   y: 2\n- id: b\n",
    says: [`x: 1: ${LINE}`],
    reads: [
      [
        "goals",
        [
          [
            ["id", "a"],
            ["x", 1],
            ["y", 2],
          ],
          [["id", "b"]],
        ],
      ],
    ],
  },
  {
    text: "goals:\n- id: a\n x: 1\n- id: b\n",
    says: [`x: 1: ${LINE}`],
    reads: [
      [
        "goals",
        [
          [
            ["id", "a"],
            ["x", 1],
          ],
          [["id", "b"]],
        ],
      ],
    ],
  },
  {
    text: "plan:\n  a: 1\n b: 2\n  c: 3\n",
    says: [`b: 2: ${LINE}`],
    reads: [
      [
        "plan",
        [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ],
      ],
    ],
  },
  {
    text: "plan:\n\ta: 1\n\tb:\n\t\tc: 3\nlast: 1\n",
    says: [`\t: ${TABS}`],
    reads: [
      [
        "plan",
        [
          ["a", 1],
          ["b", [["c", 3]]],
        ],
      ],
      ["last", 1],
    ],
  },
  {
    text: "plan:\n  a: 1\n  some text\n  title:Ours\n  b: 2\n",
    says: [`some text: ${NO_FIELD}`, 'title:Ours: A space is missing after "title:"'],
    reads: [
      [
        "plan",
        [
          ["a", 1],
          ["b", 2],
        ],
      ],
    ],
  },
  {
    text: "goals:\n  - a: 1\n    some text\n    b: 2\n",
    says: [`some text: ${NO_FIELD}`],
    reads: [
      [
        "goals",
        [
          [
            ["a", 1],
            ["b", 2],
          ],
        ],
      ],
    ],
  },
  {
    text: "a: 1\ngoals\n  - id: a\n",
    says: ['goals: A colon is missing; write "goals:"'],
    reads: [
      ["a", 1],
      ["goals", [[["id", "a"]]]],
    ],
  },
  {
    text: "a: 1\n- b\n",
    says: ["- b: This row belongs to no list, because the line above it already has a value; remove one of them"],
    reads: [["a", 1]],
  },
  {
    text: "- a\n- b\n",
    says: ['- a: This cannot be read as a plan, because it does not start with a name and a colon, as "plan:" does'],
    reads: [],
  },
];

describe("lines of a YAML plan that are out of their place", () => {
  for (const trap of LINES) it(`are told about and read: ${JSON.stringify(trap.text)}`, () => checkSyntax(trap));
});
