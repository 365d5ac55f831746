import type { MapNode } from "../../../source/node.ts";
import type { SourceDocument } from "../../../source/document.ts";
import type { TextRange } from "../../../text/range.ts";
import type { Format } from "../../format.ts";
import type { Bullet } from "../block.ts";
import { formOf, type RowForm } from "./forms.ts";
import { Front } from "./front.ts";
import { bulletExtent, endOfContent, extentsOf, sourceOf, type Source } from "./layout.ts";

/** A row of a list in a Markdown plan or its front matter. */
export const markdownExtent: Format["extent"] = (target, row) => {
  const source = sourceOf(target.document);
  if (source === undefined) return undefined;
  const front = new Front(target, source);
  return front.holds(row) ? front.extent(row) : extentInBody(row, target.document, source);
};

function extentInBody(row: MapNode, document: SourceDocument, source: Source): TextRange | undefined {
  const form = formOf(row, source.outline.blocks, source.outline.parts);
  return form && extentOfForm(form, document, source);
}

function extentOfForm(form: RowForm, document: SourceDocument, source: Source): TextRange | undefined {
  switch (form.kind) {
    case "row":
      return document.rangeOf(form.row);
    case "part": {
      const extent = extentsOf(source, document).get(form.part);
      if (extent === undefined) return undefined;
      const { start, headEnd, end } = extent;
      return {
        start: startWithComments(document.text, start),
        end: endOfContent(document.text, { start: headEnd, end }),
      };
    }
    case "bullet":
      return extentOfBullets([form.bullet], document);
    case "run":
      return extentOfBullets(form.bullets, document);
  }
}

/** Without the first one's number, so that numbers stay in their order; with it where a comment stands above. */
function extentOfBullets(bullets: readonly Bullet[], document: SourceDocument): TextRange | undefined {
  const extents = bullets.map((bullet) => bulletExtent(bullet, document));
  const [first, last] = [extents[0], extents.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = startWithComments(document.text, first.start);
  if (start !== first.start) return { start, end: last.end };
  const { indent, mark } = first;
  return { start: start + indent.length + (/\d/.test(mark) ? mark.length : 0), end: last.end };
}

/** Lines with comments above a line, which speak for the block below them. */
function startWithComments(text: string, start: number): number {
  const above = /(?:^|[\r\n])([ \t]*<!--(?!\s*buyin:)(?:(?!-->)[^])*-->\s*)+$/i.exec(text.slice(0, start));
  return above === null ? start : above.index + above[0].search(/<!--/);
}
