import type { CST } from "yaml";
import type { Entry, Place, ScalarNode } from "../../source/node.ts";
import { addFault, endOf, type Builder } from "./builder.ts";
import type { Props } from "./props.ts";

/** A key with its value; a value that is not there lies at the place of the key. */
export function entryOf(builder: Builder, key: ScalarNode, value: CST.Token | undefined, props: Props): Entry {
  const place = { piece: key.piece, start: key.start, end: key.end };
  return { key, name: key.text, value: builder.nodeOf(builder, value, props, place, place) };
}

/** Keys always are text; a map or list as a key is its own source text. */
export function keyNode(
  builder: Builder,
  token: CST.Token | null | undefined,
  props: Props,
  absent: Place,
): ScalarNode {
  const node = builder.nodeOf(builder, token, props, absent);
  if (node.kind === "scalar") return { ...node, value: node.text };
  const { piece, start, end } = node;
  const text = piece.text.slice(start, end);
  return { kind: "scalar", piece, start, end, value: text, text };
}

export function isFlowScalar(token: CST.Token | null | undefined): token is CST.FlowScalar {
  return token?.type === "scalar" || token?.type === "single-quoted-scalar" || token?.type === "double-quoted-scalar";
}

/**
 * A map that starts behind its key: the text holds a second ": ", or the line with that colon should be in line with
 * the one above.
 */
export function addSecondColon(builder: Builder, map: CST.BlockMap, isInFlow: boolean): void {
  const first = map.items[0];
  const colon = first?.sep?.find(({ type }) => type === "map-value-ind");
  const key = first?.key;
  if (colon === undefined || !isFlowScalar(key)) {
    addFault(builder, "mark-at-start", map);
    return;
  }
  const lineBreak = key.source.lastIndexOf("\n");
  const lastLine = key.source.slice(lineBreak + 1).trimStart();
  if (lineBreak !== -1 && STARTS_LIKE_A_FIELD.test(lastLine)) {
    const start = key.offset + key.source.length - lastLine.length;
    addFault(builder, isInFlow ? "comma" : "indented", key, { start });
  } else {
    const end = isInFlow ? endOfFirst(map) : Infinity;
    addFault(builder, "second-colon", colon, { textStart: map.offset, end });
  }
}

/** The end of the first value of a map, which in brackets is where the text ends that was taken for a map. */
function endOfFirst(map: CST.BlockMap): number {
  const value = map.items[0]?.value;
  if (value?.type === "block-map") return endOfFirst(value);
  return value === undefined ? endOf(map) : endOf(value);
}

const STARTS_LIKE_A_FIELD = /^(?:- |\w+$)/;
