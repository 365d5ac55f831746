import assert from "node:assert/strict";
import { cutYaml, type Part } from "../../../src/core/sections/cut.ts";

/** Parts as their texts; a branch as its key, `{` for a map or `[` for a list, and its parts. */
function shown(text: string): unknown {
  const show = (part: Part): unknown => {
    if (part.kind === "leaf") return (part.of === "nothing" ? "nothing: " : "") + text.slice(part.start, part.end);
    const mark = (part.of === "map" ? "{" : "[") + (part.hasColon ? "" : " no colon");
    return [text.slice(part.key.start, part.key.end), mark, ...part.parts.map(show)];
  };
  return cutYaml(text, { start: 0, end: text.length }, (name) => name === "goals")?.map(show);
}

describe("the cut of a YAML document", () => {
  it("is at its keys, and at the keys and rows below a key that stands alone", () => {
    assert.deepEqual(shown("a: 1\nb:\n  c: 2\n  d:\n    - e\n    - f: 3\n      g: 4\nh:\n- i\n- j\n"), [
      "a: 1\n",
      ["b", "{", "  c: 2\n", ["d", "[", "    - e\n", "    - f: 3\n      g: 4\n"]],
      ["h", "[", "- i\n", "- j\n"],
    ]);
  });

  it("leaves comments and blank lines with the part above them", () => {
    assert.deepEqual(shown("# top\na: # c\n  # d\n\n  b: 1\n# e\n\n  c: 2\n# f\n"), [
      ["a", "{", "  b: 1\n# e\n\n", "  c: 2\n# f\n"],
    ]);
  });

  it("leaves together what goes on below a value", () => {
    for (const entry of [
      "a: |\n  b: c\n  - d\n",
      "a: b\n  c: d\n",
      "a: [\n  b: c,\n]\n",
      "a:\n  text\n  b: c\n",
      "a: &x\n  b: c\n",
      "a:\n  ? b\n  : c\n",
      "a:\n  b: 1\n  ? c\n  : d\n",
    ]) {
      assert.deepEqual(shown(`${entry}z: 1\n`), [entry, "z: 1\n"], entry);
    }
  });

  it("is at faulty lines too, so that they spoil nothing else", () => {
    assert.deepEqual(shown("a: 1\nsome text\nb: 2\n@c\nd: 3\n"), [
      ...["a: 1\n", "nothing: some text\n", "b: 2\n", "nothing: @c\n", "d: 3\n"],
    ]);
    assert.deepEqual(shown("a: 1\nb\n  - c\n  - d\n"), ["a: 1\n", ["b", "[ no colon", "  - c\n", "  - d\n"]]);
    assert.deepEqual(shown('a:\n  - b: "c\n  - d\n'), [["a", "[", '  - b: "c\n', "  - d\n"]]);
    assert.deepEqual(shown("a:\n  - b\n - c\n  - d\n"), [["a", "[", "  - b\n - c\n", "  - d\n"]]);
  });

  it("is at the key of a section that is indented a little, but at no other such key", () => {
    assert.deepEqual(shown("a:\n  b: 1\n goals:\n  - c\n"), [
      ["a", "{", "  b: 1\n"],
      ["goals", "[", "  - c\n"],
    ]);
    assert.deepEqual(shown("a:\n  b: 1\n c:\n  - d\n"), [["a", "{", "  b: 1\n c:\n  - d\n"]]);
    assert.deepEqual(shown("a: >\n  b: 1\n goals:\n  - c\n"), ["a: >\n  b: 1\n goals:\n  - c\n"]);
  });

  it("goes no deeper than the lists of a plan stand", () => {
    const deep = "    c:\n      d:\n        - e\n        - f\n";
    assert.deepEqual(shown(`a:\n  b:\n${deep}`), [["a", "{", ["b", "{", deep]]]);
  });

  it("is not made where the first line is no key, or a key may run over several lines", () => {
    for (const text of [
      "",
      "# c\n",
      "- a\n",
      "  a: 1\n",
      "text\n",
      "{a: 1}\n",
      "a: 1\n? b\n: c\n",
      "a: 1\n&x b: 1\n",
    ]) {
      assert.equal(shown(text), undefined, text);
    }
  });

  it("has the same parts with the line breaks of Windows", () => {
    const text = "a: 1\nb:\n  - c\n  - d\n";
    const windows = (value: unknown): unknown =>
      typeof value === "string" ? value.replaceAll("\n", "\r\n") : Array.isArray(value) ? value.map(windows) : value;
    assert.deepEqual(shown(text.replaceAll("\n", "\r\n")), windows(shown(text)));
  });
});
