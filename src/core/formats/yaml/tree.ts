import type { CST } from "yaml";
import type { Limits } from "../../sections/limits.ts";
import type { Node, Place, ScalarNode } from "../../source/node.ts";
import { addFault, placeOf, type Builder, type Origin } from "./builder.ts";
import { collectionNode } from "./collections.ts";
import type { Fault } from "./fault.ts";
import { measure } from "./measure.ts";
import { readProps, strayToken, type Props } from "./props.ts";
import { looksLikeText, plainValue, scalarText, taggedValue } from "./scalar.ts";

/** What the tokens of one piece say. */
export interface Tree {
  /** `undefined` where the piece holds nothing but comments. */
  readonly root: Node | undefined;
  /** Certainly without an error; where it is not, the library's composer knows. */
  readonly isClean: boolean;
  /** The first one is the cause, others may follow from it. */
  readonly faults: readonly Fault[];
  readonly anchors: ReadonlyMap<string, Node> | undefined;
  /** Names of aliases that have no anchor above them in this piece. */
  readonly openAliases: readonly string[];
  /** Places of what was left out because it is over a limit. */
  readonly tooLarge: readonly Place[];
}

/** Turns the tokens of one document into our own nodes, as much of them as can be read. */
export function buildTree(tokens: readonly CST.Token[], origin: Origin, limits: Limits): Tree {
  const { piece, start, plain } = origin;
  const builder: Builder = {
    piece,
    start,
    plain,
    limits,
    isClean: true,
    faults: [],
    anchors: undefined,
    openAliases: [],
    proseAnchors: new Map(),
    tooLarge: [],
    expanded: 0,
    nodeOf,
  };
  let document: CST.Document | undefined;
  for (const token of tokens) {
    if (token.type === "document" && document === undefined) document = token;
    else if (!isNeutral(token)) builder.isClean = false;
  }
  const root = document && documentNode(builder, document);
  for (const anchor of builder.proseAnchors.values()) addFault(builder, "mark-at-start", anchor, { isSilent: true });
  const { isClean, faults, anchors, openAliases, tooLarge } = builder;
  return { root, isClean, faults, anchors, openAliases, tooLarge };
}

function isNeutral({ type }: CST.Token): boolean {
  return type === "comment" || type === "newline" || type === "space" || type === "byte-order-mark";
}

function nodeOf(
  builder: Builder,
  token: CST.Token | null | undefined,
  props: Props,
  absent: Place,
  head?: Place,
): Node {
  if (props.anchor?.source === "&") addFault(builder, "mark-at-start", props.anchor);
  const node = bareNode(builder, token, props, absent, head);
  if (props.anchor !== undefined) {
    builder.anchors ??= new Map<string, Node>();
    const name = props.anchor.source.slice(1);
    builder.anchors.set(name, node);
    const isProse = token?.type === "scalar" && /\s/.test(token.source) && STARTS_A_WORD.test(name);
    if (isProse) builder.proseAnchors.set(name, props.anchor);
  }
  return node;
}

const STARTS_A_WORD = /^[\p{L}\p{N}]/u;

function documentNode(builder: Builder, { offset, start, value, end }: CST.Document): Node | undefined {
  const props = readProps(start, "doc-start", true);
  if (!props.isClean || props.found !== undefined) builder.isClean = false;
  const root = value && nodeOf(builder, value, props, placeOf(builder, offset, offset + 1));
  const stray = strayToken(end);
  if (stray !== undefined) addFault(builder, "outdented", stray);
  return root;
}

function bareNode(
  builder: Builder,
  token: CST.Token | null | undefined,
  props: Props,
  absent: Place,
  head?: Place,
): Node {
  switch (token?.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      return scalarNode(builder, token, props.tag, absent);
    case "alias":
      return aliasNode(builder, token, head);
    case "block-map":
    case "block-seq":
    case "flow-collection":
      return collectionNode(builder, token, absent, head);
    default:
      if (token?.type === "error" && token.source === "-") addFault(builder, "dash-after-key", token);
      else if (token) builder.isClean = false;
      return {
        kind: "scalar",
        ...absent,
        value: props.tag === undefined ? null : taggedValue(props.tag.source, "", true),
        text: "",
      };
  }
}

function scalarNode(
  builder: Builder,
  token: CST.FlowScalar | CST.BlockScalar,
  tag: CST.SourceToken | undefined,
  absent: Place,
): ScalarNode {
  const scalar = scalarText(token);
  const { isPlain } = scalar;
  if (scalar.fault !== undefined) addFault(builder, scalar.fault, token, { isSilent: scalar.fault === "curly-quotes" });
  if (token.type !== "block-scalar") checkEnd(builder, token, isPlain);
  if (tag !== undefined && isPlain && !KNOWN_TAG.test(tag.source))
    addFault(builder, "mark-at-start", tag, { isSilent: true });
  const text = builder.plain(scalar.text);
  const value = tag !== undefined ? taggedValue(tag.source, text, isPlain) : isPlain ? plainValue(text) : text;
  const length = token.type === "block-scalar" ? blockLength(token) : token.source.length;
  const place = length === 0 ? absent : placeOf(builder, token.offset, token.offset + length);
  return { kind: "scalar", ...place, value, text };
}

const KNOWN_TAG = /^!(?:$|!|<)/;

/** What stands behind a value on its line: nothing, a comment, or something that should not be there. */
function checkEnd(builder: Builder, token: CST.FlowScalar, isPlain: boolean): void {
  const { end, source } = token;
  if (end === undefined) return;
  const stray = strayToken(end);
  if (stray !== undefined) {
    if (isPlain) builder.isClean = false;
    else addFault(builder, "text-after-quote", token);
    return;
  }
  const comment = end[1];
  if (isPlain && end[0]?.type === "space" && comment?.type === "comment" && looksLikeText(source, comment.source)) {
    addFault(builder, "comment-in-text", comment, { isSilent: true, textStart: token.offset });
  }
}

/** From the `|` or `>` to the last character of the text. */
function blockLength({ props, source }: CST.BlockScalar): number {
  const text = source.trimEnd();
  let head = 0;
  for (const prop of props) {
    if ("source" in prop) head += prop.source.length;
    if (text === "") break;
  }
  return head + text.length;
}

function aliasNode(builder: Builder, token: CST.FlowScalar, head: Place | undefined): Node {
  builder.isClean = false;
  const place = placeOf(builder, token.offset, token.offset + token.source.length);
  const name = token.source.slice(1);
  const target = builder.anchors?.get(name);
  const text = builder.plain(token.source);
  builder.proseAnchors.delete(name);
  if (target === undefined || strayToken(token.end) !== undefined) {
    if (target === undefined) builder.openAliases.push(name);
    addFault(builder, "mark-at-start", token, { isSilent: true });
    return { kind: "scalar", ...place, value: text, text };
  }
  const { count, depth } = measure(target);
  builder.expanded += count;
  if (builder.expanded > builder.limits.items || depth > builder.limits.depth) {
    builder.tooLarge.push(place);
    return { kind: "scalar", ...place, value: null, text };
  }
  return target.kind === "scalar" ? { ...target, ...place } : { ...target, ...place, head: head ?? place };
}
