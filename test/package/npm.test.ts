import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { RULE_INFOS } from "../../src/core/index.ts";

const root = path.join(import.meta.dirname, "../..");

/** The package of the command line, unpacked by itself: nothing but Node is beside it. */
describe("the npm package", () => {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "buyin-npm-"));

  before(() => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const [file = ""] = execFileSync(npm, ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    })
      .trim()
      .split("\n");
    execFileSync("tar", ["xzf", file], { cwd: folder });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function buyin(...args: readonly string[]): string {
    return execFileSync(process.execPath, ["package/dist/cli.js", ...args], { cwd: folder, encoding: "utf8" });
  }

  it("holds the program, its pages and the schemas, and nothing else", () => {
    const files = readdirSync(path.join(folder, "package"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(folder, "package"), path.join(entry.parentPath, entry.name)))
      .map((file) => file.replaceAll(path.sep, "/"));
    assert.deepEqual(
      files.sort(),
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "dist/ThirdPartyNotices.txt",
        "dist/cli.js",
        "dist/schema-checker.js",
        "docs/completeness.md",
        "docs/rules/README.md",
        ...RULE_INFOS.map(({ page }) => page),
        "l10n/bundle.l10n.es.json",
        "package.json",
        "schemas/config.schema.json",
        "schemas/history.schema.json",
        "schemas/plan.schema.json",
        "schemas/report.schema.json",
      ].sort(),
    );
  });

  it("explains a rule without anything else installed", () => {
    assert.match(buyin("explain", "goal-incomplete"), /^goal-incomplete\n\n[^]+\n\nWHY\n\n/);
  });

  it("asks in Spanish without anything else installed", () => {
    buyin("new", "a.buyin.yaml", "--language", "es");
    assert.match(
      readFileSync(path.join(folder, "a.buyin.yaml"), "utf8"),
      /title: "\[Nombre el trabajo, no el producto\]"/,
    );
  });

  it("writes reports with the libraries inside of it", () => {
    assert.match(buyin("check", "--stdin", "--fail-on", "never", "--format", "junit"), /^<\?xml/);
  });
});
