import { SnippetString } from "vscode";
import type { TextEdit } from "../core/index.ts";

/** An edit's text with its prompts as places that the Tab key goes through. */
export function toSnippet({ text, stops }: Pick<TextEdit, "text" | "stops">): SnippetString {
  const snippet = new SnippetString();
  let at = 0;
  for (const { start, end, choices } of stops) {
    snippet.appendText(text.slice(at, start));
    const shown = text.slice(start, end);
    if (choices === undefined) snippet.appendPlaceholder(shown);
    else snippet.appendChoice([shown, ...choices]);
    at = end;
  }
  return snippet.appendText(text.slice(at));
}
