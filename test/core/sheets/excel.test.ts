import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcel, { type Row } from "write-excel-file/universal";
import { sheetsInExcel } from "../../../src/core/sheets/index.ts";

/** An Excel file with one sheet. */
async function workbook(data: readonly Row[], sheet = "Sheet1"): Promise<ArrayBuffer> {
  return (await writeExcel([...data], { sheet }).toBlob()).arrayBuffer();
}

async function cellsOf(data: readonly Row[]): Promise<readonly (readonly string[])[] | undefined> {
  return (await sheetsInExcel(await workbook(data)))[0]?.cells;
}

/** What the library cannot write. */
function changed(file: ArrayBuffer, change: (xml: string) => string): ArrayBuffer {
  const parts = unzipSync(new Uint8Array(file));
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  assert.notEqual(change(xml), xml);
  return zipSync({ ...parts, [path]: strToU8(change(xml)) }).slice().buffer;
}

const MAY_FIRST = new Date("2026-05-01");

describe("an Excel file", () => {
  it("gives its sheets as cells, each as it is shown", async () => {
    const file = await writeExcel([
      {
        sheet: "Dates",
        data: [
          ["Milestone", "Due"],
          ["Vote & <celebrate>", { value: MAY_FIRST, format: "m/d/yy" }],
        ],
      },
      { sheet: "Empty", data: [[]] },
      {
        sheet: "People",
        data: [
          ["Name", "Hours", "Vacant"],
          ["Zoë ✏️", 1.5, true],
        ],
      },
    ]).toBlob();
    assert.deepEqual(await sheetsInExcel(await file.arrayBuffer()), [
      {
        name: "Dates",
        cells: [
          ["Milestone", "Due"],
          ["Vote & <celebrate>", "2026-05-01"],
        ],
      },
      {
        name: "People",
        cells: [
          ["Name", "Hours", "Vacant"],
          ["Zoë ✏️", "1.5", "true"],
        ],
      },
    ]);
  });

  it("shows percentages with their sign, and days in any of their formats", async () => {
    const cells = await cellsOf([
      [],
      [null, { value: 0.35, format: "0%" }, { value: 0.352, format: "0.0%" }, { value: 0.29, format: "0.00%" }],
      [null, { value: MAY_FIRST, format: "mmm d, yyyy" }, { value: MAY_FIRST, format: "dddd, d mmmm yyyy" }, null],
      [null, { value: 41000, format: '"$"#,##0' }, { value: 0.5, format: '0.0" % or so"' }, { value: 3, format: "0%" }],
    ]);
    assert.deepEqual(cells?.slice(1), [
      ["", "35%", "35.2%", "29%"],
      ["", "2026-05-01", "2026-05-01", ""],
      ["", "41000", "0.5", "300%"],
    ]);
  });

  it("gives what is in merged cells to each of their rows, and to the first of their columns", async () => {
    const cells = await cellsOf([
      [{ value: "Spring touchpoints", columnSpan: 3 }, null, null],
      ["Audience", "Channel", "Owner"],
      [{ value: "Families", rowSpan: 2 }, "letter", "Ana"],
      [null, "phone call", "Bo"],
      ["Teachers", "newsletter", "Bo"],
    ]);
    assert.deepEqual(cells, [
      ["Spring touchpoints", "", ""],
      ["Audience", "Channel", "Owner"],
      ["Families", "letter", "Ana"],
      ["Families", "phone call", "Bo"],
      ["Teachers", "newsletter", "Bo"],
    ]);
  });

  it("gives the value of a formula, and leaves out hidden rows", async () => {
    const file = await workbook([
      ["Goal", "Share"],
      ["On track", { type: "Formula", value: "=1/4" }],
      ["Left over from last year", 1],
      ["Lost", { type: "Formula", value: "=1/0" }],
    ]);
    const shown = changed(file, (xml) =>
      xml
        .replace("</f>", "</f><v>0.25</v>")
        .replace('<row r="3"', '$& hidden="1"')
        .replace(/<c r="B4">(.*?)<\/c>/, '<c r="B4" t="e">$1<v>#DIV/0!</v></c>'),
    );
    assert.deepEqual(await sheetsInExcel(shown), [
      {
        name: "Sheet1",
        cells: [
          ["Goal", "Share"],
          ["On track", "0.25"],
          ["Lost", ""],
        ],
      },
    ]);
  });

  it("is refused where it is none", async () => {
    await assert.rejects(sheetsInExcel(new TextEncoder().encode("Name,Owner\n").buffer));
  });
});
