import { Composer, lex, Parser, type CST } from "yaml";
import type { Limits } from "../../sections/limits.ts";
import type { Origin } from "./builder.ts";
import { hide } from "./repair.ts";
import { tabTrap, trapOf, unreadable, type Trap } from "./traps.ts";
import { buildTree, type Tree } from "./tree.ts";

/** What reading a text once gives: a tree, the first thing that is wrong with it, or both. Neither: it is too deep. */
export interface Attempt {
  readonly tree: Tree | undefined;
  readonly trap: Trap | undefined;
}

export function attempt(text: string, origin: Origin, limits: Limits): Attempt {
  const parser = new Parser();
  for (const lexeme of lex(text)) {
    parser.next(lexeme);
    // Too deep a text must never reach anything recursive: a stack overflow inside a parser can end the process.
    if (parser.stack.length > limits.depth) return { tree: undefined, trap: openBracketTrap(text, parser.stack) };
  }
  const tokens = parser.end();
  const tree = buildTree(tokens, origin, limits);
  return { tree, trap: tree.isClean ? undefined : firstTrap(text, tokens, tree) };
}

/** The first thing to tell about a tree that is not clean; `undefined` where nothing is wrong with it after all. */
function firstTrap(text: string, tokens: CST.Token[], { faults }: Tree): Trap | undefined {
  const error = firstError(tokens, text.length);
  if (error === undefined) {
    const silent = faults.find(({ isSilent }) => isSilent);
    return silent && trapOf(text, silent);
  }
  const tabs = tabTrap(text);
  if (tabs !== undefined) return tabs;
  const fault = faults[0];
  return fault === undefined ? unreadable(text, error) : trapOf(text, fault);
}

/** The offset of the first error. Keys that stand twice are none: they are found in the tree. */
function firstError(tokens: CST.Token[], length: number): number | undefined {
  const documents = new Composer({ prettyErrors: false, logLevel: "silent" }).compose(tokens, true, length);
  return documents[0]?.errors.find(({ code }) => code !== "DUPLICATE_KEY")?.pos[0];
}

/** Behind a bracket that is never closed, each further line counts as one more level. */
function openBracketTrap(text: string, stack: readonly CST.Token[]): Trap | undefined {
  const bracket = stack.find((token, i) => token.type === "flow-collection" && stack[i + 1]?.type === "block-map");
  if (bracket === undefined) return undefined;
  const at = bracket.offset;
  const trap = trapOf(text, { kind: "open-bracket", start: at, end: at + 1, textStart: at, isSilent: false });
  return { ...trap, edits: [hide(text, at)] };
}
