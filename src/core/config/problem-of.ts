import type { Problem } from "../problem.ts";
import type { Severity } from "../rules/rule.ts";
import type { Place } from "../source/node.ts";
import { sentenceText, type Notice } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";

/** Severities other than error; a configuration cannot set them for its own findings. */
const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ["unknown-field", "warning"],
  ["duplicate-id", "warning"],
  ["boolean-spelling", "hint"],
]);

/** The text that places lie in. */
export interface Placed {
  readonly text: string;
  rangeOf(place: Place): TextRange;
}

/** A finding of a configuration or of a file that it names. */
export function problemOf(
  notice: Notice,
  document: Placed,
  severity: Severity = SEVERITIES.get(notice.rule) ?? "error",
): Problem {
  const { rule, template, data, place, related = [] } = notice;
  return {
    rule,
    severity,
    template,
    data,
    message: sentenceText(notice),
    range: firstLine(document, place),
    section: undefined,
    item: undefined,
    related: related.map((part) => ({
      template: part.template,
      data: part.data,
      message: sentenceText(part),
      range: firstLine(document, part.place),
    })),
    fixes: notice.fixes ?? (() => []),
  };
}

/** The order of the text. */
export function byPlace(a: Problem, b: Problem): number {
  return a.range.start - b.range.start;
}

/** A finding points at one line, never at more. */
function firstLine(document: Placed, place: Place): TextRange {
  const { start, end } = document.rangeOf(place);
  const length = document.text.slice(start, end).search(/[\r\n]/);
  return { start, end: length === -1 ? end : start + length };
}
