import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { lint } from "markdownlint/promise";
import { analyze, convertPlan, DEFAULT_CONFIG, newPlan, TEMPLATES } from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

describe("markdownlint", () => {
  /** What docs/other-tools.md says to put beside the plans. */
  const [, advised = ""] = /```json\n(\{ "MD.*?\})\n```/s.exec(readFileSync("docs/other-tools.md", "utf8")) ?? [];
  const config = JSON.parse(advised) as Readonly<Record<string, false>>;

  /** Everything that we write as Markdown, and the examples. */
  const strings: Readonly<Record<string, string>> = Object.fromEntries([
    ...TEMPLATES.map((template) => [template.id, newPlan({ template, format: "markdown" }).text] as const),
    ...readdirSync("examples").map((name) => {
      const text = readFileSync(`examples/${name}`, "utf8");
      return [name, name.endsWith(".md") ? text : inMarkdown(text, name)] as const;
    }),
  ]);

  const complaints = async (settings: Readonly<Record<string, boolean>>): Promise<readonly string[]> => {
    const results = await lint({ strings, config: { default: true, ...settings } });
    return Object.entries(results).flatMap(([name, found]) =>
      found.map(({ ruleNames, lineNumber }) => `${name}:${String(lineNumber)} ${String(ruleNames[0])}`),
    );
  };

  it("has nothing against what we write, beside the settings that the docs give", async () => {
    assert.ok(Object.keys(strings).length >= TEMPLATES.length + 3);
    assert.deepEqual(await complaints(config), []);
  });

  it("needs each of these settings", async () => {
    const all = await complaints({});
    // A cell of two lines stands in plans that people wrote, and in none of these.
    const rules = Object.keys(config).filter((rule) => rule !== "MD033");
    assert.equal(rules.length, 4);
    for (const rule of rules)
      assert.ok(
        all.some((found) => found.endsWith(` ${rule}`)),
        rule,
      );
  });
});

function inMarkdown(text: string, path: string): string {
  const conversion = convertPlan(analyze(text, path, DEFAULT_CONFIG, TODAY));
  assert.ok("text" in conversion);
  return conversion.text;
}
