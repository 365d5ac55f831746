import assert from "node:assert/strict";
import { foldsOf } from "../../../../src/core/features/navigation/folding.ts";
import { linksIn } from "../../../../src/core/features/navigation/links.ts";
import { selectionsAt } from "../../../../src/core/features/navigation/selection.ts";
import { symbolsOf, type PlanSymbol } from "../../../../src/core/features/navigation/symbols.ts";
import { BOTH, cursorIn } from "./cursor.ts";

const [{ text: YAML }] = BOTH;

function outlined(symbols: readonly PlanSymbol[], indent = ""): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === "" ? "" : ` (${detail})`}`,
    ...outlined(children, `${indent}  `),
  ]);
}

describe("the outline of a YAML plan", () => {
  const { analysis, offset } = cursorIn(YAML, "owner-use");

  it("lists sections, lists and rows by the names that people use", () => {
    assert.deepEqual(outlined(symbolsOf(analysis)), [
      "Vision",
      "Stakeholders",
      "  teachers",
      "Goals",
      "  Grade teams use the list (g1)",
      "Team",
      "  Members",
      "    Dana Ortiz (ortiz)",
      "References",
      "  Getting Students on Track for Graduation (ewims-study)",
      "Communication",
      "  Messages",
      "    A trial in 73 schools found it hard [ewims-study] (m1)",
    ]);
  });

  it("keeps every part inside of what holds it", () => {
    const check = (symbols: readonly PlanSymbol[], start: number, end: number): void => {
      for (const { range, selection, children, name } of symbols) {
        assert.ok(start <= range.start && range.end <= end, name);
        assert.ok(range.start <= selection.start && selection.end <= range.end, name);
        check(children, range.start, range.end);
      }
    };
    check(symbolsOf(analysis), 0, analysis.text.length);
  });

  it("folds sections, rows and blocks of comments", () => {
    const { analysis: commented } = cursorIn(`# One\n# Two\n${YAML}`, "citation");
    const folded = foldsOf(commented).map(({ firstLine, lastLine, isComment }) => {
      const line = commented.lines.line(firstLine);
      return [commented.text.slice(line.start, line.end).trim(), lastLine - firstLine, isComment];
    });
    assert.deepEqual(folded, [
      ["# One", 1, true],
      ["vision:", 2, false],
      ["stakeholders:", 3, false],
      ["- id: teachers", 2, false],
      ["goals:", 4, false],
      ["- id: g1", 3, false],
      ["team:", 2, false],
      ["members:", 1, false],
      ["references:", 4, false],
      ["- id: ewims-study", 3, false],
      ["communication:", 2, false],
      ["messages:", 1, false],
    ]);
  });

  it("selects from the value outwards", () => {
    const texts = selectionsAt(analysis, offset).map(({ start, end }) => analysis.text.slice(start, end));
    assert.deepEqual(texts.slice(0, 2), ["ortiz", "owner: ortiz"]);
    assert.match(texts[2] ?? "", /^id: g1\n[^]*\[Teachers\]$/);
    assert.match(texts.at(-2) ?? "", /^buyin: 1\n/);
    assert.equal(texts.at(-1), analysis.text);
    for (const [i, smaller] of texts.entries()) assert.ok((texts[i + 1] ?? analysis.text).includes(smaller));
  });
});

describe("the links of a plan", () => {
  for (const { format, text } of BOTH) {
    it(`lead from citations and file names to the references' files, in ${format}`, () => {
      const { analysis } = cursorIn(text, "citation");
      const links = linksIn(analysis).map(({ start, end, target }) => [analysis.text.slice(start, end), target]);
      assert.deepEqual(links, [
        ["ewims-study", "files/on-track.pdf"],
        ["ewims-study", "files/on-track.pdf"],
        ["files/on-track.pdf", "files/on-track.pdf"],
      ]);
    });
  }

  it("never lead to other programs, roots or what is no file", () => {
    for (const url of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "/etc/passwd.txt",
      "command:x.y",
      "see page 6.2 there",
    ]) {
      const { analysis } = cursorIn(YAML.replace("files/on-track.pdf", `"${url}"`), "citation");
      assert.deepEqual(linksIn(analysis), [], url);
    }
  });
});
