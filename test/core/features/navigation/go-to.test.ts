import assert from "node:assert/strict";
import { definitionAt, occurrencesAt } from "../../../../src/core/features/navigation/go-to.ts";
import { BOTH, cursorIn } from "./cursor.ts";

describe("going to what an id stands for", () => {
  for (const { format, text } of BOTH) {
    describe(format, () => {
      it("leads from an owner to the member", () => {
        const { analysis, offset } = cursorIn(text, "owner-use");
        const range = definitionAt(analysis, offset);
        assert.ok(range);
        assert.equal(analysis.text.slice(range.start, range.end), format === "yaml" ? "ortiz" : "Dana Ortiz");
      });

      it("lists every place that names a row, its own among them", () => {
        const { analysis, offset } = cursorIn(text, "group-use");
        const found = occurrencesAt(analysis, offset);
        assert.deepEqual(
          found.map(({ start, end }) => analysis.text.slice(start, end)),
          format === "yaml" ? ["teachers", "teachers", "Teachers"] : ["teachers", "Teachers", "Teachers"],
        );
        assert.equal(found.filter(({ isDefinition }) => isDefinition).length, 1);
      });

      it("knows the citations of a reference", () => {
        const { analysis, offset } = cursorIn(text, "citation");
        const range = definitionAt(analysis, offset);
        assert.ok(range);
        assert.equal(analysis.text.slice(range.start, range.end), "ewims-study");
        const found = occurrencesAt(analysis, offset).map(({ start, end }) => analysis.text.slice(start, end));
        assert.equal(found.filter((place) => place === "ewims-study").length, 3);
        assert.equal(found.filter((place) => place.startsWith("Getting Students")).length, 1);
      });

      it("finds nothing where no row is named", () => {
        const { analysis } = cursorIn(text, "citation");
        const offset = analysis.text.indexOf("Somebody");
        assert.ok(offset > 0);
        assert.equal(definitionAt(analysis, offset), undefined);
        assert.deepEqual(occurrencesAt(analysis, offset), []);
      });
    });
  }
});
