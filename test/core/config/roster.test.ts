import assert from "node:assert/strict";
import { readRoster } from "../../../src/core/config/read-roster.ts";

function people(text: string, path = "people.csv"): readonly string[] {
  return readRoster(path, text).members.map(({ id, name, title, group, departments, range }) =>
    [
      id,
      name?.value,
      title?.value,
      group?.value,
      departments.map(({ value }) => value).join("+"),
      `@${text.slice(range.start, range.end)}`,
    ].join(" | "),
  );
}

function problems(text: string, path = "people.csv"): readonly string[] {
  return readRoster(path, text).problems.map(
    ({ severity, range, message }) => `${severity} @ ${text.slice(range.start, range.end)}: ${message}`,
  );
}

describe("a list of people", () => {
  const TABLE = `Name,Title,Group,Departments,Id,Email
"Ortiz, Dana",MTSS coordinator,Counselors,"student services; IT",ortiz,dana@example.org
José Núñez,,teacher,,,jose@example.org

`;
  for (const [spelling, text] of [
    ["commas", TABLE],
    ["semicolons", TABLE.replaceAll(/,(?![^"\n]*"[,\n])/g, ";").replace("Ortiz; Dana", "Ortiz, Dana")],
    ["line ends of Windows", TABLE.replaceAll("\n", "\r\n")],
    ["a mark at its start", `\uFEFF${TABLE}`],
  ] as const) {
    it(`may be a table with ${spelling}`, () => {
      assert.deepEqual(people(text), [
        "ortiz | Ortiz, Dana | MTSS coordinator | counselors | student_services+it | @ortiz",
        "josé-núñez | José Núñez |  | teachers |  | @José Núñez",
      ]);
      assert.deepEqual(problems(text), []);
    });
  }

  const ROWS = `- id: ortiz
  name: Dana Ortiz
  group: counselors
  departments: [student_services, it]
  phone: 555 0100
- {name: José Núñez, title: English teacher, group: Teachers}
`;
  for (const [spelling, text] of [
    ["a list", ROWS],
    ["a list below a comment", `# Our people\n\n${ROWS}`],
    ["a list below people:", `people:\n${ROWS}`],
    ["a list below members:, indented", `x-note: 1\nmembers:\n${ROWS.replaceAll(/^/gm, "  ").trimEnd()}\n`],
    [
      "JSON",
      '{"people": [{"id": "ortiz", "name": "Dana Ortiz", "group": "counselors", "departments": ["student_services", "it"]}, {"name": "José Núñez", "title": "English teacher", "group": "teachers"}]}',
    ],
  ] as const) {
    it(`may be ${spelling}`, () => {
      const [first, second] = people(text, "people.yaml");
      assert.match(first ?? "", /^ortiz \| Dana Ortiz \|  \| counselors \| student_services\+it \| @"?ortiz"?$/);
      assert.match(second ?? "", /^josé-núñez \| José Núñez \| English teacher \| teachers \|  \| @"?José Núñez"?$/);
      assert.deepEqual(problems(text, "people.yaml"), []);
    });
  }

  it("may be empty", () => {
    assert.deepEqual(people("id,name\n"), []);
    assert.deepEqual(problems("id,name\n"), []);
    assert.deepEqual(people("", "people.yaml"), []);
  });

  it("says what is wrong with it, each thing once", () => {
    const text = "id,name,group\na,Ann,Lehrer\nb,Bob,Lehrer\n,,teachers\nA,Ann Other,teachers\n";
    assert.deepEqual(problems(text), [
      'information @ Lehrer: "Lehrer" is not something Group can hold; use one of its 25 values, such as teachers, english_learner or labor',
      "error @ ,,teachers: Give this person a name or an id, so that a plan can name them",
      'warning @ A: "A" stands twice in this list; plans mean the first one',
    ]);
  });

  it("says that it names no columns, or no people", () => {
    assert.deepEqual(problems("Dana Ortiz,Coordinator\n"), [
      'error @ Dana Ortiz,Coordinator: Give this list a first line that names its columns: "id", "name", "title" …',
    ]);
    assert.deepEqual(problems("plan:\n  title: a\n", "people.yaml"), [
      'error @ plan: Write the people as a list below "people:", each with an id and a name',
    ]);
    assert.deepEqual(problems("people: Dana Ortiz\n", "people.yml"), [
      'error @ people: Write the people as a list below "people:", each with an id and a name',
    ]);
  });

  it("says where letters or quotation marks are broken", () => {
    assert.deepEqual(problems("id,name\nnunez,Jos\uFFFD N\uFFFDez\n"), [
      'error @ \uFFFD: Some letters of this file cannot be read; save it anew as "CSV UTF-8"',
    ]);
    assert.deepEqual(problems('id,name\nortiz,"Dana Ortiz\nlee,Ana Lee\n'), [
      'error @ ortiz,"Dana Ortiz: A quotation mark opens here and does not close; add the second one',
    ]);
  });

  it("is read whatever it is", () => {
    for (const text of [
      "\u0000\u0001",
      '"',
      "a: [",
      "- - -\n",
      "__proto__,constructor\n1,2\n",
      "{}",
      "[]",
      "- 3\n- null\n",
    ]) {
      for (const path of ["people.csv", "people.yaml"]) assert.ok(Array.isArray(readRoster(path, text).members));
    }
  });
});
