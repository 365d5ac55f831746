import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fragmentWithFindings, checkFragment, type CheckOptions } from "../../support/check.ts";
import { sample } from "../../support/effort.ts";
import { linesOf } from "../../support/markers.ts";

const FIXTURES = "test/rules";

/**
 * Every file in test/rules/<id>/ is a fragment, laid over the base plan. Its findings of the rule <id> are compared
 * with its markers, and those of the rules that its first line names: `# with: placeholder-text, invalid-value`.
 * `UPDATE=1` writes the markers instead, to be read before they are committed.
 */
describe("Rules", () => {
  for (const id of readdirSync(FIXTURES)) {
    describe(id, () => {
      const names = readdirSync(path.join(FIXTURES, id));
      for (const name of names) {
        const file = path.join(FIXTURES, id, name);

        it(name.replace(/\.\w+$/, "").replaceAll("-", " "), () => {
          const text = readFileSync(file, "utf8");
          const options = optionsOf(id, name, text);
          if (process.env["UPDATE"] === "1") writeFileSync(file, fragmentWithFindings(text, options));
          else checkFragment(text, options);
        });
      }

      for (const name of sample(names)) {
        it(`${name}, with CRLF`, () => {
          const text = readFileSync(path.join(FIXTURES, id, name), "utf8");
          checkFragment(text.replaceAll("\n", "\r\n"), optionsOf(id, name, text));
        });
      }
    });
  }
});

function optionsOf(id: string, name: string, text: string): CheckOptions {
  const others = /^(?:#|<!--) with: (.+?)(?: -->)?$/.exec(linesOf(text)[0]?.trim() ?? "")?.[1];
  return {
    format: name.endsWith(".md") ? "markdown" : "yaml",
    rules: [id, ...(others?.split(", ") ?? [])],
  };
}
