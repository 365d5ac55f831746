import type { CST } from "yaml";

/** What stands before a key or a value: its indicator, anchor and tag, with comments and line breaks around them. */
export interface Props {
  readonly found: CST.SourceToken | undefined;
  readonly anchor: CST.SourceToken | undefined;
  readonly tag: CST.SourceToken | undefined;
  readonly commas: number;
  readonly hasNewline: boolean;
  /** Certainly without an error. */
  readonly isClean: boolean;
}

const NOTHING: readonly CST.SourceToken[] = [];

/** Reads the tokens around one `indicator`; `atNewLine` where they start a line. */
export function readProps(
  tokens: readonly CST.SourceToken[] | undefined,
  indicator: CST.SourceToken["type"],
  atNewLine: boolean,
): Props {
  let found: CST.SourceToken | undefined;
  let anchor: CST.SourceToken | undefined;
  let tag: CST.SourceToken | undefined;
  let commas = 0;
  let hasNewline = false;
  let isClean = true;
  let hasSpace = atNewLine;
  for (const token of tokens ?? NOTHING) {
    switch (token.type) {
      case "space":
        if (token.source.includes("\t")) isClean = false;
        hasSpace = true;
        continue;
      case "newline":
        hasNewline = true;
        hasSpace = true;
        continue;
      case "comment":
        if (!hasSpace) isClean = false;
        continue;
      case "comma":
        commas += 1;
        break;
      case "anchor":
        anchor = token;
        isClean = false;
        break;
      case "tag":
        tag = token;
        isClean = false;
        break;
      default:
        if (token.type !== indicator || found !== undefined) isClean = false;
        if (token.type === indicator) found = token;
    }
    hasSpace = false;
  }
  return { found, anchor, tag, commas, hasNewline, isClean };
}

/** The first token that is neither a comment, after a space, nor a line break; `undefined` where all are. */
export function strayToken(tokens: readonly CST.SourceToken[] | undefined): CST.SourceToken | undefined {
  let hasSpace = false;
  for (const token of tokens ?? NOTHING) {
    if (token.type === "comment" ? !hasSpace : token.type !== "space" && token.type !== "newline") return token;
    hasSpace = true;
  }
  return undefined;
}
