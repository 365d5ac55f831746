import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG } from "../../../src/core/index.ts";
import { serverValidation } from "../../../bench/language-server.ts";
import { TODAY } from "../../support/check.ts";

describe("yaml-language-server with our schema", () => {
  const validate = serverValidation();

  /** The lines where it complains, counted from 1. */
  const linesOf = async (text: string): Promise<readonly number[]> => {
    // The library's own type says no more than that it is something.
    const found = (await validate(text)) as readonly {
      readonly range: { readonly start: { readonly line: number } };
    }[];
    return [...new Set(found.map(({ range }) => range.start.line + 1))].sort((a, b) => a - b);
  };

  for (const name of readdirSync("examples").filter((name) => name.endsWith(".yaml"))) {
    it(`has nothing against an example (${name})`, async () => {
      assert.deepEqual(await linesOf(readFileSync(`examples/${name}`, "utf8")), []);
    });
  }

  for (const name of readdirSync("test/fixtures/realistic").filter((name) => name.endsWith(".yaml"))) {
    it(`complains only where we find something too, or nothing stands yet (${name})`, async () => {
      const text = readFileSync(`test/fixtures/realistic/${name}`, "utf8");
      const { problems, silenced, lines } = analyze(text, name, DEFAULT_CONFIG, TODAY);
      const ours = new Set([...problems, ...silenced].map(({ range }) => lines.position(range.start).line + 1));
      const isEmpty = (line: number): boolean => /(?:-|:)\s*(?:#.*)?$/.test(text.split("\n")[line - 1] ?? "");
      assert.deepEqual(
        (await linesOf(text)).filter((line) => !ours.has(line) && !isEmpty(line)),
        [],
      );
    });
  }

  it("complains about what is no plan at all", async () => {
    assert.deepEqual(await linesOf("buyin: 1\nplan:\n  status: drafty\n"), [3]);
  });
});
