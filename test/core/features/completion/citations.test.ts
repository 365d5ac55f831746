import assert from "node:assert/strict";
import {
  analyze,
  applyEdits,
  completionsAt,
  DEFAULT_CONFIG,
  ENGLISH,
  hoverAt,
  said,
  sentenceText,
  type CompletionItem,
} from "../../../../src/core/index.ts";
import { TODAY } from "../../../support/check.ts";

/** What is offered at `⟦⟧`. */
function offered(path: string, marked: string): readonly CompletionItem[] {
  const text = marked.replace("⟦⟧", "");
  return completionsAt(analyze(text, path, DEFAULT_CONFIG, TODAY), marked.indexOf("⟦⟧"), TODAY);
}

/** The text once the item with a label is taken. */
function taken(path: string, marked: string, label: string): string {
  const item = offered(path, marked).find((one) => one.label === label);
  assert.ok(item, label);
  const edits = [item.edit, ...item.also];
  return applyEdits(marked.replace("⟦⟧", ""), edits);
}

const YAML = `buyin: 1
vision:
  statement: Señales that work, as research shows [⟦⟧] and more
references:
  - id: survey
    title: Our own survey
`;

const MARKDOWN = `# A plan

## Vision

Adults notice early, as others found [⟦⟧

## References

| Title | Organization | Year |
| --- | --- | --- |
| [Our own survey](https://example.org) | Cedar Valley | 2025 |
`;

describe("Citing a source", () => {
  it("offers the plan's own references first, then the library with title, organization and year", () => {
    const items = offered("a.buyin.yaml", YAML);
    assert.deepEqual(
      items.slice(0, 3).map(({ label, detail }) => [label, detail && sentenceText(detail)]),
      [
        ["survey", "Our own survey"],
        [
          "pas-buyin",
          "How to Build Buy-In and Investment in the Work · Pathways to Adult Success, Johns Hopkins University · n.d.",
        ],
        ["eckert", "Why We Need to Move Beyond Buy-in · Center for Teaching Quality · n.d."],
      ],
    );
    assert.ok(items.length > 30);
    assert.equal(items.find(({ label }) => label === "pdd")?.filter?.includes("Practice-Driven"), true);
  });

  it("writes the citation, and adds a document of the library to the references", () => {
    const own = taken("a.buyin.yaml", YAML, "survey");
    assert.equal(own, YAML.replace("[⟦⟧]", "[survey]"));
    const row = `  - id: eckert
    title: Why We Need to Move Beyond Buy-in
    organization: Center for Teaching Quality
    year: n.d.
    url: https://www.teachingquality.org/why-we-need-to-move-beyond-buy-in
    kind: resource
`;
    assert.equal(taken("a.buyin.yaml", YAML, "eckert"), `${YAML.replace("[⟦⟧]", "[eckert]")}${row}`);
    const crlf = YAML.replaceAll("\n", "\r\n");
    assert.equal(
      taken("a.buyin.yaml", crlf, "eckert"),
      `${YAML.replace("[⟦⟧]", "[eckert]")}${row}`.replaceAll("\n", "\r\n"),
    );
  });

  it("writes over what was typed of the id", () => {
    assert.match(taken("a.buyin.yaml", YAML.replace("⟦⟧]", "ec⟦⟧"), "eckert"), /shows \[eckert\] and more\n/);
  });

  it("adds a row to a table in Markdown, and names rows without an id by their slug", () => {
    assert.match(taken("a.buyin.md", MARKDOWN, "our-own-survey"), /found \[our-own-survey\]\n\n## References/);
    const after = taken("a.buyin.md", MARKDOWN, "nfes");
    assert.match(after, /found \[nfes\]\n\n## References\n/);
    assert.match(after, /\n\|.*nfes.*Forum Guide.*National Forum on Education Statistics.*2018.*\|\n$/);
    const read = analyze(after, "a.buyin.md", DEFAULT_CONFIG, TODAY);
    assert.deepEqual(
      read.problems.filter(({ rule }) => rule === "undefined-reference" || rule === "duplicate-id"),
      [],
    );
  });

  for (const end of ["", "\n"]) {
    it(`makes the references where the plan has none, also right behind the citation (${JSON.stringify(end)})`, () => {
      const text = `buyin: 1\nvision:\n  statement: As research shows [⟦⟧${end}`;
      const after = taken("a.buyin.yaml", text, "jff");
      assert.match(after, /^buyin: 1\nvision:\n {2}statement: As research shows \[jff\]\nreferences:\n {2}- id: jff\n/);
      const [item] = offered("a.buyin.yaml", text);
      const behind = item?.edit.stops.map(({ start }) => item.edit.text.slice(0, start));
      assert.deepEqual(behind, end === "" ? ["pas-buyin]"] : []);
      const markdown = taken("a.buyin.md", `# A plan\n\n## Vision\n\nAs research shows [⟦⟧${end}`, "jff");
      assert.match(markdown, /shows \[jff\]\n\n## References\n\n/);
    });
  }

  it("offers nothing in names, in code and behind words", () => {
    const isCited = (text: string): boolean => offered("a.buyin.yaml", text).some(({ label }) => label === "eckert");
    assert.ok(isCited("buyin: 1\nconvening:\n  findings: They said [⟦⟧\n"));
    assert.ok(!isCited("buyin: 1\nplan:\n  title: They said [⟦⟧\n"));
    assert.ok(!isCited("buyin: 1\nconvening:\n  findings: They said `[⟦⟧`\n"));
    assert.ok(!isCited("buyin: 1\nconvening:\n  findings: They said x[⟦⟧\n"));
    assert.ok(!isCited("buyin: 1\nconvening:\n  participants: [⟦⟧]\n"));
  });

  it("tells on hovering what is cited, also of the library", () => {
    const told = (marked: string): readonly string[] => {
      const analysis = analyze(marked.replace("⟦⟧", ""), "a.buyin.yaml", DEFAULT_CONFIG, TODAY);
      const hover = hoverAt(analysis, marked.indexOf("⟦⟧"), TODAY);
      assert.ok(hover);
      const { start, end } = hover.range;
      const words = hover.parts.map((part) =>
        part.kind === "item" ? said(part.meaning, ENGLISH) : sentenceText(part.sentence),
      );
      return [analysis.text.slice(start, end), ...words];
    };
    assert.deepEqual(told(YAML.replace("[⟦⟧]", "[sur⟦⟧vey]")).slice(0, 2), ["survey", "Our own survey"]);
    const library = told(YAML.replace("[⟦⟧]", "[pas-⟦⟧buyin]"));
    assert.deepEqual(library.slice(0, 2), ["pas-buyin", "How to Build Buy-In and Investment in the Work"]);
    assert.match(library[3] ?? "", /not in this plan's references yet/);
  });
});
