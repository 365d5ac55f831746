import { strToU8, zipSync } from "fflate";

/** A cell: a text, a number, or a day as Excel counts them. */
export type Value = string | number | { readonly day: number };

/** An Excel file with these sheets. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): ArrayBuffer {
  const names = Object.keys(sheets);
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr/><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      [
        ...names.map((_, i) => relation(i + 1, "worksheet", `worksheets/sheet${String(i + 1)}.xml`)),
        relation(names.length + 1, "styles", "styles.xml"),
      ].join(""),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, sheetXml(sheets[name] ?? [])]),
    ),
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  return zipped.slice().buffer;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function relations(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

function sheetXml(rows: readonly (readonly Value[])[]): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((value, x) => cellXml(value, `${String.fromCharCode(65 + x)}${String(y + 1)}`));
    return `<row r="${String(y + 1)}">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellXml(value: Value, at: string): string {
  if (typeof value === "string") {
    const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  }
  if (typeof value === "number") return `<c r="${at}"><v>${String(value)}</v></c>`;
  return `<c r="${at}" s="1"><v>${String(value.day)}</v></c>`;
}
