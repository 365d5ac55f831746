import assert from "node:assert/strict";
import { convertPlan } from "../../../../src/core/features/convert/convert.ts";
import { convertedName, sentenceText } from "../../../../src/core/index.ts";
import type { FormatName } from "../../../../src/core/source/document.ts";
import { analyzePlan, BASE_PLANS } from "../../../support/check.ts";
import { lines } from "../../formats/yaml/write/written.ts";

function convert(text: string, format: FormatName): string {
  const conversion = convertPlan(analyzePlan(text, { format }));
  assert.ok("text" in conversion, JSON.stringify(conversion));
  return conversion.text;
}

const YAML = lines(`
  # For the board.
  buyin: 1

  plan:
    title: On Track
    status: draft # until June

  x-plans:
    next: 2027

  # Reread in May.
  # Twice.
  goals:
    narrative: |-
      Why these two.

      [See](https://example.org) the *list*.
    items:
      # The first one.
      - id: g1
        statement: "More: on track"
        owner: Ana # and Bo
        x-budget-code: "007"
      - id: g2
        statement: Fewer | absent
        x-tags: [a, "b, c"]

  team:
    cadence: monthly
    members:
      - name: Ana
        x-desk: 3 # by the door
      - name: Bo
    x-notes: |
      Free **text**

      - of ours
`);

const MARKDOWN = lines(`
  ---
  # For the board.
  buyin: 1
  status: draft # until June
  x-plans:
    next: 2027
  ---

  # On Track

  <!-- Reread in May.
  Twice. -->
  ## Goals

  Why these two.

  \\[See\\](https://example.org) the \\*list\\*.

  <!-- The first one. -->
  ### Goal: More: on track

  - **Id:** g1
  - **Owner:** Ana <!-- and Bo -->
  - **x-budget-code:** 007

  ### Goal: Fewer | absent

  - **Id:** g2
  - **x-tags:** [a, "b, c"]

  ## Team

  - **Meets:** monthly

  ### Team member: Ana

  - **x-desk:** 3 <!-- by the door -->

  ### Team member: Bo

  ### x-notes

  Free **text**

  - of ours
`);

describe("A plan in the other format", () => {
  it("has its comments, order, prose and own fields in Markdown", () => {
    assert.equal(convert(YAML, "yaml"), MARKDOWN);
  });

  it("has them in YAML", () => {
    const back = convert(MARKDOWN, "markdown");
    assert.equal(back, YAML);
  });

  it("keeps line breaks and a byte order mark", () => {
    const text = `\uFEFF${YAML.replaceAll("\n", "\r\n")}`;
    assert.equal(convert(text, "yaml"), `\uFEFF${MARKDOWN.replaceAll("\n", "\r\n")}`);
  });

  it("keeps as comments, or under their own names, what no field of YAML takes", () => {
    const text = lines(`
      ---
      buyin: 1
      ---

      ## Goals

      > Start small.

      | Goal | Owner | Budget code |
      | --- | --- | --- |
      | More on track | Ana | 12 |

      \`\`\`
      a --> b
      \`\`\`

      ## Cafeteria

      Noon. ![Menu](menu.png)

      ## Library

      <!-- buyin: extra -->

      Books.
    `);
    assert.equal(
      convert(text, "markdown"),
      lines(`
        buyin: 1

        goals:
          # > Start small.
          - statement: More on track
            owner: Ana
            Budget code: 12

        Cafeteria: |
          Noon. ![Menu](menu.png)

        x-library: |
          <!-- buyin: extra -->

          Books.
        # \`\`\`
        # a --> b
        # \`\`\`
      `),
    );
  });

  it("says whether words had marks that YAML has not", () => {
    const isPlainer = (text: string): boolean => {
      const conversion = convertPlan(analyzePlan(text, { format: "markdown" }));
      return "text" in conversion && conversion.isPlainer;
    };
    const plain =
      "# T\n\n## **Goals**\n\n| **Goal** | Owner |\n| --- | --- |\n| *Known* | Ana |\n\n## Team\n\n- **Meets:** monthly\n- **Purpose**: Plan\n\n## x-notes\n\nOur *own*.\n";
    assert.equal(isPlainer(plain), false);
    for (const words of ["a *good* start", "`ids` only", "the **first** year", "~~no~~ more"]) {
      assert.equal(isPlainer(plain.replace("monthly", words)), true, words);
      assert.equal(isPlainer(plain.replace("Ana |", `${words} |`)), true, words);
      assert.equal(isPlainer(plain.replace("# T\n", `# T\n\nHere is ${words}.\n`)), true, words);
    }
  });

  it("has at its top what Markdown cannot say below headings", () => {
    const text = "buyin: 1\ngoals: [just words]\nteam: {cadence: monthly}\n";
    const conversion = convertPlan(analyzePlan(text, { format: "yaml" }));
    assert.deepEqual(conversion, {
      format: "markdown",
      inFront: ["Goals"],
      isPlainer: false,
      text: "---\nbuyin: 1\ngoals: [just words]\n---\n\n## Team\n\n- **Meets:** monthly\n",
    });
  });

  it("is silenced in the same places", () => {
    const text = BASE_PLANS.yaml
      .replace(/(\{id: g1, .*?)owner: reyes, (.*\})$/m, "$1$2 # buyin-allow goal-incomplete: Measured in May")
      .replace("plan:\n  title: On Track to What Comes Next", "# buyin-allow plan-basics-missing: Named in May\nplan:");
    const before = analyzePlan(text, { format: "yaml" });
    const after = analyzePlan(convert(text, "yaml"), { format: "markdown" });
    const silenced = ({ silenced: all }: typeof before): readonly string[] =>
      all.map(({ rule, reason }) => `${rule}: ${reason}`).sort();
    assert.deepEqual(silenced(before), ["goal-incomplete: Measured in May", "plan-basics-missing: Named in May"]);
    assert.deepEqual(silenced(after), silenced(before));
    assert.ok(after.problems.every(({ rule }) => rule !== "allow-unused"));
  });

  it("is silenced without a reason where it was so before", () => {
    const text =
      "buyin: 1\nteam: # buyin-allow no-teacher-on-team\n  members:\n    - {id: ana, name: Ana, group: counselors}\n";
    const after = analyzePlan(convert(text, "yaml"), { format: "markdown" });
    assert.deepEqual(
      after.silenced.map(({ rule, reason }) => [rule, reason]),
      [["no-teacher-on-team", ""]],
    );
    assert.equal(after.problems.filter(({ rule }) => rule === "allow-without-reason").length, 1);
  });

  it("keeps a second column of the same name as a comment", () => {
    const text = lines(`
      ## Team

      | Name | Name <!-- old --> |
      | --- | --- |
      | Dana Reyes | Dana |
    `);
    assert.equal(
      convert(text, "markdown"),
      lines(`
        team:
          members: # old
            # Name: Dana
            - name: Dana Reyes
      `),
    );
  });

  it("is refused where something cannot be read", () => {
    const refused = (text: string, format: FormatName): string | undefined => {
      const conversion = convertPlan(analyzePlan(text, { format }));
      return "refusal" in conversion ? sentenceText(conversion.refusal) : undefined;
    };
    const sentence = "Line 3 cannot be read as it is and would be lost; repair its finding first";
    assert.equal(refused("buyin: 1\ngoals:\n  - {id: g1\nteam: {}\n", "yaml"), sentence);
    assert.equal(refused("buyin: 1\nteam: {}\nteam: {cadence: monthly}\n", "yaml"), sentence);
    assert.equal(refused("---\nbuyin: 1\nstatus: 'x\n---\n\n# T\n", "markdown"), sentence);
  });

  it("is called as plans are", () => {
    assert.equal(convertedName("plans/a.buyin.yml"), "plans/a.buyin.md");
    assert.equal(convertedName("buyin-plan-2026.md"), "buyin-plan-2026.yaml");
    assert.equal(convertedName("notes.yaml"), "notes.buyin.md");
    assert.equal(convertedName("a.buyin.yml", 2), "a-2.buyin.md");
  });
});
