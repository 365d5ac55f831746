import assert from "node:assert/strict";
import { loadConfig } from "../../../src/core/features/load-config.ts";

type Files = Readonly<Record<string, string>>;

function load(folder: string, files: Files) {
  return loadConfig(folder, { read: (path) => Promise.resolve(files[path]) });
}

/** The problems of all files, each with its file and the words it points at. */
async function problemsOf(folder: string, files: Files): Promise<readonly string[]> {
  const loaded = await load(folder, files);
  return loaded.files.flatMap(({ path, text, problems }) =>
    problems.map(({ range, message }) => `${path} @ ${text.slice(range.start, range.end)}: ${message}`),
  );
}

describe("the configuration of a folder", () => {
  it("is the nearest one going up, and its globs count from there", async () => {
    const files = {
      "buyin.config.yaml": "profile: district",
      "a/buyin.config.yml": "profile: small_district",
      "a/b/c/buyin.config.json": '{"profile": "state_agency"}',
    };
    for (const [folder, profile, from] of [
      ["", "district", ""],
      ["other", "district", ""],
      ["a", "small_district", "a"],
      ["a/b", "small_district", "a"],
      ["a/b/c", "state_agency", "a/b/c"],
    ] as const) {
      const loaded = await load(folder, files);
      assert.deepEqual([loaded.config.profile, loaded.folder], [profile, from]);
    }
  });

  it("is the tool's own where there is none", async () => {
    const { config, files } = await load("a/b", {});
    assert.equal(config.profile, undefined);
    assert.deepEqual(files, []);
  });

  it("lies over the one that it extends", async () => {
    const { config, files } = await load("a", {
      "a/buyin.config.yaml": "extends: ../shared/base.yaml\nrules: {overdue-item: off}",
      "shared/base.yaml": "profile: small_district\nrules: {overdue-item: error, duplicate-id: hint}",
    });
    assert.equal(config.profile, "small_district");
    assert.deepEqual(
      config.rules,
      new Map([
        ["overdue-item", "off"],
        ["duplicate-id", "hint"],
      ]),
    );
    assert.deepEqual(
      files.map(({ path }) => path),
      ["a/buyin.config.yaml", "shared/base.yaml"],
    );
  });

  for (const written of [
    "../../base.yaml",
    "/etc/base.yaml",
    "C:\\base.yaml",
    "https://example.org/base.yaml",
    "..\\..\\base.yaml",
  ]) {
    it(`does not extend ${written}`, async () => {
      const [problem = ""] = await problemsOf("a", {
        "a/buyin.config.yaml": `extends: '${written}'\nprofile: district`,
      });
      assert.match(problem, /does not lie in this folder/);
      const { config } = await load("a", { "a/buyin.config.yaml": `extends: '${written}'\nprofile: district` });
      assert.equal(config.profile, "district");
    });
  }

  it("says where a chain of them ends in itself, or in nothing", async () => {
    assert.deepEqual(
      await problemsOf("", { "buyin.config.yaml": "extends: base.yaml", "base.yaml": "extends: ./buyin.config.yaml" }),
      ['base.yaml @ ./buyin.config.yaml: "./buyin.config.yaml" extends this file in turn; take one of the two out'],
    );
    assert.deepEqual(await problemsOf("", { "buyin.config.yaml": "extends: base.yaml" }), [
      'buyin.config.yaml @ base.yaml: There is no file "base.yaml" here; check its name',
    ]);
  });

  it("reports what is wrong in each file, and keeps the rest", async () => {
    const files = {
      "buyin.config.yaml": "extends: base.yaml\nprofile: distict",
      "base.yaml": "rules: {overdue-item: loud}\nfiles: {include: [x/*.md]}",
    };
    const problems = await problemsOf("", files);
    assert.deepEqual(
      problems.map((problem) => problem.split(":", 1)[0]),
      ["buyin.config.yaml @ distict", "base.yaml @ loud"],
    );
    assert.deepEqual((await load("", files)).config.include, ["x/*.md"]);
  });

  it("names a district's schema in JSON or YAML, which those that extend it have too", async () => {
    const files = {
      "a/buyin.config.yaml": "extends: ../base.yaml\n",
      "base.yaml": "schema: rules/d.json\n",
      "rules/d.json": '\uFEFF{\n\t"required": ["x-é"]\n}\n',
    };
    assert.deepEqual(await problemsOf("a", files), []);
    const { config } = await load("a", files);
    assert.deepEqual(config.schema, { path: "rules/d.json", json: '{"required":["x-é"]}' });
    const inYaml = await load("", { "buyin.config.yaml": "schema: d.yaml\n", "d.yaml": "required: [x-é]\n" });
    assert.deepEqual(inYaml.config.schema, { path: "d.yaml", json: '{"required":["x-é"]}' });
  });

  it("says at its place why a district's schema cannot be used", async () => {
    const saidOf = async (text: string, path = "d.json"): Promise<readonly string[]> => {
      const files = { "buyin.config.yaml": `profile: district\nschema: ${path}\n`, "d.json": text, "d.yaml": text };
      assert.equal((await load("", files)).config.schema, undefined);
      return problemsOf("", files);
    };
    const at = "buyin.config.yaml @ d.json: ";
    assert.deepEqual(await saidOf("{}", "gone.json"), [
      'buyin.config.yaml @ gone.json: There is no file "gone.json" here; check its name',
    ]);
    assert.deepEqual(await saidOf('{\n"type": "object"\n"a": 1}'), [
      `${at}"d.json" cannot be read from line 3 on; repair it there`,
    ]);
    assert.match((await saidOf("a: [\n", "d.yaml"))[0] ?? "", /"d\.yaml" cannot be read from line \d on/);
    for (const text of ["[]", "3", '"object"']) {
      assert.deepEqual(await saidOf(text), [`${at}"d.json" is not a JSON Schema; plans are checked without it`]);
    }
    assert.match((await saidOf(`{"a": "${"b".repeat(300_000)}"}`))[0] ?? "", /larger than 256 kB/);
    const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
    assert.deepEqual(await saidOf(deep(65)), [`${at}"d.json" goes more than 64 levels deep; make it simpler`]);
    assert.equal((await saidOf(deep(40_000))).length, 1);
  });

  it("asks whoever runs schemas whether one can be used", async () => {
    const files: Files = { "buyin.config.yaml": "schema: d.json\n", "d.json": "{}" };
    const { config, files: read } = await loadConfig("", {
      read: (path) => Promise.resolve(files[path]),
      vet: () =>
        Promise.resolve({ template: '"{path}" waits for {what}', data: { what: "é" }, severity: "information" }),
    });
    assert.equal(config.schema, undefined);
    const [problem] = read[0]?.problems ?? [];
    assert.equal(problem?.severity, "information");
    assert.equal(problem.message, '"d.json" waits for é');
  });
});
