import assert from "node:assert/strict";
import { readYamlMap } from "../../../../src/core/formats/yaml/read.ts";
import { DEFAULT_LIMITS } from "../../../../src/core/sections/limits.ts";
import { entryOf, type Node } from "../../../../src/core/source/node.ts";
import { described, pairsOf, readText, textAt, valueOf } from "./read.ts";

describe("values of a YAML plan", () => {
  it("are those of the core schema of YAML 1.2", () => {
    const values: readonly (readonly [string, unknown])[] = [
      ["35", 35],
      ["-0.5", -0.5],
      ["1e3", 1000],
      ["+12", 12],
      ["0x1F", 31],
      ["0o17", 15],
      ["017", 17],
      [".5", 0.5],
      ["41_000", "41_000"],
      ["1.2.3", "1.2.3"],
      ["true", true],
      ["False", false],
      ["yes", "yes"],
      ["off", "off"],
      ["null", null],
      ["~", null],
      ["", null],
      ["2026-03-05", "2026-03-05"],
      ["35%", "35%"],
      ["$41,000", "$41,000"],
      ['"35"', "35"],
      ["'true'", "true"],
      ["!!str 35", "35"],
      ['!!int "35"', 35],
      ["!!str", ""],
      ["-.inf", -Infinity],
    ];
    for (const [written, value] of values) {
      assert.deepEqual(valueOf(readText(`a: ${written}\nb: 1\n`).root), { a: value, b: 1 }, written);
    }
  });

  it("keep the author's spelling beside the value", () => {
    const { root } = readText('year: 2025\namount: "41,000"\nnothing:\nfolded: one\n  two\n');
    const spelt = root.entries.map(({ value }) => (value.kind === "scalar" ? value.text : ""));
    assert.deepEqual(spelt, ["2025", "41,000", "", "one two"]);
  });

  it("have keys that always are text, also those of JavaScript's own", () => {
    const text = "2025: a\ntrue: b\n__proto__: {__proto__: c}\nconstructor: d\n? [x, y]\n: e\n";
    assert.deepEqual(pairsOf(readText(text).root), [
      ["2025", "a"],
      ["true", "b"],
      ["__proto__", [["__proto__", "c"]]],
      ["constructor", "d"],
      ["[x, y]", "e"],
    ]);
  });

  it("resolve aliases, also into another part of the file", () => {
    const text =
      "goals:\n  - &g\n    id: g1\n    owner: ortiz\n  - *g\nteam:\n  lead: &who ortiz\n  other: *who\nlast: *g\n";
    const goal = { id: "g1", owner: "ortiz" };
    const document = readText(text);
    assert.deepEqual(valueOf(document.root), {
      goals: [goal, goal],
      team: { lead: "ortiz", other: "ortiz" },
      last: goal,
    });
    const last = document.root.entries.at(-1)?.value;
    assert.equal(last && textAt(document, last), "*g");
    assert.deepEqual(document.notices, []);
  });

  it("are the same with every kind of line break, with a byte order mark, and without a last line break", () => {
    const text = 'plan:\n  title: "On\n    track"\ngoals:\n  - id: g1\n    text: |\n      a\n      b\n  - id: g2';
    const expected = valueOf(readText(text).root);
    for (const lineBreak of ["\r\n", "\r"]) {
      const document = readText(`\uFEFF${text.replaceAll("\n", lineBreak)}`);
      assert.deepEqual(valueOf(document.root), expected);
      const goals = entryOf(document.root, "goals");
      assert.equal(goals && textAt(document, goals.key), "goals");
    }
  });
});

describe("places in a YAML plan", () => {
  const text = `# a plan
plan:
  title: "On track" # draft
  empty:
goals:
  - id: g1
    note: >-
      folded
      text
  -
  - {id: g2, list: [a, b]}
`;
  const document = readText(text);
  const at = (path: string): Node => {
    let node: Node = document.root;
    for (const step of path.split(".")) {
      const next: Node | false | undefined =
        node.kind === "list" ? node.items[Number(step)] : node.kind === "map" && entryOf(node, step)?.value;
      assert.ok(next, path);
      node = next;
    }
    return node;
  };

  it("are the characters of the value", () => {
    assert.equal(textAt(document, at("plan.title")), '"On track"');
    assert.equal(textAt(document, at("goals.0.note")), ">-\n      folded\n      text");
    assert.equal(textAt(document, at("goals.2.list")), "[a, b]");
    assert.equal(textAt(document, at("plan")), 'title: "On track" # draft\n  empty');
  });

  it("are those of the key, or of the dash, where the value is not there", () => {
    assert.equal(textAt(document, at("plan.empty")), "empty");
    assert.equal(textAt(document, at("goals.1")), "-");
  });

  it("of what concerns a whole map or list are its key, or a row's first pair on one line", () => {
    const heads = ["plan", "goals", "goals.0", "goals.2", "goals.2.list"].map((path) => {
      const node = at(path);
      return node.kind === "scalar" ? "" : textAt(document, node.head);
    });
    assert.deepEqual(heads, ["plan", "goals", "id: g1", "id: g2", "list"]);
    assert.equal(textAt(document, document.root.head), "plan");
  });
});

describe("YAML inside another file", () => {
  it("is read as one map, with places in the piece that holds it", () => {
    const piece = { text: "---\ntitle: Plan: draft\nphase: pilot\nphase: build\n---\n# Goals\n" };
    const { map, notices } = readYamlMap(piece, { start: 4, end: piece.text.indexOf("---", 4) }, DEFAULT_LIMITS);
    const { rangeOf } = { rangeOf: (place: Node) => place };
    const document = { ...readText(piece.text), rangeOf } as ReturnType<typeof readText>;
    assert.deepEqual(pairsOf(map), [
      ["title", "Plan: draft"],
      ["phase", "pilot"],
      ["phase", "build"],
    ]);
    assert.deepEqual(
      notices.map((notice) => described(document, notice).split(":")[0]),
      ["yaml-syntax @ Plan", "duplicate-key @ phase"],
    );
    assert.ok(notices.every(({ place }) => place.piece === piece));
  });

  it("is an empty map where it is no map", () => {
    for (const text of ["", "# nothing\n", "- a\n", "text\n"]) {
      const { map, notices } = readYamlMap({ text }, { start: 0, end: text.length }, DEFAULT_LIMITS);
      assert.deepEqual(map.entries, []);
      assert.equal(notices.length, text.startsWith("-") || text.startsWith("t") ? 1 : 0, text);
    }
  });
});
