import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { Tongue, Translate } from "../text/tongue.ts";
import type { Block, Page, Words } from "./page.ts";
import { stylesIn } from "./word-styles.ts";

/** A page as a Word document: its headings, lists, tables and styles are Word's own, so that it can be worked on. */
export async function wordOf(page: Page, { t, tag }: Tongue): Promise<Uint8Array> {
  const { title, subtitle, blocks, footer } = page;
  const document = new Document({
    title,
    description: subtitle,
    creator: "Buy-in Plans",
    styles: stylesIn(tag),
    sections: [
      {
        properties: { page: PAPER },
        footers: { default: new Footer({ children: [footerLine(footer, t)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: subtitle, style: "Subtitle" }),
          ...blocks.flatMap(blockParts),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Letter with narrow margins, in twentieths of a point; A4 is 7 mm narrower, which the margins allow for. */
const PAPER = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1_080, right: 1_080, bottom: 1_080, left: 1_080 },
};
const TEXT_WIDTH = PAPER.size.width - PAPER.margin.left - PAPER.margin.right;

function footerLine(text: string, t: Translate): Paragraph {
  const [first, second] = [PageNumber.CURRENT, PageNumber.TOTAL_PAGES];
  // Word counts the pages; where a language puts the numbers, their fields stand.
  const parts = t("page {page} of {pages}", { page: `\n${first}\n`, pages: `\n${second}\n` }).split("\n");
  const numbers = parts.map((part) =>
    part === first || part === second ? new TextRun({ children: [part] }) : new TextRun(part),
  );
  return new Paragraph({ children: [new TextRun(`${text} · `), ...numbers] });
}

function blockParts(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case "text":
      return [new Paragraph({ children: lines(block.text) })];
    case "note":
      return [new Paragraph({ children: lines(block.text), style: "Note" })];
    case "facts":
      return block.facts.map(([label, text]) => new Paragraph({ children: [run(`${label}: `, true), ...lines(text)] }));
    case "list":
      return block.items.map((item) => new Paragraph({ children: linked(item), bullet: { level: 0 } }));
    case "table":
      return tableParts(block);
  }
}

function tableParts({ caption, columns, rows }: Extract<Block, { readonly kind: "table" }>): readonly FileChild[] {
  return [
    new Paragraph({ text: caption, style: "Caption", keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      // Word fits the columns to their texts; other programs take these.
      columnWidths: columns.map(() => Math.floor(TEXT_WIDTH / columns.length)),
      borders: BORDERS,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column) => cell(column, { bold: true, fill: "E8EEF6" })),
        }),
        ...rows.map(
          (row) =>
            new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text ?? "–", { bold: at === 0 })) }),
        ),
      ],
    }),
    // Word joins tables that stand next to each other.
    new Paragraph({ text: "" }),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "767676" };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

function cell(text: string, { bold, fill }: { readonly bold: boolean; readonly fill?: string }): TableCell {
  return new TableCell({
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: text.split("\n").map((line) => new Paragraph({ style: "Cell", children: [run(line, bold)] })),
  });
}

function run(text: string, isBold: boolean): TextRun {
  const options: IRunOptions = { text, bold: isBold };
  return new TextRun(options);
}

function lines(text: string): TextRun[] {
  return text.split("\n").map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }));
}

function linked({ text, url }: Words): ParagraphChild[] {
  if (url === undefined) return lines(text);
  const link = new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: "Hyperlink" })] });
  return [new TextRun(`${text}: `), link];
}
