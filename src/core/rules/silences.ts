import { fieldsOf } from "../model/fields.ts";
import { areaOf } from "../model/sections.ts";
import type { Problem, Silencer } from "../problem.ts";
import { promptFor, promptText } from "../schema/prompts.ts";
import { isPrompt, type Change } from "../source/change.ts";
import type { SourceDocument } from "../source/document.ts";
import { entryOf, type ListNode, type MapNode, type Node } from "../source/node.ts";
import { placeAt } from "../source/place-at.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { TextRange } from "../text/range.ts";
import { silencingComments, type SilencingComment } from "./silencing-comments.ts";

/** Something in a plan that silences findings: a comment, or a row of `allow`. */
export interface Silence extends Silencer {
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  readonly reasonRange: TextRange;
  covers(problem: Problem): boolean;
  /** Gives it another rule's name. */
  rename(rule: string): readonly Change[];
  /** Puts a prompt where its reason belongs. */
  askReason(): readonly Change[];
}

export function silencesOf(document: SourceDocument, root: MapNode, lines: LineIndex): readonly Silence[] {
  return [
    ...silencingComments(document, lines).map((comment) => fromComment(comment, document, lines)),
    ...fromAllow(document, root),
  ];
}

function fromComment(comment: SilencingComment, document: SourceDocument, lines: LineIndex): Silence {
  const { rule, reason, reasonRange, range, whole, firstLine, lastLine } = comment;
  const write = (at: TextRange, text: string): readonly Change[] => [
    { kind: "write", at: placeAt(document, at), text },
  ];
  return {
    rule,
    reason,
    range,
    reasonRange,
    covers(problem) {
      const { line } = lines.position(problem.range.start);
      return firstLine <= line && line <= lastLine;
    },
    remove: () => write(whole, ""),
    rename: (name) => write(range, name),
    askReason: () => {
      const hasColon = document.text.slice(range.end, reasonRange.start).includes(":");
      const at = placeAt(document, reasonRange);
      return [{ kind: "write", at, text: hasColon ? "" : ": ", prompt: PROMPT }];
    },
  };
}

function fromAllow(document: SourceDocument, root: MapNode): readonly Silence[] {
  const list = entryOf(root, "allow")?.value;
  return list?.kind === "list" ? list.items.flatMap((row) => fromRow(row, list, document)) : [];
}

function fromRow(row: Node, list: ListNode, document: SourceDocument): readonly Silence[] {
  const fields = fieldsOf(row);
  const rule = fields.text("rule");
  const at = fields.text("at")?.value;
  const reason = fields.text("reason");
  if (rule === undefined || row.kind !== "map") return [];
  return [
    {
      rule: rule.value,
      reason: reason?.value ?? "",
      range: document.rangeOf(rule.node),
      reasonRange: document.rangeOf((reason ?? rule).node),
      covers: (problem) => at === undefined || isAt(problem, at),
      remove: () => [{ kind: "remove", node: list.items.length === 1 ? list : row }],
      rename: (name) => [{ kind: "replace", node: rule.node, value: name }],
      askReason: () => [{ kind: "set", in: row, path: "reason", value: REASON }],
    },
  ];
}

const REASON = promptFor("allow.reason");
const PROMPT = isPrompt(REASON) ? promptText(REASON, undefined) : "";

function isAt(problem: Problem, at: string): boolean {
  if (problem.item === at || problem.section === at) return true;
  return problem.section !== undefined && areaOf(problem.section) === at;
}
