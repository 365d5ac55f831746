import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import manifest from "../../package.json" with { type: "json" };
import words from "../../package.nls.json" with { type: "json" };

/** In bytes; a page with ten of them is still quick to open. */
const LARGEST_PICTURE = 130_000;

describe("the guide", () => {
  const guide = readFileSync("docs/guide.md", "utf8");

  it("shows pictures that there are, each with words for who cannot see it, and none is left over", () => {
    const shown = [...guide.matchAll(/!\[([^\]]+)\]\(images\/guide\/([\w.-]+)\)/g)];
    for (const [, words = "", file = ""] of shown) {
      assert.ok(words.length > 30, file);
      assert.ok(statSync(`docs/images/guide/${file}`).size < LARGEST_PICTURE, file);
    }
    assert.deepEqual(shown.map(([, , file]) => file).sort(), readdirSync("docs/images/guide").sort());
  });

  it("links to pages that there are", () => {
    const links = [...guide.matchAll(/\]\((\w[\w/.-]*\.md)\)/g)].map(([, file]) => file ?? "");
    assert.ok(links.length > 2);
    for (const file of links) assert.ok(existsSync(`docs/${file}`), file);
  });

  it("calls commands and views by their names", () => {
    const named = new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? ""));
    const titles = Object.entries(words).flatMap(([key, title]) => (/^(?:commands|views)\./.test(key) ? [title] : []));
    assert.ok(manifest.contributes.commands.length > 20);
    for (const title of ["Go to Next Gap", "Export Plan…", "Save List of All Plans…", "Plan Status", "All Plans"]) {
      assert.ok(named.has(title) && titles.includes(title), title);
    }
  });
});
