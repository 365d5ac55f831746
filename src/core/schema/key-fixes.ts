import type { Fix } from "../source/fix.ts";
import type { Entry, ScalarNode } from "../source/node.ts";

/** Gives a key the name that was meant. */
export function renameTo(name: string, { key }: Entry): Fix {
  return {
    title: { template: "Change it to {suggestion}", data: { suggestion: name } },
    changes: [{ kind: "rename", key, name }],
    isSafe: true,
  };
}

/** Begins a key with `x-`, so that it is the author's own. */
export function keepAsOwn({ piece, start }: ScalarNode): Fix {
  const at = /["']/.test(piece.text.charAt(start)) ? start + 1 : start;
  return {
    title: { template: "Keep it as your own, with x- before it", data: {} },
    changes: [{ kind: "write", at: { piece, start: at, end: at }, text: "x-" }],
  };
}
