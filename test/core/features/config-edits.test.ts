import assert from "node:assert/strict";
import {
  analyze,
  applyEdits,
  configEdits,
  DEFAULT_CONFIG,
  loadConfig,
  type Config,
  type Problem,
} from "../../../src/core/index.ts";
import { BASE_PLANS, TODAY } from "../../support/check.ts";
import { overlay } from "../../support/overlay.ts";

const RULE = "student-identifiable-info";

async function configOf(files: Readonly<Record<string, string>>): Promise<Config> {
  const { config, files: read } = await loadConfig("", { read: (path) => Promise.resolve(files[path]) });
  assert.deepEqual(
    read.flatMap(({ problems }) => problems),
    [],
  );
  return config;
}

function found(text: string, format: "yaml" | "markdown", config: Config): readonly Problem[] {
  const { problems } = analyze(text, format === "yaml" ? "a.buyin.yaml" : "a.buyin.md", config, TODAY);
  return problems.filter(({ rule }) => rule === RULE);
}

/** A configuration that accepts what is found in a fragment, one finding after another. */
async function accepting(fragment: string, format: "yaml" | "markdown", config = ""): Promise<string> {
  const { text } = overlay(fragment, BASE_PLANS[format], format);
  let written = config;
  for (
    let number = found(text, format, await configOf({ "buyin.config.yaml": written })).length;
    number > 0;
    number--
  ) {
    const [first, ...others] = found(text, format, await configOf({ "buyin.config.yaml": written }));
    assert.ok(first?.acceptable !== undefined);
    written = applyEdits(written, configEdits(written, { kind: "accept", text: first.acceptable }) ?? []);
    const left = found(text, format, await configOf({ "buyin.config.yaml": written }));
    assert.deepEqual(
      left.map(({ range }) => range),
      others.map(({ range }) => range),
    );
  }
  return written;
}

describe("accepting a text that is not about a student", () => {
  it("lists exactly what was found, in a new configuration and beside other settings", async () => {
    const fragment = "convening:\n  questions: [Who signs for student id 448210?]\n";
    assert.equal(await accepting(fragment, "yaml"), "privacy:\n  accepted: [student id 448210]\n");
    const ours = "# ours\r\nprivacy:\r\n  accepted: [é] # said twice\r\n";
    const after = await accepting(fragment, "yaml", ours);
    assert.equal(after, ours.replace("[é]", "[é, student id 448210]"));
    assert.deepEqual(configEdits(after, { kind: "accept", text: "student id 448210" }), []);
  });

  it("finds its text wherever the lines of a plan break, and in Markdown", async () => {
    const folded =
      "vision:\n  narrative: >\n    We learned most from Maria\n    Lopez (grade 9), who missed 22 days.\n";
    assert.equal(await accepting(folded, "yaml"), "privacy:\n  accepted: [Maria Lopez (grade 9)]\n");
    const prose =
      "## Our vision\n\nWe learned from Maria\nLopez (grade 9) and from #448210. Only 3 Black students at Cedar High passed Algebra I.\n";
    const config = await accepting(prose, "markdown");
    assert.match(config, /accepted: \[Maria Lopez \(grade 9\), "#448210", 3 Black students at/);
  });

  it("writes JSON, and nothing where the file cannot be read", () => {
    assert.equal(
      applyEdits(
        '{"profile": "charter"}\n',
        configEdits('{"profile": "charter"}\n', { kind: "accept", text: "#1" }) ?? [],
      ),
      '{"profile": "charter", "privacy": {"accepted": ["#1"]}}\n',
    );
    assert.equal(configEdits("privacy: [\n", { kind: "accept", text: "#1" }), undefined);
  });

  it("adds to what an extended configuration accepts", async () => {
    const { acceptedTexts } = await configOf({
      "buyin.config.yaml": "extends: base.yaml\nprivacy: {accepted: [b]}\n",
      "base.yaml": "privacy: {accepted: [a]}\n",
    });
    assert.deepEqual(acceptedTexts, ["a", "b"]);
  });

  it("is offered for no other finding", () => {
    const { text } = overlay("vision: {statement: TBD}\n", BASE_PLANS.yaml, "yaml");
    const { problems } = analyze(text, "a.buyin.yaml", DEFAULT_CONFIG, TODAY);
    assert.ok(problems.length > 0);
    for (const { acceptable } of problems) assert.equal(acceptable, undefined);
  });
});
