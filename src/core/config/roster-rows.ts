import { readTable, type Cell } from "../formats/csv/table.ts";
import { yamlFormat } from "../formats/yaml/read.ts";
import { planShape } from "../schema/plan-shape.ts";
import type { ObjectShape, Shape } from "../schema/shape.ts";
import type { Limits } from "../sections/limits.ts";
import { PieceCache } from "../sections/piece-cache.ts";
import type { Entry, ListNode, MapNode, Node, Piece, Place, ScalarNode } from "../source/node.ts";
import type { Notice, Sentence } from "../source/notice.ts";
import { fold } from "../text/fold.ts";
import type { TextRange } from "../text/range.ts";

/** The rows of a list of people, with the fields of a team's member that such a list may have. */
export interface RosterRows {
  readonly list: ListNode;
  readonly notices: readonly Notice[];
  readonly rangeOf: (place: Place) => TextRange;
}

/** A table where the file is one, else YAML. */
export function rosterRows(path: string, text: string, limits: Limits): RosterRows {
  return /\.(?:csv|tsv|txt)$/i.test(path) ? fromTable(text, limits) : fromYaml(text, limits);
}

/** What every plan of a workspace may know of a person; the rest is for each plan to say. */
const FIELDS: readonly string[] = ["id", "name", "title", "group", "departments"];

const memberShape = shapeAt(planShape, "team", "members");

function shapeAt(shape: Shape | undefined, ...path: readonly string[]): ObjectShape {
  const inside = path.reduce((at, name) => (at?.kind === "object" ? at.fields.get(name)?.shape : undefined), shape);
  if (inside?.kind === "list" && inside.item.kind === "object") return inside.item;
  throw new Error(`The plan has no rows at ${path.join(".")}`);
}

/** The field that a column or key stands for; `undefined` for one that other programs need. */
function fieldOf(key: string): string | undefined {
  const name = memberShape.nameFor(key) ?? memberShape.nearestName(key);
  return name !== undefined && FIELDS.includes(name) ? name : undefined;
}

function fromTable(text: string, limits: Limits): RosterRows {
  const piece = { text };
  const { rows, faulty } = readTable(text.slice(0, limits.fileLength));
  const [header = [], ...people] = rows;
  const whole: Place = { piece, start: 0, end: text.length };
  const columns = header.map(({ text: key }) => fieldOf(key));
  const notices: Notice[] = faulty.map((row) =>
    notice(placeOf(piece, row), "A quotation mark opens here and does not close; add the second one"),
  );
  if (!columns.includes("id") && !columns.includes("name")) {
    notices.push(
      notice(placeOf(piece, header), 'Give this list a first line that names its columns: "id", "name", "title" …'),
    );
  }
  const items = people.slice(0, limits.items).map((row) => tableRow(piece, header, columns, row));
  return {
    list: { kind: "list", items, head: whole, ...whole },
    notices,
    rangeOf: ({ start, end }) => ({ start, end }),
  };
}

function tableRow(
  piece: Piece,
  header: readonly Cell[],
  columns: readonly (string | undefined)[],
  row: readonly Cell[],
): MapNode {
  const entries = row.flatMap((cell, index): readonly Entry[] => {
    const name = columns[index];
    const title = header[index];
    if (name === undefined || title === undefined || cell.text.trim() === "") return [];
    return [{ key: scalar(piece, title, title.text), name, value: cellValue(piece, cell, name) }];
  });
  const place = placeOf(piece, row);
  return { kind: "map", entries, head: place, ...place };
}

/** Several departments stand in one cell. */
function cellValue(piece: Piece, cell: Cell, name: string): Node {
  if (name !== "departments") return scalar(piece, cell, cell.text.trim());
  const parts = cell.text.split(/[;,|\n]/).map((part) => part.trim());
  const place = { piece, start: cell.start, end: cell.end };
  const items = parts.filter((part) => part !== "").map((part) => scalar(piece, cell, part));
  return { kind: "list", items, head: place, ...place };
}

function scalar(piece: Piece, { start, end }: Cell, text: string): ScalarNode {
  return { kind: "scalar", value: text, text, piece, start, end };
}

/** From the first cell to the last one. */
function placeOf(piece: Piece, row: readonly Cell[]): Place {
  return { piece, start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}

/** What the list may stand under; a file that is the list itself is read as if it stood under the first. */
const KEYS: readonly string[] = ["people", "members", "team", "roster", "staff"];

function fromYaml(text: string, limits: Limits): RosterRows {
  const above = /^(?:\s|#.*\n|---\s*\n)*-\s/.test(text) ? `${KEYS[0] ?? ""}:\n` : "";
  const document = yamlFormat.read(above + text.replace(/^---/, "   "), new PieceCache(), limits);
  const rangeOf = (place: Place): TextRange => {
    const { start, end } = document.rangeOf(place);
    return { start: Math.max(0, start - above.length), end: Math.max(0, end - above.length) };
  };
  const people = document.root.entries.find(({ name }) => KEYS.includes(fold(name)));
  const isList = people?.value.kind === "list";
  const notices = isList || document.notices.length > 0 ? [] : [notice(people?.key ?? document.root.head, NO_LIST)];
  const head = people?.key ?? document.root.head;
  const items = people?.value.kind === "list" ? people.value.items.map(withFields) : [];
  const whole: Place = people?.value ?? document.root;
  return {
    list: { ...whole, kind: "list", items, head },
    notices: [...document.notices, ...notices],
    rangeOf,
  };
}

const NO_LIST = 'Write the people as a list below "people:", each with an id and a name';

function withFields(row: Node): Node {
  if (row.kind !== "map") return row;
  return { ...row, entries: row.entries.filter(({ name }) => fieldOf(name) !== undefined) };
}

function notice(place: Place, template: Sentence["template"]): Notice {
  return { rule: "invalid-value", template, data: {}, place };
}
