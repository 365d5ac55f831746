import type { Translate } from "../text/tongue.ts";
import { isList, isPrompt, type Content, type FieldContents } from "./change.ts";

/** The same contents with their prompts in the author's language; values stay as they are. */
export function withPromptsIn(contents: FieldContents, t: Translate): FieldContents {
  return Object.fromEntries(Object.entries(contents).map(([field, content]) => [field, translated(content, t)]));
}

function translated(content: Content, t: Translate): Content {
  if (typeof content !== "object") return content;
  if (isList(content)) return content.map((item) => translated(item, t));
  if (!isPrompt(content)) return withPromptsIn(content, t);
  return content.ask === "" ? content : { ...content, ask: t(content.ask) };
}
