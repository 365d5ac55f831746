import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buyin, inFolder } from "../support/command-line.ts";

const YAML = "buyin: 1\n\nteam:\n  cadence: monthly # in the library\n";
const MARKDOWN = "---\nbuyin: 1\n---\n\n## Team\n\n- **Meets:** monthly <!-- in the library -->\n";

describe("buyin convert", () => {
  it("writes the other format beside the plan", () =>
    inFolder({ "a.buyin.yaml": YAML, "b.buyin.md": MARKDOWN }, async (folder) => {
      const { code, out } = await buyin(folder, ["convert", "a.buyin.yaml"]);
      assert.equal(code, 0);
      assert.match(out, /^a\.buyin\.md is written; a\.buyin\.yaml stays as it is/);
      assert.equal(readFileSync(path.join(folder, "a.buyin.md"), "utf8"), MARKDOWN);
      assert.equal(readFileSync(path.join(folder, "a.buyin.yaml"), "utf8"), YAML);
      await buyin(folder, ["convert", "b.buyin.md", "c.buyin.yaml"]);
      assert.equal(readFileSync(path.join(folder, "c.buyin.yaml"), "utf8"), YAML);
    }));

  it("prints the result", () =>
    inFolder({ "a.buyin.yaml": YAML }, async (folder) => {
      const { code, out } = await buyin(folder, ["convert", "a.buyin.yaml", "--stdout"]);
      assert.deepEqual([code, out], [0, MARKDOWN]);
      assert.ok(!existsSync(path.join(folder, "a.buyin.md")));
    }));

  it("says what Markdown has no form for", () =>
    inFolder({ "a.buyin.yaml": "buyin: 1\ngoals: [just words]\n" }, async (folder) => {
      const { code, err } = await buyin(folder, ["convert", "a.buyin.yaml", "-o", "b.md"]);
      const note = "Markdown has no form for all of Goals; what it cannot say stands at the top of the file\n";
      assert.deepEqual([code, err], [0, note]);
    }));

  it("says what YAML has no marks for", () =>
    inFolder({ "a.buyin.md": "# T\n\nHere *we* are.\n" }, async (folder) => {
      const { code, err } = await buyin(folder, ["convert", "a.buyin.md"]);
      assert.deepEqual(
        [code, err],
        [0, "YAML has no bold, italics or code: the words stay, their marks are left out\n"],
      );
    }));

  it("writes over a file only when it is told to", () =>
    inFolder({ "a.buyin.yaml": YAML, "a.buyin.md": "mine\n" }, async (folder) => {
      const { code, err } = await buyin(folder, ["convert", "a.buyin.yaml"]);
      assert.equal(code, 2);
      assert.equal(
        err,
        "a.buyin.md is there already; choose another name with --output, or write over it with --force\n",
      );
      assert.equal(readFileSync(path.join(folder, "a.buyin.md"), "utf8"), "mine\n");
      assert.equal((await buyin(folder, ["convert", "a.buyin.yaml", "--force"])).code, 0);
      assert.equal(readFileSync(path.join(folder, "a.buyin.md"), "utf8"), MARKDOWN);
    }));

  it("says in one sentence why it cannot", () =>
    inFolder(
      { "a.buyin.yaml": YAML, "broken.buyin.yaml": "buyin: 1\nteam: {a\ngoals: []\n", "notes.md": "# Notes\n" },
      async (folder) => {
        const faults: readonly (readonly [readonly string[], RegExp])[] = [
          [["none.buyin.yaml"], /^none\.buyin\.yaml cannot be read: it does not exist$/],
          [["broken.buyin.yaml"], /^broken\.buyin\.yaml: Line 2 cannot be read as it is and would be lost; repair/],
          [["notes.md"], /^notes\.md is not a plan: /],
          [["notes.txt"], /^notes\.txt is neither a YAML nor a Markdown file$/],
          [["a.buyin.yaml", "--to", "yaml"], /^a\.buyin\.yaml is a YAML file already$/],
          [["a.buyin.yaml", "b.yaml"], /^b\.yaml does not end as a Markdown file does$/],
          [["a.buyin.yaml", "b.md", "--stdout"], /^--stdout writes no file; /],
          [["a.buyin.yaml", "no/folder/b.md"], /^no\/folder\/b\.md cannot be written: it does not exist$/],
        ];
        for (const [args, message] of faults) {
          const { code, err } = await buyin(folder, ["convert", ...args]);
          assert.deepEqual([code, message.test(err.trimEnd())], [2, true], err);
        }
      },
    ));
});
