import type { CST } from "yaml";
import type { Entry, Node } from "../../source/node.ts";
import { addFault, endOf, placeOf, type Builder } from "./builder.ts";
import { addSecondColon, entryOf, keyNode } from "./entry.ts";
import { readProps, strayToken, type Props } from "./props.ts";

/** The entries of a map in braces. */
export function flowEntries(builder: Builder, map: CST.FlowCollection): Entry[] {
  const entries: Entry[] = [];
  map.items.forEach(({ start, key, sep, value }, i) => {
    const props = itemProps(builder, map, start, i, Boolean(key ?? sep));
    if (!key && !sep) return;
    const sepProps = readProps(sep, "map-value-ind", false);
    if (!sepProps.isClean || !key || (value !== undefined && sepProps.found === undefined)) builder.isClean = false;
    checkValue(builder, key);
    checkValue(builder, value);
    const at = key?.offset ?? sepProps.found?.offset ?? map.offset;
    entries.push(entryOf(builder, keyNode(builder, key, props, placeOf(builder, at, at + 1)), value, sepProps));
  });
  checkBrackets(builder, map);
  checkTexts(builder, map);
  return entries;
}

/** A comma in a text without quotation marks ends it; what follows is a key without a value. */
function checkTexts(builder: Builder, { items }: CST.FlowCollection): void {
  items.forEach((item, i) => {
    const text = items[i - 1]?.value;
    const comma = item.start.find(({ type }) => type === "comma");
    if (text?.type !== "scalar" || comma === undefined || !isCutOff(item)) return;
    const next = items.slice(i).findIndex((other) => !isCutOff(other));
    const last = items[next === -1 ? items.length - 1 : i + next - 1]?.key;
    if (last) addFault(builder, "comma-in-text", comma, { isSilent: true, textStart: text.offset, end: endOf(last) });
  });
}

/** Whether an item is words that stand where a key would, without a colon. */
function isCutOff({ key, sep, value }: CST.CollectionItem): boolean {
  return (
    key?.type === "scalar" &&
    /\s/.test(key.source) &&
    !value &&
    readProps(sep, "map-value-ind", false).found === undefined
  );
}

/** The items of a list in square brackets. */
export function flowItems(builder: Builder, list: CST.FlowCollection): Node[] {
  const items: Node[] = [];
  list.items.forEach(({ start, key, sep, value }, i) => {
    const props = itemProps(builder, list, start, i, Boolean(key ?? sep ?? value));
    const at = start.at(-1)?.offset ?? list.offset;
    const absent = placeOf(builder, at, at + 1);
    checkValue(builder, value);
    if (sep !== undefined) {
      builder.isClean = false;
      const sepProps = readProps(sep, "map-value-ind", false);
      const pair = entryOf(builder, keyNode(builder, key, props, absent), value, sepProps);
      const { piece, start: from } = pair.key;
      items.push({ kind: "map", piece, start: from, end: pair.value.end, entries: [pair], head: pair.key });
    } else if (value !== undefined) items.push(builder.nodeOf(builder, value, props, absent));
  });
  checkBrackets(builder, list);
  return items;
}

/** Items are separated by one comma; one more after the last item is fine. */
function itemProps(
  builder: Builder,
  { items }: CST.FlowCollection,
  start: readonly CST.SourceToken[],
  index: number,
  hasContent: boolean,
): Props {
  const props = readProps(start, "explicit-key-ind", false);
  if (!props.isClean || props.found !== undefined) builder.isClean = false;
  const first = start[0];
  const isExtra = !hasContent && index < items.length - 1;
  if (props.commas !== (index > 0 ? 1 : 0) || isExtra) {
    if (first === undefined) builder.isClean = false;
    else addFault(builder, "comma", first);
  }
  return props;
}

function checkValue(builder: Builder, value: CST.Token | null | undefined): void {
  if (value?.type === "block-map") addSecondColon(builder, value, true);
  else if (value?.type === "block-seq") builder.isClean = false;
}

function checkBrackets(builder: Builder, token: CST.FlowCollection): void {
  const expected = token.start.type === "flow-map-start" ? "flow-map-end" : "flow-seq-end";
  if (token.end[0]?.type !== expected) addFault(builder, "open-bracket", token);
  else if (strayToken(token.end.slice(1)) !== undefined) addFault(builder, "text-after-bracket", token);
}
