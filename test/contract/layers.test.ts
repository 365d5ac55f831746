import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { LAYERS, wrongImport } from "../../scripts/layers.mjs";

const src = "src";

describe("layers", () => {
  it("are not crossed by any import", () => {
    const wrong = sources().flatMap((file) => imports(file).flatMap((specifier) => wrongImport(file, specifier) ?? []));
    assert.deepEqual(wrong, [], `Imports against the dependency direction:\n${wrong.join("\n")}`);
  });

  it("all have files", () => {
    const files = sources();
    const empty = Object.keys(LAYERS).filter(
      (layer) => !files.some((file) => file === layer || file.startsWith(`${layer}/`)),
    );
    assert.deepEqual(empty, []);
  });

  for (const [file, specifier, message] of [
    ["core/text/range.ts", "../source/node.ts", "core/text must not import core/source/node.ts: it may import nothing"],
    ["core/rules/goal-incomplete.ts", "./section-empty.ts", "core/rules must not import core/rules/section-empty.ts"],
    [
      "core/features/analyze.ts",
      "../rules/goal-incomplete.ts",
      "core/features must not import core/rules/goal-incomplete.ts",
    ],
    ["core/features/analyze.ts", "../formats/yaml/cut.ts", "core/features must not import core/formats/yaml/cut.ts"],
    ["core/model/plan.ts", "vscode", "core/model must not import vscode: only extension may"],
    ["core/model/plan.ts", "yaml", "core/model must not import yaml: only core/formats may"],
    ["core/model/plan.ts", "fs", "core/model must not import fs: it runs without Node too"],
    ["cli/main.ts", "../extension/tree/tree.ts", "cli must not import extension/tree/tree.ts"],
    ["cli/main.ts", "../core/features/analyze.ts", "cli must not import core/features/analyze.ts"],
    ["extension/extension.ts", "node:path", "extension must not import node:path: it runs without Node too"],
    [
      "cli/main.ts",
      "../../test/support/check.ts",
      "cli/main.ts must not import test/support/check.ts: src/ stands alone",
    ],
  ] as const) {
    it(`stop ${file} from importing ${specifier}`, () => {
      assert.ok(wrongImport(file, specifier)?.startsWith(message), String(wrongImport(file, specifier)));
    });
  }

  for (const [file, specifier] of [
    ["core/formats/yaml/parse.ts", "../format.ts"],
    ["core/formats/yaml/parse.ts", "../../text/range.ts"],
    ["core/formats/yaml/parse.ts", "yaml"],
    ["core/rules/goal-incomplete.ts", "./rule.ts"],
    ["core/schema/plan-shape.ts", "../../../schemas/plan.schema.json"],
    ["core/features/analyze.ts", "../formats/yaml/read.ts"],
    ["cli/main.ts", "node:path"],
    ["extension/extension.ts", "vscode"],
  ] as const) {
    it(`let ${file} import ${specifier}`, () => {
      assert.equal(wrongImport(file, specifier), undefined);
    });
  }
});

/** Paths below src/. */
function sources(): string[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".ts") && !file.includes("generated/"));
}

/** What a file imports and re-exports, types and `import()` included. */
function imports(file: string): string[] {
  return ts.preProcessFile(readFileSync(path.join(src, file), "utf8")).importedFiles.map(({ fileName }) => fileName);
}
