import type { CST } from "yaml";
import { LONGEST_KEY } from "../../sections/line.ts";
import type { Entry, Node } from "../../source/node.ts";
import { addFault, placeOf, type Builder } from "./builder.ts";
import { addSecondColon, entryOf, isFlowScalar, keyNode } from "./entry.ts";
import { readProps, type Props } from "./props.ts";

/** The entries of a map whose keys stand one below the other. */
export function blockEntries(builder: Builder, map: CST.BlockMap): Entry[] {
  const entries: Entry[] = [];
  for (const { start, key, sep, value } of map.items) {
    const props = readProps(start, "explicit-key-ind", true);
    if (!props.isClean || props.found !== undefined) builder.isClean = false;
    if (!key && !sep) {
      if (map.items.at(-1)?.start !== start) builder.isClean = false;
      continue;
    }
    const sepProps = readProps(sep, "map-value-ind", false);
    checkPair(builder, map, key, sepProps, value);
    const at = props.found?.offset ?? sepProps.found?.offset ?? map.offset;
    entries.push(entryOf(builder, keyNode(builder, key, props, placeOf(builder, at, at + 1)), value, sepProps));
  }
  return entries;
}

/** The items of a list whose dashes stand one below the other. */
export function blockItems(builder: Builder, list: CST.BlockSequence): Node[] {
  const items: Node[] = [];
  for (const { start, value } of list.items) {
    const props = readProps(start, "seq-item-ind", true);
    if (!props.isClean) builder.isClean = false;
    if (props.found === undefined) {
      if (value !== undefined) addFault(builder, value.type === "block-map" ? "outdented" : "indented", value);
      else if (list.items.at(-1)?.start !== start) builder.isClean = false;
      if (value === undefined) continue;
    }
    if (value?.type === "scalar") checkRow(builder, value);
    const at = props.found?.offset ?? list.offset;
    items.push(builder.nodeOf(builder, value, props, placeOf(builder, at, at + 1)));
  }
  return items;
}

function checkPair(
  builder: Builder,
  map: CST.BlockMap,
  key: CST.Token | null | undefined,
  sep: Props,
  value: CST.Token | undefined,
): void {
  if (!isFlowScalar(key)) builder.isClean = false;
  else if (sep.found === undefined || key.source.includes("\n")) addFault(builder, "no-colon", key);
  else if (key.indent !== map.indent) addFault(builder, "indented", key);
  else if (!sep.isClean || key.end !== undefined || sep.found.offset - key.offset > LONGEST_KEY) {
    builder.isClean = false;
  }
  if (sep.hasNewline) return;
  if (value?.type === "block-map") addSecondColon(builder, value, false);
  else if (value?.type === "block-seq") builder.isClean = false;
}

/** A row that stands too deep is swallowed by the text of the row above it. */
function checkRow(builder: Builder, text: CST.FlowScalar): void {
  const row = /\n[ \t]*(?=- )/.exec(text.source);
  if (row === null) return;
  const start = text.offset + row.index + row[0].length;
  addFault(builder, "indented", text, { start, isSilent: true });
}
