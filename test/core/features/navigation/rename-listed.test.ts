import assert from "node:assert/strict";
import { analyze, applyEdits, DEFAULT_CONFIG, type Analysis } from "../../../../src/core/index.ts";
import { readRoster } from "../../../../src/core/config/read-roster.ts";
import { listedIdAt, renameInList, renameListed } from "../../../../src/core/features/navigation/rename-listed.ts";
import { TODAY } from "../../../support/check.ts";

const CSV = 'name,id,title\r\nDana Ortíz,"ortiz",Counselor\r\nMei Chen,chen,Principal\r\nAna Lee,,Teacher\r\n';

const YAML = `buyin: 1
goals:
  - id: g1
    statement: Grade teams use the list, as ortiz says
    owner: ortiz # asked in May
team:
  members:
    - {id: chen, backup: "ortiz"}
    - {id: lee, name: Ana Lee, backup: Dana Ortíz}
`;

const MARKDOWN = `---
buyin: 1
---

# Größe

## Goals

| Objective | Owner |
| --- | --- |
| Grade teams use the list | ortiz |
| Nobody slips | Dana Ortíz |
`;

describe("another id for somebody on the list of people", () => {
  for (const [path, text, changed] of [
    ["plan.buyin.yaml", YAML, YAML.replace("owner: ortiz", "owner: dana").replace('"ortiz"', '"dana"')],
    ["plan.buyin.md", MARKDOWN, MARKDOWN.replace("| ortiz |", "| dana |")],
    ["crlf.buyin.md", MARKDOWN.replaceAll("\n", "\r\n"), undefined],
  ] as const) {
    it(`changes in a plan only where it says the id (${path})`, () => {
      const analysis = read(path, text);
      const person = personAt(analysis, "ortiz |", "ortiz #");
      const renaming = renameListed(analysis, person, "dana");
      assert.ok(renaming !== undefined && "edits" in renaming);
      const expected = changed ?? text.replace("| ortiz |", "| dana |");
      assert.equal(applyEdits(text, renaming.edits), expected);
    });
  }

  it("counts a plan's own row for the same person", () => {
    const analysis = read("plan.buyin.yaml", YAML);
    assert.equal(personAt(analysis, "chen,").person.name?.value, "Mei Chen");
  });

  it("leaves names, and people whom only the plan knows, to the plan", () => {
    const analysis = read("plan.buyin.yaml", YAML);
    assert.equal(listedIdAt(analysis, YAML.indexOf("Dana Ortíz")), undefined);
    assert.equal(listedIdAt(analysis, YAML.indexOf("g1")), undefined);
    const own = read("own.buyin.yaml", YAML.replaceAll("lee", "zhou").replace("Ana Lee", "Li Zhou"));
    assert.equal(listedIdAt(own, own.text.indexOf("zhou")), undefined);
  });

  it("changes the list itself, and nothing else of it", () => {
    const person = personAt(read("plan.buyin.yaml", YAML), "ortiz #");
    const renamed = renameInList(CSV, person, "dana");
    assert.ok("edit" in renamed);
    assert.equal(applyEdits(CSV, [renamed.edit]), CSV.replace('"ortiz"', '"dana"'));
    const people = "people:\n  # new in May\n  - { id: ortiz, name: Dana Ortíz }\n";
    const listed = readRoster("people.yaml", people).members[0];
    assert.ok(listed);
    const inYaml = renameInList(people, { path: "people.yaml", person: listed }, "dana");
    assert.ok("edit" in inYaml);
    assert.equal(applyEdits(people, [inYaml.edit]), people.replace("ortiz,", "dana,"));
  });

  it("is refused for an id that cannot be, or that somebody has", () => {
    const analysis = read("plan.buyin.yaml", YAML);
    const person = personAt(analysis, "ortiz #");
    for (const [id, reason] of [
      ["Dana Ortiz", /^An id has only/],
      ["chen", /already names/],
    ] as const) {
      const renaming = renameListed(analysis, person, id);
      assert.ok(renaming !== undefined && "refusal" in renaming);
      assert.match(renaming.refusal.template, reason);
    }
  });

  it("is refused where the list gives no id", () => {
    const ana = readRoster("people.csv", CSV).members[2];
    assert.ok(ana);
    const renamed = renameInList(CSV, { path: "people.csv", person: ana }, "ana");
    assert.ok("refusal" in renamed);
    assert.match(renamed.refusal.template, /gives \{row\} no id/);
  });
});

function read(path: string, text: string): Analysis {
  const roster = { path: "people.csv", members: readRoster("people.csv", CSV).members };
  return analyze(text, path, { ...DEFAULT_CONFIG, roster }, TODAY);
}

/** The person at the first of some texts that the plan has. */
function personAt(analysis: Analysis, ...texts: readonly string[]): NonNullable<ReturnType<typeof listedIdAt>> {
  const found = texts.find((text) => analysis.text.includes(text)) ?? "";
  const person = listedIdAt(analysis, analysis.text.indexOf(found));
  assert.ok(person !== undefined, found);
  return person;
}
