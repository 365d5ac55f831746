import type { Entry, ListNode, MapNode, Node, Place, ScalarNode } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { isAuthorsOwn, readKeys, type Key, type KeyRule } from "./keys.ts";
import { isAbsent, isFlagInWords, readScalar } from "./scalars.ts";
import type { ListShape, ObjectShape, Shape, ValueShape } from "./shape.ts";

/** A tree as the schema names and types it. */
export interface ShapedTree {
  /**
   * Every key by its canonical name, bare lists and texts in their object form, values of the type that is expected.
   * A node that is so already is the same node; a value that cannot be read so stays as it was.
   */
  readonly root: MapNode;
  /** The same as plain values for the schema's validator; unknown keys and absent values are left out. */
  readonly value: PlainObject;
  readonly notices: readonly Notice[];
}

/** Has no prototype, so that no name an author writes means anything to JavaScript. */
export type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Reads a tree against a shape. What an edit left alone is taken over from the reading before, node by node.
 *
 * @param unknownKey the rule that reports unknown keys at the top level; below it is always `unknown-field`
 */
export function readAgainstShape(
  root: MapNode,
  shape: ObjectShape,
  unknownKey: KeyRule = "unknown-section",
): ShapedTree {
  const { keys, notices } = readKeys(root, shape, unknownKey);
  const fields = keys.map((key) => readField(key, shape));
  const inSections = fields.flatMap(({ entry, read }) =>
    read.notices.map((notice) => ({ ...notice, section: entry.name })),
  );
  return {
    root: withFields(root, fields),
    value: valueOfFields(fields),
    notices: onePerPlace([...notices, ...inSections]),
  };
}

/** A column's header is the key of every row below it, and an alias repeats what it stands for. */
function onePerPlace(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [notice.place, notice])).values()];
}

interface Read {
  readonly node: Node;
  /** `undefined` where the node gives no value. */
  readonly value: unknown;
  readonly notices: readonly Notice[];
}

/** Nodes never change and are kept from version to version, so this only saves work. */
const readings = new WeakMap<Node, { readonly shape: Shape; readonly read: Read }>();

function readNode(node: Node, shape: Shape): Read {
  if (shape.kind === "value") return readValue(node, shape);
  const known = readings.get(node);
  if (known?.shape === shape) return known.read;
  const read = shape.kind === "object" ? readObject(node, shape) : readList(node, shape);
  readings.set(node, { shape, read });
  return read;
}

function readObject(node: Node, shape: ObjectShape): Read {
  if (isAbsent(node, shape)) return absent(node);
  const map = asObject(node, shape);
  if (map === undefined) return unreadable(node);
  const { keys, notices } = readKeys(map, shape, "unknown-field");
  const fields = keys.map((key) => readField(key, shape));
  return {
    node: withFields(map, fields),
    value: valueOfFields(fields),
    notices: [...notices, ...fields.flatMap(({ read }) => read.notices)],
  };
}

function readList(node: Node, shape: ListShape): Read {
  if (isAbsent(node, shape)) return absent(node);
  const list = asList(node);
  const items = list.items.map((item) => readNode(item, shape.item));
  const isSame = items.every(({ node }, index) => node === list.items[index]);
  return {
    node: isSame ? list : { ...list, items: items.map(({ node }) => node) },
    value: items.map(({ value }) => value).filter((value) => value !== undefined),
    notices: items.flatMap(({ notices }) => notices),
  };
}

function readValue(node: Node, shape: ValueShape): Read {
  if (node.kind !== "scalar") return unreadable(node);
  const read = readScalar(node, shape);
  if (isAbsent(read, shape)) return absent(read);
  return { node: read, value: read.value, notices: isFlagInWords(node, read) ? [flagInWords(node, read)] : [] };
}

function absent(node: Node): Read {
  return { node, value: undefined, notices: [] };
}

/** The validator sees what kind of thing stands there, and says that it does not fit. */
function unreadable(node: Node): Read {
  const value = node.kind === "scalar" ? node.value : node.kind === "list" ? [] : {};
  return { node, value, notices: [] };
}

/** An entry under its canonical name, and what its value reads as. */
interface ReadField {
  readonly entry: Entry;
  readonly read: Read;
}

function readField({ entry, name = entry.name }: Key, shape: ObjectShape): ReadField {
  const expected = shape.fields.get(name)?.shape ?? (isAuthorsOwn(entry) ? undefined : shape.rest);
  if (expected === undefined) return { entry, read: absent(entry.value) };
  const read = readNode(entry.value, expected);
  const isSame = name === entry.name && read.node === entry.value;
  return { entry: isSame ? entry : { ...entry, name, value: read.node }, read };
}

function withFields(map: MapNode, fields: readonly ReadField[]): MapNode {
  const isSame = fields.length === map.entries.length && fields.every(({ entry }, i) => entry === map.entries[i]);
  return isSame ? map : { ...map, entries: fields.map(({ entry }) => entry) };
}

function valueOfFields(fields: readonly ReadField[]): PlainObject {
  const value: Record<string, unknown> = { __proto__: null };
  for (const { entry, read } of fields) if (read.value !== undefined) value[entry.name] = read.value;
  return value;
}

/** A bare list or text stands for the object's field that holds such a thing. */
function asObject(node: Node, shape: ObjectShape): MapNode | undefined {
  switch (node.kind) {
    case "map":
      return node;
    case "list":
      return shape.listField === undefined ? undefined : objectOf(shape.listField, node, node.head);
    case "scalar":
      return shape.textField === undefined ? undefined : objectOf(shape.textField, node, node);
  }
}

function objectOf(name: string, value: ListNode | ScalarNode, head: Place): MapNode {
  const key: ScalarNode = { kind: "scalar", value: name, text: name, ...placeOf(head) };
  return { kind: "map", entries: [{ key, name, value }], head, ...placeOf(value) };
}

/** A single value where a list is expected is a list of one. */
function asList(node: Node): ListNode {
  if (node.kind === "list") return node;
  return { kind: "list", items: [node], head: node.kind === "map" ? node.head : node, ...placeOf(node) };
}

function placeOf({ piece, start, end }: Place): Place {
  return { piece, start, end };
}

function flagInWords(written: ScalarNode, read: ScalarNode): Notice {
  return {
    rule: "boolean-spelling",
    template: '"{value}" is read as {flag}; write {flag}, which every tool reads the same way',
    data: { value: written.text, flag: String(read.value) },
    place: written,
    fixes: () => [
      {
        title: { template: "Change it to {suggestion}", data: { suggestion: String(read.value) } },
        changes: [{ kind: "replace", node: read, value: read.value ?? "" }],
        isSafe: true,
      },
    ],
  };
}
