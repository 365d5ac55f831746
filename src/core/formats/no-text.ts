import type { Place } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";

/** What to say, at `place`, about a file that is no text and so is not read at all; `undefined` for a text. */
export function noTextNotice(text: string, place: Place): Notice | undefined {
  if (!text.includes("\u0000")) return undefined;
  const template = "This is not a text file, so it cannot be read as a plan";
  return { rule: "yaml-syntax", template, data: {}, place };
}
