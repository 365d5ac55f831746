import type { Fix } from "../../source/fix.ts";
import type { Place, ScalarNode } from "../../source/node.ts";
import type { Sentence } from "../../source/notice.ts";
import type { Heading } from "./block.ts";
import { lineAt, headingDepth } from "./line.ts";
import { bareHeading } from "./section-names.ts";

/** Writes the name that was meant over a heading, label or header cell; numbering and brackets around it stay. */
export function renameTo(suggestion: string, key: ScalarNode): Fix {
  const isLower = key.text !== "" && key.text === key.text.toLowerCase();
  const text = isLower ? suggestion.toLowerCase() : suggestion;
  const title: Sentence = { template: "Change it to {suggestion}", data: { suggestion } };
  return { title, changes: [{ kind: "write", at: bareKey(key), text }], isSafe: true };
}

/** Begins a name with `x-`, so that it is the author's own. */
export function keepAsOwn(key: ScalarNode): Fix {
  const { piece, start } = bareKey(key);
  const title: Sentence = { template: "Keep it as your own, with x- before it", data: {} };
  return { title, changes: [{ kind: "write", at: { piece, start, end: start }, text: "x-" }] };
}

/** Says below a heading that its section is the author's own. */
export function markAsExtra({ place }: Heading): Fix {
  const at = headingEnd(place);
  const title: Sentence = { template: "Mark the section as your own", data: {} };
  return { title, changes: [{ kind: "write", at, text: "\n\n<!-- buyin: extra -->" }] };
}

/** The name in a key: "Goals" in "3. Goals (draft)". */
function bareKey({ piece, start, end, text }: ScalarNode): Place {
  const bare = bareHeading(text);
  const at = piece.text.slice(start, end).indexOf(bare);
  return bare === "" || at < 0 ? { piece, start, end } : { piece, start: start + at, end: start + at + bare.length };
}

/** The end of a heading's last line: its own, or that which underlines it. */
function headingEnd({ piece, start, end }: Place): Place {
  const { text } = piece;
  const first = lineAt(text, Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1);
  let last = lineAt(text, end);
  if (headingDepth(text, first) === 0) last = lineAt(text, last.next);
  return { piece, start: last.end, end: last.end };
}
