import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SchemaChecker } from "../../src/checker/schema-checker.ts";
import { startHere } from "../support/checker.ts";
import { checkFile } from "../../src/cli/check-file.ts";
import { DEFAULT_CONFIG, DEFAULT_LIMITS } from "../../src/core/index.ts";
import { TODAY } from "../support/check.ts";
import { buyin, CLEAN_MARKDOWN, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR, type Outcome } from "../support/command-line.ts";

/** The paths of a JSON report, in its order. */
function pathsIn({ out }: Outcome): readonly string[] {
  // The report's shape is held by json.test.ts.
  const { files } = JSON.parse(out) as { files: { path: string }[] };
  return files.map((file) => file.path);
}

async function checkedPaths(folder: string, ...targets: readonly string[]): Promise<readonly string[]> {
  return pathsIn(await buyin(folder, ["check", "--format", "json", ...targets]));
}

/** Short plans, since only their paths matter. */
const PLAN = "plan: {title: Seen by October}\n";
const MARKDOWN_PLAN = "# Seen by October\n";

const MARKED = `buyin: 1\n${PLAN}`;

const TREE = {
  "b.buyin.yaml": PLAN,
  "a.buyin.md": MARKDOWN_PLAN,
  "plans/B.buyin.yml": PLAN,
  "plans/a b.buyin.yaml": PLAN,
  "plans/marked.yaml": MARKED,
  "plans/.hidden/buyin-plan-2.yaml": PLAN,
  "plans/notes.md": "# Notes\n",
  "plans/[draft].buyin.yaml": PLAN,
  "plans/ignored.buyin.yaml": `# buyin: ignore\n${PLAN}`,
  "plans/settings.yaml": "goals: []\n",
  "node_modules/x/c.buyin.yaml": PLAN,
  ".git/d.buyin.yaml": PLAN,
};

describe("which files are checked", () => {
  it("all plans of the folder, in the order of their paths", () =>
    inFolder(TREE, async (folder) => {
      const all = [
        "a.buyin.md",
        "b.buyin.yaml",
        "plans/.hidden/buyin-plan-2.yaml",
        "plans/B.buyin.yml",
        "plans/[draft].buyin.yaml",
        "plans/a b.buyin.yaml",
        "plans/marked.yaml",
      ];
      assert.deepEqual(await checkedPaths(folder), all);
      assert.deepEqual(await checkedPaths(folder, "plans", ".", "b.buyin.yaml", "plans/../a.buyin.md"), all);
    }));

  it("those of folders, of globs, and by name", () =>
    inFolder(TREE, async (folder) => {
      assert.deepEqual(await checkedPaths(folder, "*.md"), ["a.buyin.md"]);
      assert.deepEqual(await checkedPaths(folder, "plans/*.{yml,yaml}"), [
        "plans/B.buyin.yml",
        "plans/[draft].buyin.yaml",
        "plans/a b.buyin.yaml",
        "plans/marked.yaml",
      ]);
      assert.deepEqual(await checkedPaths(folder, "plans/[draft].buyin.yaml"), ["plans/[draft].buyin.yaml"]);
      assert.deepEqual(await checkedPaths(folder, path.join(folder, "b.buyin.yaml")), ["b.buyin.yaml"]);
    }));

  it("files outside of the current folder", () =>
    inFolder(TREE, async (folder) => {
      assert.deepEqual(await checkedPaths(path.join(folder, "plans"), "../b.buyin.yaml"), ["../b.buyin.yaml"]);
    }));

  it("files that the configuration adds and takes away", () =>
    inFolder(
      { ...TREE, "plans/buyin.config.yaml": "files: {include: [notes.md], exclude: [.hidden/**, '*b*']}\n" },
      async (folder) => {
        assert.deepEqual(await checkedPaths(folder, "plans"), ["plans/marked.yaml", "plans/notes.md"]);
      },
    ));

  it("says why a file that was named is none", () =>
    inFolder(TREE, async (folder) => {
      for (const [file, reason] of [
        [
          "plans/notes.md",
          'its name does not end in .buyin.yaml or .buyin.md, and it does not begin with "buyin: 1" and a plan',
        ],
        ["plans/ignored.buyin.yaml", 'the configuration or its comment "buyin: ignore" leaves it out'],
      ] as const) {
        const outcome = await buyin(folder, ["check", file]);
        assert.deepEqual(outcome, {
          code: 2,
          out: "",
          err: `${file} is not checked: ${reason}\nNo plan was checked\n`,
        });
      }
      const beside = await buyin(folder, ["check", "--format", "json", "plans/notes.md", "b.buyin.yaml"]);
      assert.equal(beside.code, 0);
      assert.match(beside.err, /^plans\/notes\.md is not checked: /);
      assert.deepEqual(pathsIn(beside), ["b.buyin.yaml"]);
    }));

  it("says where there are none", () =>
    inFolder({ "notes.md": "# Notes\n" }, async (folder) => {
      const err = "No plans found; a plan's name ends in .buyin.yaml or .buyin.md\n";
      assert.deepEqual(await buyin(folder, ["check"]), { code: 0, out: "", err });
      assert.deepEqual(await buyin(folder, ["status"]), { code: 0, out: "", err });
      assert.deepEqual(pathsIn(await buyin(folder, ["check", "--format", "json"])), []);
    }));
});

describe("files that cannot be read", () => {
  const FILES = { "a.buyin.yaml": CLEAN_PLAN, "b.buyin.yaml": PLAN_WITH_ERROR };

  it("are reported with the reason", async () => {
    const task = { file: tmpdir(), name: "a.buyin.yaml", config: DEFAULT_CONFIG };
    const complaint = "a.buyin.yaml cannot be read: it is a folder";
    assert.deepEqual(await checkFile(task, TODAY, new SchemaChecker(startHere)), { result: undefined, complaint });
  });

  it("are reported where they are too large, and the others are checked", () =>
    inFolder({ ...FILES, "c.buyin.yaml": "a".repeat(DEFAULT_LIMITS.fileLength + 1) }, async (folder) => {
      const outcome = await buyin(folder, ["check", "--format", "json"]);
      assert.equal(outcome.code, 2);
      assert.equal(outcome.err, "c.buyin.yaml is too large to be checked\n");
      assert.deepEqual(pathsIn(outcome), ["a.buyin.yaml", "b.buyin.yaml", "c.buyin.yaml"]);
      assert.match(outcome.out, /"rule": "too-large"/);
    }));

  it("are no folders with the name of a plan", () =>
    inFolder(FILES, async (folder) => {
      mkdirSync(path.join(folder, "d.buyin.yaml"));
      assert.deepEqual(await checkedPaths(folder), ["a.buyin.yaml", "b.buyin.yaml"]);
    }));
});

describe("encodings", () => {
  const bytes = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
  for (const [name, content] of [
    ["UTF-8 with a mark at the start", `\uFEFF${PLAN_WITH_ERROR}`],
    ["UTF-16 as Windows writes it", bytes(PLAN_WITH_ERROR)],
    ["UTF-16 with the bytes swapped", Buffer.from(bytes(PLAN_WITH_ERROR)).swap16()],
    ["line ends of Windows", PLAN_WITH_ERROR.replaceAll("\n", "\r\n")],
  ] as const) {
    it(name, () =>
      inFolder({ "plan.buyin.yaml": content, "utf8/plan.buyin.yaml": PLAN_WITH_ERROR }, async (folder) => {
        const outcome = await buyin(folder, ["check", "plan.buyin.yaml"]);
        const usual = await buyin(path.join(folder, "utf8"), ["check"]);
        assert.equal(outcome.out, usual.out);
        assert.equal(outcome.code, 1);
      }),
    );
  }
});

describe("--stdin", () => {
  it("checks what comes in, under a name", () =>
    inFolder({ "plans/buyin.config.yaml": "rules: {end-before-start: warning}\n" }, async (folder) => {
      const input = PLAN_WITH_ERROR;
      const usual = await buyin(folder, ["check", "--stdin"], { input });
      assert.equal(usual.code, 1);
      assert.match(usual.out, /^stdin\.buyin\.yaml:\d+:\d+\n {2}error {2}/);
      const named = await buyin(folder, ["check", "--stdin", "--stdin-filename", "plans/new.buyin.yaml"], { input });
      assert.equal(named.code, 0);
      assert.match(named.out, /^plans\/new\.buyin\.yaml:\d+:\d+\n {2}warning {2}/);
    }));

  it("reads Markdown where the name says so", () =>
    inFolder({}, async (folder) => {
      const args = ["check", "--stdin", "--stdin-filename", "plan.md", "--format", "json"];
      const outcome = await buyin(folder, args, { input: CLEAN_MARKDOWN });
      assert.match(outcome.out, /"format": "markdown"/);
      assert.equal(outcome.code, 0);
    }));
});
