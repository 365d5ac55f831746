import type { IStylesOptions } from "docx";

const BLUE = "0B5394";

/**
 * Sizes in half points, spaces in twentieths of a point, as Word counts them.
 *
 * @param language in which Word checks the spelling, a tag
 */
export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: `${language}-US` } },
        paragraph: { spacing: { after: 100 } },
      },
      title: { run: { size: 40, bold: true, color: BLUE } },
      heading1: {
        run: { size: 28, bold: true, color: BLUE },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
      hyperlink: { run: { color: BLUE, underline: { type: "single" } } },
    },
    paragraphStyles: [
      { id: "Subtitle", name: "Subtitle", basedOn: "Normal", quickFormat: true, run: { size: 24, color: "444444" } },
      {
        id: "Note",
        name: "Note",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: {
          indent: { left: 160 },
          border: { left: { style: "single", size: 24, color: "8A5A00", space: 6 } },
        },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: { spacing: { before: 160 } },
      },
      { id: "Cell", name: "Table Text", basedOn: "Normal", run: { size: 19 }, paragraph: { spacing: { after: 0 } } },
    ],
  };
}
