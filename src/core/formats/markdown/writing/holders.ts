import type { Block, Bullet, Bullets, Row, Table } from "../block.ts";
import { columnsOf } from "../columns.ts";
import { pairsOf, tableMeaning } from "../free-table.ts";
import { definitionsIn, labelled, type Labelled } from "../labels.ts";
import { lineOf, type Phrase } from "../phrase.ts";
import type { Part } from "../part.ts";
import { meaningOf } from "../parts.ts";
import { NARRATIVE } from "../prose.ts";
import type { Setting } from "../setting.ts";
import { isSameTarget, matchLabel, type Target } from "../targets.ts";

/** Where a field of an object stands, filled or empty. */
export type Holder = LineHolder | PartHolder | CellHolder;

/** `- Label: value`, with what stands below it, or `**Label:** value`. */
export interface LineHolder {
  readonly kind: "line";
  readonly target: Target;
  readonly label: Labelled;
  /** `undefined` for a definition in a paragraph. */
  readonly bullet: Bullet | undefined;
  readonly below: readonly Block[];
}

/** A heading with what stands under it. */
export interface PartHolder {
  readonly kind: "part";
  readonly target: Target;
  readonly part: Part;
}

/** A cell of a table that has the object's own fields as columns, or as labels in its first column. */
export interface CellHolder {
  readonly kind: "cell";
  readonly target: Target;
  readonly table: Table;
  readonly row: Row;
  /** Of a table of labels: the text of the second cell. */
  readonly pair: Phrase | undefined;
}

/** The fields in blocks and parts, in the order in which they are read. */
export function holdersIn(blocks: readonly Block[], parts: readonly Part[], setting: Setting): readonly Holder[] {
  return [...blocks.flatMap((block, at) => inBlock(block, blocks[at + 1], setting)), ...inParts(parts, setting)];
}

/** The holder that counts where several give one field. */
export function holderOf(target: Target, holders: readonly Holder[]): Holder | undefined {
  return holders.find((holder) => isSameTarget(holder.target, target));
}

function inBlock(block: Block, next: Block | undefined, setting: Setting): readonly Holder[] {
  switch (block.kind) {
    case "paragraph":
      return definitionsIn(block.phrase).flatMap((definition) => {
        const label = labelled(definition);
        const below = label?.value.text === "" && next?.kind === "bullets" ? [next] : [];
        return label?.isBold === true ? line(label, undefined, below, setting) : [];
      });
    case "bullets":
      return block.items.flatMap((bullet) => {
        const label = labelled(bullet.phrase);
        return label === undefined ? [] : line(label, bullet, bullet.blocks, setting);
      });
    case "table":
      return inTable(block, setting);
    case "extra":
    case "unread":
      return [];
  }
}

function line(
  label: Labelled,
  bullet: Bullet | undefined,
  below: readonly Block[],
  { shape }: Setting,
): readonly Holder[] {
  const target = matchLabel(lineOf(label.label).trim(), shape)?.target;
  const isProse = target === undefined || target.field.name === NARRATIVE;
  return isProse ? [] : [{ kind: "line", target, label, bullet, below }];
}

function inTable(table: Table, setting: Setting): readonly Holder[] {
  const meaning = tableMeaning(table, setting);
  if (meaning.kind === "pairs") {
    return pairsOf(table, setting).map(({ target, row, cell }) => ({ kind: "cell", target, table, row, pair: cell }));
  }
  if (meaning.kind !== "fields") return [];
  const { columns } = columnsOf(table.header, setting.shape, setting.section);
  return table.rows.flatMap((row) =>
    columns.flatMap(({ target }): readonly Holder[] =>
      row.kind === "unread" || target === undefined ? [] : [{ kind: "cell", target, table, row, pair: undefined }],
    ),
  );
}

function inParts(parts: readonly Part[], setting: Setting): readonly Holder[] {
  return parts.flatMap((part): readonly Holder[] => {
    if (part.heading === undefined) return holdersIn(part.blocks, part.parts, setting);
    const meaning = meaningOf(part, part.heading, setting);
    if (meaning.kind === "field") return [{ kind: "part", target: { field: meaning.field }, part }];
    return meaning.kind === "none" ? holdersIn(part.blocks, part.parts, setting) : [];
  });
}

/** The tables among blocks, and in the lists there. */
export function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [block];
    return block.kind === "bullets" ? block.items.flatMap((item) => tablesIn(item.blocks)) : [];
  });
}

export function bulletsIn(blocks: readonly Block[]): readonly Bullet[] {
  return blocks.filter((block): block is Bullets => block.kind === "bullets").flatMap(({ items }) => items);
}
