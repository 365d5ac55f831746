import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { installExtension } from "../host/server.mjs";
import { installStandIn, standInRunsHere } from "../../scripts/stand-in.mjs";

/** In bytes: what a package may weigh to be installed over a slow connection. */
const LARGEST_PACKAGE = 1_000_000;
/** What is loaded at the start weighs this much today and a little less; the goal is 900 kB. */
const LARGEST_BUNDLE = 1_200_000;

const root = path.join(import.meta.dirname, "../..");
const golden = path.join(import.meta.dirname, "files.txt");

describe("the package", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "buyin-"));
  const vsix = path.join(folder, "buyin-plans.vsix");

  before(() => createVSIX({ cwd: root, dependencies: false, packagePath: vsix }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is small", () => {
    assert.ok(statSync(vsix).size < LARGEST_PACKAGE);
    assert.ok(statSync(path.join(root, "dist/extension.js")).size < LARGEST_BUNDLE);
  });

  // The VS Code to install it into is there for these machines only.
  if (standInRunsHere) {
    it("installs, with exactly the files of test/package/files.txt (UPDATE=1 writes it)", async () => {
      await installStandIn();
      const installed = path.join(folder, "extensions");
      await installExtension(vsix, installed);
      const [extension] = readdirSync(installed).filter((name) => name.startsWith("buyin-plans."));
      assert.ok(extension);
      const files = filesBelow(path.join(installed, extension));
      if (process.env["UPDATE"]) writeFileSync(golden, `${files.join("\n")}\n`);
      assert.deepEqual(files, readFileSync(golden, "utf8").trim().split("\n"));
    });
  }
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((file) => file !== ".vsixmanifest")
    .sort();
}
