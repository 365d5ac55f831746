import type { CST } from "yaml";
import type { Limits } from "../../sections/limits.ts";
import type { Node, Piece, Place } from "../../source/node.ts";
import type { Fault, FaultKind } from "./fault.ts";
import type { Props } from "./props.ts";

/** Where the tokens lie: they were read from `piece`, starting at offset `start`; `plain` gives a text back as it was. */
export interface Origin {
  readonly piece: Piece;
  readonly start: number;
  readonly plain: (text: string) => string;
}

/** A tree while it is being built. */
export interface Builder extends Origin {
  readonly limits: Limits;
  isClean: boolean;
  readonly faults: Fault[];
  anchors: Map<string, Node> | undefined;
  /** Anchors in front of several words, as long as no alias names them: most likely the text starts with them. */
  readonly proseAnchors: Map<string, CST.SourceToken>;
  readonly openAliases: string[];
  readonly tooLarge: Place[];
  /** Values that aliases stand for so far, counted each time. */
  expanded: number;
  /**
   * The node of a token. `absent` is the place of a value that is not there; `head` is the place of the key that it
   * belongs to, if any.
   */
  readonly nodeOf: (
    builder: Builder,
    token: CST.Token | null | undefined,
    props: Props,
    absent: Place,
    head?: Place,
  ) => Node;
}

/** Notes what is wrong with a token, so that the tree is not taken for clean. */
export function addFault(builder: Builder, kind: FaultKind, token: CST.Token, about: Partial<Fault> = {}): void {
  builder.isClean = false;
  const start = token.offset;
  builder.faults.push({ kind, isSilent: false, textStart: start, start, end: endOf(token), ...about });
}

/** The end of what a token says, without the spaces and comments behind it. */
export function endOf(token: CST.Token): number {
  if ("items" in token) {
    const last = token.items.at(-1);
    const inside = last?.value ?? last?.key;
    return inside ? endOf(inside) : token.offset + 1;
  }
  return token.offset + ("source" in token ? Math.max(1, token.source.length) : 1);
}

export function placeOf({ piece, start }: Origin, from: number, to: number): Place {
  return { piece, start: start + from, end: start + to };
}
