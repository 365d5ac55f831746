import { SnippetString } from "vscode";
import type { TextEdit } from "../core/index.ts";

/**
 * An edit's text with its prompts as places that the Tab key goes through.
 *
 * @param first number of the first place, where other edits of the same kind have theirs before it
 */
export function toSnippet({ text, stops }: Pick<TextEdit, "text" | "stops">, first = 1): SnippetString {
  const snippet = new SnippetString();
  let at = 0;
  let number = first;
  for (const { start, end, choices } of stops) {
    snippet.appendText(text.slice(at, start));
    const shown = text.slice(start, end);
    if (choices === undefined) snippet.appendPlaceholder(shown, number);
    else snippet.appendChoice([shown, ...choices], number);
    number++;
    at = end;
  }
  return snippet.appendText(text.slice(at));
}
