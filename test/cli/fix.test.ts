import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { buyin, CLEAN_MARKDOWN, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR } from "../support/command-line.ts";

/** A plan with a note that silences nothing, which is taken away without a decision. */
const NOTE = "# buyin-allow overdue-item: é\n";
const BEFORE = `${NOTE}${PLAN_WITH_ERROR}`;
const AFTER = PLAN_WITH_ERROR;

describe("buyin fix", () => {
  it("repairs what needs no decision and says what was done and what is left", () =>
    inFolder({ "a.buyin.yaml": BEFORE, "b.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const { code, out, err } = await buyin(folder, ["fix"]);
      assert.deepEqual({ code, err }, { code: 1, err: "" });
      assert.equal(
        out,
        `a.buyin.yaml
  Remove what silences overdue-item  allow-unused

1 finding repaired in 1 plan
Left: 1 error, no warnings
`,
      );
      assert.equal(readFileSync(path.join(folder, "a.buyin.yaml"), "utf8"), AFTER);
      assert.equal(readFileSync(path.join(folder, "b.buyin.yaml"), "utf8"), CLEAN_PLAN);
      assert.deepEqual(readdirSync(folder).sort(), ["a.buyin.yaml", "b.buyin.yaml"]);
    }));

  it("does nothing the second time", () =>
    inFolder({ "a.buyin.yaml": `${NOTE}${CLEAN_PLAN}` }, async (folder) => {
      assert.equal((await buyin(folder, ["fix"])).code, 0);
      const { mtimeMs } = statSync(path.join(folder, "a.buyin.yaml"));
      const { code, out } = await buyin(folder, ["fix"]);
      assert.equal(code, 0);
      assert.equal(out, "1 plan read: nothing that can be repaired without a decision\nLeft: no errors, no warnings\n");
      assert.equal(statSync(path.join(folder, "a.buyin.yaml")).mtimeMs, mtimeMs);
    }));

  it("counts equal repairs together", () =>
    inFolder({ "a.buyin.yaml": `${NOTE}${NOTE}${NOTE}${CLEAN_PLAN}` }, async (folder) => {
      const { out } = await buyin(folder, ["fix"]);
      assert.match(out, /^ {2}Remove what silences overdue-item \(3 times\) {2}allow-unused$/m);
      assert.match(out, /^3 findings repaired in 1 plan$/m);
    }));

  it("prints differences with --dry-run that git can apply, and changes nothing", () =>
    inFolder({ "plans/a.buyin.yaml": BEFORE, "b.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const { code, out, err } = await buyin(folder, ["fix", "--dry-run"]);
      assert.equal(code, 1);
      assert.ok(
        out.startsWith("--- a/plans/a.buyin.yaml\n+++ b/plans/a.buyin.yaml\n@@ -1,4 +1,3 @@\n-# buyin-allow"),
        out,
      );
      assert.match(err, /^1 finding would be repaired in 1 plan$/m);
      const file = path.join(folder, "plans/a.buyin.yaml");
      assert.equal(readFileSync(file, "utf8"), BEFORE);
      execFileSync("git", ["apply", "-"], { cwd: folder, input: out });
      assert.equal(readFileSync(file, "utf8"), AFTER);
    }));

  it("colors the differences on a terminal only", () =>
    inFolder({ "a.buyin.yaml": BEFORE }, async (folder) => {
      const plain = await buyin(folder, ["fix", "--dry-run"]);
      const colored = await buyin(folder, ["fix", "--dry-run"], { isTerminal: true });
      assert.notEqual(colored.out, plain.out);
      assert.equal(stripVTControlCharacters(colored.out), plain.out);
    }));

  it("repairs only what --rule names", () =>
    inFolder({ "a.buyin.yaml": BEFORE }, async (folder) => {
      await buyin(folder, ["fix", "--rule", "boolean-spelling"]);
      assert.equal(readFileSync(path.join(folder, "a.buyin.yaml"), "utf8"), BEFORE);
      await buyin(folder, ["fix", "--rule", "boolean-spelling", "--rule", "allow-unused"]);
      assert.equal(readFileSync(path.join(folder, "a.buyin.yaml"), "utf8"), AFTER);
      const { code, err } = await buyin(folder, ["fix", "--rule", "alow-unused"]);
      assert.deepEqual(
        { code, err },
        { code: 2, err: "There is no rule called alow-unused; did you mean allow-unused?\n" },
      );
    }));

  it("prints the repaired text with --stdin", () =>
    inFolder({}, async (folder) => {
      const { code, out, err } = await buyin(folder, ["fix", "--stdin"], { input: BEFORE });
      assert.equal(code, 1);
      assert.equal(out, AFTER);
      assert.match(err, /^stdin\.buyin\.yaml\n[^]*1 finding repaired/);
      const markdown = CLEAN_MARKDOWN.replace("\n## ", "\n<!-- buyin-allow overdue-item: x -->\n## ");
      const args = ["fix", "--stdin", "--stdin-filename", "a.md", "--quiet"];
      const quiet = await buyin(folder, args, { input: markdown });
      assert.ok(quiet.out === CLEAN_MARKDOWN);
      assert.deepEqual({ ...quiet, out: "" }, { code: 0, out: "", err: "" });
    }));

  for (const [name, encode] of [
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\uFEFF${text}`, "utf8")],
    ["CRLF", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"), "utf8")],
    ["UTF-16 little-endian", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 big-endian", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["no line break at its end", (text: string) => Buffer.from(text.trimEnd(), "utf8")],
  ] as const) {
    it(`keeps a file in ${name} so`, () =>
      inFolder({ "a.buyin.yaml": encode(BEFORE) }, async (folder) => {
        await buyin(folder, ["fix"]);
        assert.deepEqual(readFileSync(path.join(folder, "a.buyin.yaml")), encode(AFTER));
      }));
  }

  it("leaves a file as it is whose characters it cannot read, and repairs the others", () =>
    inFolder(
      { "a.buyin.yaml": Buffer.from(`# Universit\u00E9\n${BEFORE}`, "latin1"), "b.buyin.yaml": BEFORE },
      async (folder) => {
        const before = readFileSync(path.join(folder, "a.buyin.yaml"));
        const { code, err } = await buyin(folder, ["fix"]);
        assert.equal(code, 2);
        assert.match(err, /^a\.buyin\.yaml is left as it is: some of its characters cannot be read/);
        assert.deepEqual(readFileSync(path.join(folder, "a.buyin.yaml")), before);
        assert.equal(readFileSync(path.join(folder, "b.buyin.yaml"), "utf8"), AFTER);
      },
    ));

  it("keeps a file's mode, and follows a link to it", () =>
    inFolder({ "a.buyin.yaml": BEFORE }, async (folder) => {
      const file = path.join(folder, "a.buyin.yaml");
      chmodSync(file, 0o640);
      symlinkSync(file, path.join(folder, "link.buyin.yaml"));
      await buyin(folder, ["fix", "link.buyin.yaml"]);
      assert.equal(readFileSync(file, "utf8"), AFTER);
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.ok(lstatSync(path.join(folder, "link.buyin.yaml")).isSymbolicLink());
    }));

  for (const { args, code, err } of [
    { args: "fix gone.buyin.yaml", code: 2, err: "There is no file or folder called gone.buyin.yaml\n" },
    { args: "fix a.buyin.yaml --fail-on never", code: 0, err: "" },
    { args: "fix a.buyin.yaml --max-warnings 0 --fail-on never", code: 0, err: "" },
    { args: "fix a.buyin.yaml --stdin", code: 2, err: "Give either files or --stdin, not both\n" },
  ]) {
    it(`ends with ${code} for buyin ${args}`, () =>
      inFolder({ "a.buyin.yaml": BEFORE }, async (folder) => {
        const outcome = await buyin(folder, args.split(" "));
        assert.deepEqual({ code: outcome.code, err: outcome.err }, { code, err });
      }));
  }

  it("is recommended by check, which marks what it would repair", () =>
    inFolder({ "a.buyin.yaml": BEFORE }, async (folder) => {
      const { out } = await buyin(folder, ["check", "--severity", "information"]);
      assert.match(out, /^ {2}information {2}Nothing here needs [^]* allow-unused \(fixable\)$/m);
      assert.match(out, /\n1 finding fixable without a decision: buyin fix\n$/);
      writeFileSync(path.join(folder, "a.buyin.yaml"), AFTER);
      assert.doesNotMatch((await buyin(folder, ["check"])).out, /fixable/);
    }));
});
