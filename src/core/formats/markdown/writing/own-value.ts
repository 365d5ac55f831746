import { OWN_VALUE } from "../../../schema/ordered-shape.ts";
import type { Shape } from "../../../schema/shape.ts";
import type { Content } from "../../../source/change.ts";
import { contentOf } from "../../../source/contents.ts";
import { DEFAULT_LIMITS } from "../../../sections/limits.ts";
import { plainText } from "../../../text/written.ts";
import { readYamlMap } from "../../yaml/read.ts";
import { FLOW, inFlow } from "../../yaml/write/render.ts";
import { inDoubleQuotes } from "../../yaml/write/scalar-text.ts";

/**
 * A value of the author's own on one line, as {@link readOwnValue} reads it: a text as it is, everything else, and a
 * text that would be taken for something else, as YAML spells it.
 */
export function ownValueText(content: Content): string {
  if (typeof content !== "string") return plainText(inFlow(content, undefined, FLOW));
  const isClear = !/\s\s|\n|^\s|\s$/.test(content) && readOwnValue(content) === content;
  return isClear ? content : inDoubleQuotes(content);
}

/** What a value of the author's own says: a number, true or false, a list, an object or a text, as in YAML. */
export function readOwnValue(text: string): Content {
  if (!/^["[{]|^[-+.\d]|^(?:true|false|null|~)$/i.test(text)) return text;
  const piece = { text: `x: ${text}` };
  const { map, notices } = readYamlMap(piece, { start: 0, end: piece.text.length }, DEFAULT_LIMITS);
  const [entry, ...others] = map.entries;
  const content = entry && others.length === 0 && notices.length === 0 ? contentOf(entry.value) : undefined;
  return content ?? text;
}

/** Whether a content of the author's own is a text of several lines, which stands below a heading. */
export function isOwnText(shape: Shape, content: Content | undefined): content is string {
  return shape === OWN_VALUE && typeof content === "string" && content.includes("\n");
}
