import { CST } from "yaml";
import { plainValue, scalarText as readScalarText } from "../scalar.ts";
import type { Written } from "../../../text/written.ts";

/** Between which marks a text stands; `block` is below its key, line by line. */
export type Quotes = "none" | "single" | "double";

/** Where a value is to stand. */
export interface ScalarSetting {
  /** Inside brackets, where more characters have a meaning. */
  readonly isInFlow: boolean;
  readonly isKey?: boolean;
  /** The value is free text, not one of the model's own words: tools that read YAML 1.1 must take it for text too. */
  readonly isFreeText: boolean;
  /** The marks to use where they can hold the text. */
  readonly quotes: Quotes;
}

/** A text on one line, between quotation marks where it needs them. */
export function inOneLine(text: string, { isInFlow, isKey = false, isFreeText, quotes }: ScalarSetting): string {
  if (quotes === "none" && isPlain(text, isInFlow, isKey) && !(isFreeText && OTHER_TYPES.test(text))) return text;
  const isWhole = !UNPRINTABLE.test(text);
  const wantsSingle = quotes === "single" || (quotes === "none" && /["\\]/.test(text) && !text.includes("'"));
  return wantsSingle && isWhole ? `'${text.replaceAll("'", "''")}'` : inDoubleQuotes(text);
}

/** JSON's way to quote is YAML's too. */
export function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE_ALL, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/**
 * A text of several lines as a block: what stands behind the key, and the lines below it with their indentation of
 * `width`; `undefined` where a block cannot hold it.
 */
export function asBlock(text: string, width: number, mark: "|" | ">" = "|"): readonly Written[] | undefined {
  if (!text.includes("\n") || NOT_IN_A_BLOCK.test(text) || text.trim() === "") return undefined;
  if (text.endsWith("\n\n")) return undefined;
  const body = text.replace(/\n$/, "");
  const lines = (mark === ">" ? body.replace(/\n+/g, (breaks) => `${breaks}\n`) : body).split("\n");
  const isOdd = mark === ">" && lines.some((line) => /^[ \t]/.test(line));
  if (isOdd) return asBlock(text, width);
  const indicator = /^\n*[ \t]/.test(body) ? String(width) : "";
  const chomping = text.endsWith("\n") ? "" : "-";
  const indented = lines.map((line) => (line === "" ? "" : " ".repeat(width) + line));
  return [[mark + indicator + chomping], ...indented.map((line) => [line])];
}

function isPlain(text: string, inFlow: boolean, implicitKey: boolean): boolean {
  if (/[\r\n\t]/.test(text) || text === "") return false;
  const token = CST.createScalarToken(text, { type: "PLAIN", inFlow, implicitKey, indent: 1 });
  if (token.type !== "scalar" || token.source !== text) return false;
  return plainValue(text) === text && readScalarText(token).fault === undefined;
}

/** Words, days and times that older YAML takes for something else than text. */
const OTHER_TYPES = /^(?:y|n|yes|no|on|off|=|<<|~|\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?|[-+]?\d[\d_]*(?::[0-5]?\d)+)$/i;

const NOT_IN_A_BLOCK = /[^\P{Cc}\n\t]|[\p{Cs}\ufeff]/u;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;
const UNPRINTABLE_ALL = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
