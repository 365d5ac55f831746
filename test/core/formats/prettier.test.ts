import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { format } from "prettier";
import { analyze, DEFAULT_CONFIG, newPlan, TEMPLATES } from "../../../src/core/index.ts";
import { plainOf } from "../../../src/core/source/plain.ts";
import { TODAY } from "../../support/check.ts";
import { sample } from "../../support/effort.ts";

describe("Prettier", () => {
  const saidBy = (path: string, text: string): readonly [unknown, readonly string[]] => {
    const { plan, problems } = analyze(text, path, DEFAULT_CONFIG, TODAY);
    return [plainOf(plan.root), problems.map(({ rule }) => rule)];
  };

  for (const name of readdirSync("examples").filter((name) => /\.(?:yaml|md)$/.test(name))) {
    for (const proseWrap of sample(["preserve", "always"] as const)) {
      it(`formats a plan and leaves what it says (${name}, ${proseWrap})`, async () => {
        const text = readFileSync(`examples/${name}`, "utf8");
        const formatted = await format(text, { filepath: name, proseWrap });
        assert.notEqual(formatted, "");
        assert.deepEqual(saidBy(name, formatted), saidBy(name, text));
      });
    }
  }

  for (const [path, name] of [
    ["new.buyin.yaml", "yaml"],
    ["new.buyin.md", "markdown"],
  ] as const) {
    for (const template of sample(TEMPLATES)) {
      it(`leaves the prompts of a new plan (${template.id}, ${name})`, async () => {
        const { text } = newPlan({ template, format: name });
        assert.deepEqual(saidBy(path, await format(text, { filepath: path })), saidBy(path, text));
      });
    }
  }
});
