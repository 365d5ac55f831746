import { promptText } from "../../../schema/prompts.ts";
import type { Shape } from "../../../schema/shape.ts";
import { isFields, isList, isPrompt, type Content } from "../../../source/change.ts";
import { entryOf, type Entry, type MapNode, type Node } from "../../../source/node.ts";
import { fold } from "../../../text/fold.ts";
import { ownValueText } from "./own-value.ts";
import { isSamePlace } from "./tree-index.ts";

/**
 * Whether a node says a content already.
 *
 * @param isLiteral only in the very same spelling, where a change is about that
 */
export function says(node: Node, content: Content, shape: Shape | undefined, isLiteral = false): boolean {
  if (isList(content)) {
    const items = node.kind === "list" ? node.items : [node];
    const item = shape?.kind === "list" ? shape.item : undefined;
    return items.length === content.length && content.every((one, at) => isSaid(items[at], one, item, isLiteral));
  }
  if (typeof content === "object" && isPrompt(content)) {
    const prompt = promptText(content, shape);
    return prompt === "" || (node.kind === "scalar" && fold(node.text) === fold(prompt) && node.text !== "");
  }
  if (isFields(content)) {
    const fields = shape?.kind === "object" ? shape.fields : undefined;
    const names = new Set(Object.keys(content).map(inTree));
    if (node.kind !== "map" || node.entries.some((entry) => !names.has(entry.name) && !isBeside(entry, node)))
      return false;
    return Object.entries(content).every(([name, value]) => {
      const own = entryOf(node, inTree(name))?.value;
      if (isOwn(name)) return own?.kind === "scalar" && own.text === ownValueText(value);
      return isSaid(own, value, fields?.get(name)?.shape, isLiteral);
    });
  }
  if (node.kind !== "scalar") return false;
  if (node.text === String(content)) return true;
  return !isLiteral && typeof content !== "boolean" && node.value === content;
}

/** Whether a field is the author's own. */
function isOwn(name: string): boolean {
  return /^x-/i.test(name);
}

/** What the reader calls a field. */
function inTree(name: string): string {
  return isOwn(name) ? name.toLowerCase() : name;
}

/** Whether a text that says something else says this too: "Families" gives a group, and its name. */
function isBeside({ value }: Entry, { entries }: MapNode): boolean {
  return entries.some((entry) => entry.value !== value && isSamePlace(entry.value, value));
}

/** What is left empty needs no node. */
function isSaid(node: Node | undefined, content: Content, shape: Shape | undefined, isLiteral: boolean): boolean {
  if (node !== undefined) return says(node, content, shape, isLiteral);
  return typeof content === "object" && !isList(content) && isPrompt(content) && content.ask === "";
}
