import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { RULE_INFOS, type RuleInfo } from "../../src/core/index.ts";
import { sample } from "../support/effort.ts";
import { buyin, inFolder } from "../support/command-line.ts";

const HERE = process.cwd();

describe("buyin rules", () => {
  it("lists every rule with its page", async () => {
    const { code, out } = await buyin(HERE, ["rules", "--format", "json"]);
    // What this command prints is `RULE_INFOS` and nothing else.
    const rules = JSON.parse(out) as readonly RuleInfo[];
    assert.equal(code, 0);
    assert.deepEqual(rules, RULE_INFOS);
    assert.ok(rules.length > 30);
    for (const { page } of rules) assert.ok(existsSync(page), page);
    assert.deepEqual(
      rules.find(({ id }) => id === "too-large"),
      {
        id: "too-large",
        category: "structure",
        severity: "error",
        easedInDraft: false,
        onByDefault: true,
        silenceable: true,
        fix: "none",
        summary: "The file, or a part of it, is too large to check",
        page: "docs/rules/too-large.md",
      },
    );
  });

  it("shows them by category, within the width of the terminal", async () => {
    const { out } = await buyin(HERE, ["rules", "--color", "never"], { isTerminal: true, columns: 60 });
    assert.match(out, /^Structure\n/);
    assert.match(out, /\n {2}no-buy-in-goal +warning, milder in a draft.*\n {4}No goal is about people's/);
    for (const { id } of RULE_INFOS) assert.equal(out.split(`\n  ${id} `).length, 2, id);
    const prose = out.split("\n").filter((line) => line.startsWith("    "));
    assert.ok(prose.length > RULE_INFOS.length);
    for (const line of prose) assert.ok(line.length <= 60, line);
  });

  it("speaks Spanish where it is asked to", async () => {
    const { out } = await buyin(HERE, ["rules", "--language", "es"]);
    assert.match(out, /^Estructura\n/);
    assert.match(
      out,
      /\n {2}no-buy-in-goal +advertencia, más leve en un borrador.*\n {4}Ninguna meta trata de la compren/,
    );
    const json = await buyin(HERE, ["rules", "--language", "es", "--format", "json"]);
    const rules = JSON.parse(json.out) as readonly RuleInfo[];
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULE_INFOS.map(({ id }) => id),
    );
    for (const [at, { summary }] of rules.entries()) assert.notEqual(summary, RULE_INFOS[at]?.summary);
  });

  it("says the same with colors", async () => {
    const plain = await buyin(HERE, ["rules"]);
    const colored = await buyin(HERE, ["rules", "--color", "always"]);
    assert.notEqual(colored.out, plain.out);
    assert.equal(stripVTControlCharacters(colored.out), plain.out);
  });

  it("goes to the file of --output, which is no plan", () =>
    inFolder({}, async (folder) => {
      assert.equal((await buyin(folder, ["rules", "--format", "json", "-o", "rules.json"])).out, "");
      assert.match(readFileSync(path.join(folder, "rules.json"), "utf8"), /^\[\n/);
      const refused = await buyin(folder, ["rules", "-o", "plan.buyin.yaml"]);
      assert.equal(refused.code, 2);
      assert.match(refused.err, /would write over a plan/);
    }));
});

describe("buyin explain", () => {
  it("shows a rule's page: wrapped prose, and examples as they are", async () => {
    const { code, out } = await buyin(HERE, ["explain", "boolean-spelling"], { isTerminal: true, columns: 60 });
    assert.equal(code, 0);
    const text = stripVTControlCharacters(out);
    assert.match(
      text,
      /^boolean-spelling\n\nA yes-or-no field is spelt yes, no, on or off instead of\ntrue or false\.\n\nHint · structure/,
    );
    assert.match(text, /\n\nWHY\n\n`yes`, `no`, `on` and `off` are understood/);
    assert.match(
      text,
      /\n│ plan:\n│ {3}organization: \{name: Alder Creek, type: district, has_union: no\}\n│ +\^\^\n│ +hint/,
    );
    const prose = text.split("\n").filter((line) => !line.startsWith("│"));
    for (const line of prose) assert.ok(line.length <= 60, line);
  });

  it("shows every page without its Markdown signs", async () => {
    for (const { id } of sample(RULE_INFOS)) {
      const { code, out } = await buyin(HERE, ["explain", id]);
      assert.equal(code, 0, id);
      const prose = out.replace(/^│.*\n/gm, "");
      assert.doesNotMatch(prose, /^#|^```|\]\(|\*\*/m, id);
      assert.match(prose, /\n\nWHY\n\n[^]+\n\nEXAMPLES\n\n[^]+\n\nWHEN TO SILENCE IT\n\n/, id);
    }
  });

  it("says the same with colors", async () => {
    const plain = await buyin(HERE, ["explain", "goal-incomplete"]);
    const colored = await buyin(HERE, ["explain", "goal-incomplete", "--color", "always"]);
    assert.notEqual(colored.out, plain.out);
    assert.equal(stripVTControlCharacters(colored.out), plain.out);
  });

  for (const { id, sentence } of [
    { id: "goal-incompleet", sentence: "did you mean goal-incomplete?" },
    { id: "wrong-direction", sentence: "did you mean goal-target-wrong-direction?" },
    { id: "nonsense", sentence: "buyin rules lists all" },
    { id: "../../package", sentence: "buyin rules lists all" },
  ]) {
    it(`helps with ${id}`, async () => {
      const { code, out, err } = await buyin(HERE, ["explain", id]);
      assert.deepEqual({ code, out, err }, { code: 2, out: "", err: `There is no rule called ${id}; ${sentence}\n` });
    });
  }

  it("asks for a rule", async () => {
    const { code, err } = await buyin(HERE, ["explain"]);
    assert.equal(code, 2);
    assert.match(err, /^Missing required argument 'rule'\n/);
  });
});
