import type { ObjectShape } from "../../schema/shape.ts";
import type { ScalarNode } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import { fold } from "../../text/fold.ts";
import type { Row } from "./block.ts";
import { keyNode } from "./nodes.ts";
import { fieldGivenTwice, unknownField } from "./notices.ts";
import { lineOf } from "./phrase.ts";
import { isSameTarget, type Match, matchLabel, type Target, targetNamed, titleOf } from "./targets.ts";

/** What the cells below one header cell are. */
export interface Column {
  readonly key: ScalarNode;
  /** `undefined` for a column that is not read, and for the author's own (`x-…`). */
  readonly target: Target | undefined;
  readonly isOwn: boolean;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly notices: readonly Notice[];
}

/**
 * Finds the field of every column. One without a heading ("", "#") is not read; other unknown ones are noticed. Of two
 * columns for one field the better spelling holds, else the first.
 */
export function columnsOf(header: Row, shape: ObjectShape, section: string): Columns {
  const headings = matchHeadings(header, shape);
  const notices: Notice[] = [];
  const columns = headings.map((heading): Column => {
    const { key, match, isOwn } = heading;
    if (isOwn || fold(key.text) === "") return { key, isOwn, target: undefined };
    const rivals = headings.filter((other) => other.match && match && isSameTarget(other.match.target, match.target));
    const holder = rivals.find((rival) => rival.match?.isSlip === false) ?? rivals[0];
    if (match === undefined || match.isSlip) {
      notices.push(unknownField(key, shape, match && titleOf(match.target), section, holder === heading));
    }
    if (holder === undefined || holder === heading) return { key, isOwn, target: match?.target };
    if (match?.isSlip === false) notices.push(fieldGivenTwice(key, titleOf(match.target), holder.key, section));
    return { key, isOwn, target: undefined };
  });
  return { columns, notices };
}

interface Heading {
  readonly key: ScalarNode;
  readonly match: Match | undefined;
  readonly isOwn: boolean;
}

function matchHeadings(header: Row, shape: ObjectShape): Heading[] {
  const before: Target[] = [];
  return header.cells.map((cell) => {
    const key = keyNode(cell, header);
    const isOwn = /^x-/i.test(key.text);
    const match = isOwn ? undefined : matchLabel(key.text, shape, before);
    if (match !== undefined) before.push(match.target);
    return { key, match, isOwn };
  });
}

/** How many header cells name fields of that shape. */
export function columnsKnown(header: Row, shape: ObjectShape): number {
  return header.cells.filter((cell) => targetNamed(lineOf(cell), shape) !== undefined).length;
}
