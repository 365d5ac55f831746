import assert from "node:assert/strict";
import mammoth from "mammoth";
import { sample } from "../../support/effort.ts";
import { example, exported, EXAMPLES, HOSTILE, hostilePlan, type PlanText } from "./exported.ts";

/** What Word's own structure gives as HTML: a heading is only one where the document says so. */
async function readBack(plan: PlanText, extent: "summary" | "full" = "full"): Promise<string> {
  const [file] = await exported(plan, { format: "docx", extent });
  assert.ok(file !== undefined && typeof file.content !== "string");
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file.content) },
    {
      styleMap: [
        "p[style-name='Title'] => h1.title",
        "p[style-name='Heading 1'] => h2",
        "p[style-name='Heading 2'] => h3",
      ],
    },
  );
  assert.deepEqual(
    messages.filter(({ type }) => type === "error"),
    [],
  );
  return value;
}

describe("a plan as a Word document", () => {
  it("has Word's own headings, lists and tables with a heading row", async () => {
    const html = await readBack(example("juniper-flats.buyin.yaml"));
    assert.match(html, /<h1 class="title">Nobody Slips Quietly: early warning in Juniper Flats<\/h1>/);
    assert.match(html, /<h2>What we want to reach<\/h2>/);
    assert.match(html, /<h3>What data are never used for<\/h3>/);
    assert.match(
      html,
      /<ul><li>Flags are never part of a teacher&#39;s evaluation<\/li>|<ul><li>Flags are never part of a teacher's evaluation<\/li>/,
    );
    const tables = html.match(/<table>/g)?.length ?? 0;
    assert.ok(tables > 8);
    assert.equal(html.match(/<table><thead>/g)?.length, tables);
    assert.match(html, /<a href="https:\/\/eric\.ed\.gov\/\?id=ED573814">/);
  });

  for (const name of sample(EXAMPLES)) {
    it(`is read without complaint: ${name}`, async () => {
      assert.ok((await readBack(example(name), "summary")).length > 1000);
    });
  }

  it("holds hostile texts as text", async () => {
    for (const text of sample(HOSTILE)) {
      const html = await readBack(hostilePlan(text), "summary");
      assert.doesNotMatch(html, /<(?:script|img|svg)/);
      assert.match(html, /<h1 class="title">/);
    }
    assert.match(
      await readBack(hostilePlan("<b>Us & them</b>")),
      /<h1 class="title">&lt;b&gt;Us &amp; them&lt;\/b&gt;<\/h1>/,
    );
  });

  it("is made of half a plan too", async () => {
    assert.match(await readBack({ text: "", path: "a.buyin.md" }), /The plan has no goals yet\./);
  });
});
