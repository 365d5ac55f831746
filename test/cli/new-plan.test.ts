import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buyin, inFolder } from "../support/command-line.ts";

describe("buyin new", () => {
  it("writes a plan that has no error, and says what to do next", () =>
    inFolder({}, async (folder) => {
      const { code, out } = await buyin(folder, ["new", "--template", "small-district", "--organization", "Río Verde"]);
      assert.equal(code, 0);
      assert.match(out, /^río-verde\.buyin\.yaml is written; /);
      const text = readFileSync(path.join(folder, "río-verde.buyin.yaml"), "utf8");
      assert.match(text, /^buyin: 1\n\nplan:\n/);
      assert.match(text, /\n {4}name: Río Verde\n {4}type: small_district\n/);
      assert.equal((await buyin(folder, ["check"])).code, 0);
    }));

  it("takes the profile that it is told", () =>
    inFolder({}, async (folder) => {
      await buyin(folder, ["new", "a.buyin.yaml", "--profile", "charter_network", "--title", "Seen by October"]);
      const text = readFileSync(path.join(folder, "a.buyin.yaml"), "utf8");
      assert.match(text, /\n {2}title: Seen by October\n/);
      assert.match(text, /\n {4}type: charter_network\n/);
    }));

  it("asks in Spanish where it is told to", () =>
    inFolder({}, async (folder) => {
      await buyin(folder, ["new", "a.buyin.yaml", "--language", "es"]);
      const text = readFileSync(path.join(folder, "a.buyin.yaml"), "utf8");
      assert.match(text, /\n {2}title: "\[Nombre el trabajo, no el producto\]"\n/);
      assert.equal((await buyin(folder, ["check"])).code, 0);
    }));

  it("never writes over a file", () =>
    inFolder({ "a.buyin.yaml": "mine\n" }, async (folder) => {
      const { code, err } = await buyin(folder, ["new", "a.buyin.yaml"]);
      assert.deepEqual([code, err], [2, "a.buyin.yaml is there already; choose another name\n"]);
      assert.equal(readFileSync(path.join(folder, "a.buyin.yaml"), "utf8"), "mine\n");
    }));

  it("refuses names that no plan has, and formats that the name contradicts", () =>
    inFolder({}, async (folder) => {
      const other = await buyin(folder, ["new", "notes.yaml"]);
      assert.deepEqual(other, {
        code: 2,
        out: "",
        err: "notes.yaml would not be known as a plan; end its name in .buyin.yaml or .buyin.md\n",
      });
      const contradicting = await buyin(folder, ["new", "a.buyin.yaml", "--format", "md"]);
      assert.deepEqual(
        [contradicting.code, contradicting.err],
        [2, "a.buyin.yaml does not end as a Markdown file does\n"],
      );
    }));
});
