import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  analyzeConfig,
  applyEdits,
  configCompletionsAt,
  configHoverAt,
  ENGLISH,
  repairsIn,
  RULE_INFOS,
  said as worded,
  sentenceText,
  type CompletionItem,
} from "../../../src/core/index.ts";
import { CONTACT_MAXIMA, OTHER_CONTACT_MAXIMUM } from "../../../src/core/model/profiles.ts";
import { GROUPS } from "../../../src/core/vocabulary/vocabulary.ts";
import { CONFIG_SHAPE } from "../../../src/core/features/configuration/shape.ts";

/** Marks the cursor. */
const CURSOR = "│";

function completions(marked: string): { readonly text: string; readonly items: readonly CompletionItem[] } {
  const text = marked.replace(CURSOR, "");
  return { text, items: configCompletionsAt(text, marked.indexOf(CURSOR)) };
}

/** The text with one of the completions at the cursor taken. */
function completed(marked: string, label: string): string {
  const { text, items } = completions(marked);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `${label} is not among ${items.map((one) => one.label).join(", ")}`);
  return applyEdits(text, [item.edit]);
}

function labels(marked: string): readonly string[] {
  return completions(marked).items.map(({ label }) => label);
}

/** What each finding says, and the text after its first fix. */
function repairs(text: string): readonly (readonly [string, string | undefined])[] {
  const config = analyzeConfig(text);
  return config.problems.map((problem) => {
    const [first] = repairsIn(config, [problem]);
    return [problem.message, first && applyEdits(text, first.edits)];
  });
}

describe("a configuration in the editor", () => {
  it("completes the keys that it does not have yet, in the schema's order", () => {
    assert.deepEqual(labels(CURSOR), [...CONFIG_SHAPE.fields.keys()]);
    assert.deepEqual(
      labels(`profile: district\n${CURSOR}\nrules: {}\n`),
      [...CONFIG_SHAPE.fields.keys()].filter((key) => key !== "profile" && key !== "rules"),
    );
    assert.deepEqual(labels(`calendar:\n  ${CURSOR}`), ["school_year_start", "breaks"]);
  });

  it("asks below a key for what belongs there, and for the first of many", () => {
    assert.equal(completed(`# é\r\n${CURSOR}\r\n`, "rules"), "# é\r\nrules:\r\n  \r\n");
    assert.equal(completed("gloss│", "glossary"), "glossary:\n  ");
    assert.equal(completed("x-own: {a: 1}\n│", "groups"), "x-own: {a: 1}\ngroups:\n  core: […]\n  recommended: […]");
  });

  it("leaves no finding and sets nothing with prompts of choices", () => {
    for (const key of ["profile", "groups", "functions", "rules", "contact_maxima", "glossary"]) {
      const { problems, root } = analyzeConfig(completed(CURSOR, key));
      assert.deepEqual(problems, [], key);
      assert.equal(root.entries.length, 1);
    }
  });

  it("completes every rule with what it reports, and its severities", () => {
    const { items } = completions("rules:\n  touchpoint-gap: off\n  │");
    assert.deepEqual(
      items.map(({ label }) => label),
      RULE_INFOS.map(({ id }) => id).filter((id) => id !== "touchpoint-gap"),
    );
    const summaries = new Map(RULE_INFOS.map(({ id, summary }) => [id, summary]));
    for (const { label, about } of items) assert.equal(about && sentenceText(about), summaries.get(label));
    assert.equal(completed("rules:\n  no-│", "no-policy-anchor"), "rules:\n  no-policy-anchor: …");
    assert.deepEqual(labels("rules: {touchpoint-gap: │}"), ["off", "hint", "information", "warning", "error"]);
    assert.equal(completed("rules: {touchpoint-gap: │}", "off"), "rules: {touchpoint-gap: off}");
  });

  it("completes values and the ids of groups, each once", () => {
    assert.equal(completed("profile: │", "charter_network"), "profile: charter_network");
    const groups = labels("groups:\n  core: [students, │]");
    assert.ok(groups.includes("families") && !groups.includes("students"));
    assert.ok(labels("contact_maxima:\n  teachers: 31\n  │").includes("families"));
    assert.deepEqual(labels("# profile: │"), []);
  });

  it("repairs misspelt keys and rules, and values that do not fit, in YAML and JSON", () => {
    const said = repairs("profil: district # é\r\nrules: {touchpoint-gaps: off, overdue-item: of, misspelt: off}\r\n");
    assert.deepEqual(
      said.map(([message]) => message),
      [
        '"profil" is not a field of the configuration of buy-in plans; did you mean profile?',
        'No check is called "touchpoint-gaps"; did you mean touchpoint-gap?',
        '"of" is not something overdue-item can hold; did you mean off?',
        'No check is called "misspelt"; look up its name in the finding',
      ],
    );
    const text = (change: (text: string) => string): string =>
      change("profil: district # é\r\nrules: {touchpoint-gaps: off, overdue-item: of, misspelt: off}\r\n");
    assert.deepEqual(
      said.map(([, fixed]) => fixed),
      [
        text((all) => all.replace("profil:", "profile:")),
        text((all) => all.replace("gaps", "gap")),
        text((all) => all.replace(": of,", ": off,")),
        text((all) => all.replace("misspelt", "x-misspelt")),
      ],
    );
    assert.deepEqual(
      repairs('{"profil": "district", "rules": {"overdue-items": "off"}}').map(([, fixed]) => fixed),
      [
        '{"profile": "district", "rules": {"overdue-items": "off"}}',
        '{"profil": "district", "rules": {"overdue-item": "off"}}',
      ],
    );
  });

  it("says what a key does, what holds without it, and an example", () => {
    const said = (marked: string): readonly string[] => {
      const hover = configHoverAt(analyzeConfig(marked.replace(CURSOR, "")), marked.indexOf(CURSOR));
      return (hover?.parts ?? []).map((part) =>
        part.kind === "item"
          ? `${part.isCurrent ? "*" : ""}${worded(part.term, ENGLISH)}`
          : sentenceText(part.sentence),
      );
    };
    assert.deepEqual(said('{"privacy": {"acc│epted": ["é"]}}'), [
      "Accepted texts",
      "Texts that are not about a student, each exactly as the plan writes it",
      "Without it, nothing is accepted",
      "For example: Form # 448210",
    ]);
    assert.deepEqual(said("rules:\n  touchpoint-gap: o│ff\n").slice(0, 4), [
      "touchpoint-gap",
      "A group goes longer without contact than the plan promises",
      "Without it, warning",
      "*off",
    ]);
    assert.deepEqual(said("x-o│wn: 1\n"), []);
  });

  it("knows what holds without each key", () => {
    const { fields } = CONFIG_SHAPE;
    for (const { name, without } of fields.values()) assert.match(without, /^Without it, \S/, name);
    const rules = fields.get("rules")?.shape;
    assert.ok(rules?.kind === "object");
    for (const { id, severity, onByDefault } of RULE_INFOS) {
      const without = rules.fields.get(id)?.without ?? "";
      assert.ok(without.startsWith(onByDefault ? `Without it, ${severity}` : "Without it, the rule is off"), id);
    }
  });

  it("says the days that each group may go without contact", () => {
    const days = CONFIG_SHAPE.fields.get("contact_maxima")?.shape;
    assert.ok(days?.kind === "object" && days.fields.size === GROUPS.length);
    for (const { id: group } of GROUPS) {
      const usual = CONTACT_MAXIMA[group] ?? OTHER_CONTACT_MAXIMUM;
      assert.equal(days.fields.get(group)?.without, `Without it, ${String(usual)} days`, group);
    }
  });

  it("is explained by examples that hold", () => {
    const page = readFileSync("docs/configuration.md", "utf8");
    const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, block = ""]) => block);
    assert.ok(blocks.length > 1);
    for (const block of blocks) assert.deepEqual(analyzeConfig(block).problems, []);
    for (const key of CONFIG_SHAPE.fields.keys()) assert.ok(page.includes(`| \`${key}`), key);
  });
});
