import assert from "node:assert/strict";
import { AUDIENCES } from "../../../src/core/index.ts";
import { sample } from "../../support/effort.ts";
import { EXAMPLES, example, exportedText, HOSTILE, hostilePlan } from "./exported.ts";

describe("a plan as a web page", () => {
  it("stands alone: no script, nothing loaded, and a policy that says so", async () => {
    const page = await exportedText(example("juniper-flats.buyin.yaml"), { format: "html" });
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<(?:script|link|img|iframe|object|form|input)\b|\son\w+=|@import|url\(/i);
  });

  for (const name of sample(EXAMPLES)) {
    it(`has one title, then headings in order, and tables with heads: ${name}`, async () => {
      const page = await exportedText(example(name), { format: "html" });
      const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 0) + 1, levels.join());
      const tables = page.match(/<table>/g)?.length ?? 0;
      assert.ok(tables > 5);
      assert.equal(page.match(/<caption>/g)?.length, tables);
      for (const [row] of page.matchAll(/<tr>.*?<\/tr>/gs)) assert.match(row, /^<tr><th scope="(?:row|col)">/);
    });
  }

  it("holds what an author writes as text, never as markup", async () => {
    for (const text of HOSTILE) {
      for (const { id: audience } of AUDIENCES) {
        for (const extent of ["summary", "full"] as const) {
          const page = await exportedText(hostilePlan(text), { format: "html", audience, extent });
          const bare = page.replace(/<style>[^<]*<\/style>/, "");
          const tags = new Set(Array.from(bare.matchAll(/<\/?(\w+)/g), ([, tag]) => tag));
          for (const tag of tags) assert.ok(TAGS.has(tag ?? ""), `${text} makes a ${tag ?? ""}`);
          assert.doesNotMatch(bare, /<[^>]*\son\w+\s*=/i);
          assert.doesNotMatch(bare, /href="(?!https?:)/);
        }
      }
    }
  });

  it("shows hostile texts as they were written", async () => {
    const page = await exportedText(hostilePlan("<b>Us & them</b>"), { format: "html" });
    assert.match(page, /<h1>&lt;b&gt;Us &amp; them&lt;\/b&gt;<\/h1>/);
  });

  it("says in words what a plan lacks", async () => {
    for (const path of ["a.buyin.yaml", "a.buyin.md"]) {
      const page = await exportedText({ text: "", path }, { format: "html", audience: "board" });
      assert.match(page, /<h1>Plan without a title<\/h1>/);
      assert.match(page, /<p class="note">The plan has no goals yet\.<\/p>/);
      assert.match(page, /<li>Families<\/li>/);
    }
  });

  it("says what could not be read, and shows the rest", async () => {
    const text = "buyin: 1\nplan: {title: Seen by October}\ngoals: [\nvision: {statement: x";
    const page = await exportedText({ text, path: "a.buyin.yaml" }, { format: "html", audience: "families" });
    assert.match(page, /<h1>Seen by October<\/h1>/);
    assert.match(page, /Parts of the plan&#39;s file cannot be read/);
  });

  it("says that a draft is one", async () => {
    const text = "buyin: 1\nplan: {title: Seen by October, status: draft}\n";
    const page = await exportedText({ text, path: "a.buyin.yaml" }, { format: "html", extent: "summary" });
    assert.match(page, /This plan is a draft/);
  });
});

const TAGS: ReadonlySet<string> = new Set(
  "html head meta title style body header h1 h2 h3 p main section footer dl div dt dd ul li table caption thead tbody tr th td span br a".split(
    " ",
  ),
);
