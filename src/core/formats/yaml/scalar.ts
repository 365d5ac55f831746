import { CST } from "yaml";
import type { ScalarValue } from "../../source/node.ts";
import type { FaultKind } from "./fault.ts";

export interface ScalarText {
  /** The text without quotes, indentation and line folding. */
  readonly text: string;
  /** Neither in quotes nor in a block, so that it may be a number, true or false, or nothing. */
  readonly isPlain: boolean;
  readonly fault: FaultKind | undefined;
}

/** Characters that YAML keeps for itself at the start of a plain text. */
const RESERVED = /^[\t,%|>@`]/;

export function scalarText(token: CST.FlowScalar | CST.BlockScalar): ScalarText {
  const { source } = token;
  const isPlain = token.type === "scalar";
  if (isPlain && !source.includes("\n")) {
    const fault = RESERVED.test(source) ? "mark-at-start" : CURLY_QUOTED.test(source) ? "curly-quotes" : undefined;
    return { text: source, isPlain, fault };
  }
  let code: string | undefined;
  const scalar = CST.resolveAsScalar(token, true, (_at, errorCode) => {
    code ??= errorCode;
  });
  return { text: scalar.value, isPlain, fault: code === undefined ? undefined : faultOf(token, code) };
}

function faultOf({ type, source }: CST.FlowScalar | CST.BlockScalar, code: string): FaultKind | undefined {
  if (type === "block-scalar") return "mark-at-start";
  if (type === "scalar") return RESERVED.test(source) ? "mark-at-start" : undefined;
  if (code === "BAD_DQ_ESCAPE") return "bad-escape";
  const isClosed = source.length > 1 && source.endsWith(source.charAt(0));
  return isClosed ? undefined : "open-quote";
}

/** One word between curly quotation marks; whole sentences between them are just that. */
const CURLY_QUOTED = /^(?:[“”„][^\s“”„"]+[“”]|[‘’‚][^\s‘’‚"]+[‘’])$/;

/** A comment that goes on like the text before it: `We are #1`. Most comments have a space after their `#`. */
export function looksLikeText(before: string, comment: string): boolean {
  return /^#[\p{L}\p{N}]/u.test(comment) && /\p{L}\S*\s+\S*[\p{L}\p{N},]$/u.test(before.slice(-LAST_WORDS));
}

/** Characters that hold the last two words of a text; more would make the search slow on a word that never ends. */
const LAST_WORDS = 100;

const NUMBER_START = /^[-+.\d]/;
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const WORDS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, Infinity] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, -Infinity] as const),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, NaN] as const),
]);
const LONGEST_WORD = "false".length;

/** The value of a plain text by the core schema of YAML 1.2; a date stays text. */
export function plainValue(text: string): ScalarValue {
  if (text.length <= LONGEST_WORD) {
    const value = WORDS.get(text);
    if (value !== undefined) return value;
  }
  if (!NUMBER_START.test(text)) return text;
  return INTEGER.test(text) || FLOAT.test(text) || OTHER_BASE.test(text) ? Number(text) : text;
}

/** The value that a tag asks for. A tag that plans do not know changes nothing. */
export function taggedValue(tag: string, text: string, isPlain: boolean): ScalarValue {
  switch (tag) {
    case "!":
    case "!!str":
      return text;
    case "!!int":
    case "!!float":
    case "!!bool":
    case "!!null":
      return plainValue(text);
    default:
      return isPlain ? plainValue(text) : text;
  }
}
