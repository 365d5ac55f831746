import { PRIVATE_NAMES } from "../language/private-names.ts";
import { PRIVATE_NUMBERS } from "../language/private-numbers.ts";
import { SMALL_COUNTS } from "../language/small-counts.ts";
import { phrasesIn, type PlanPhrase } from "../model/phrases.ts";
import type { Change } from "../source/change.ts";
import type { Place } from "../source/node.ts";
import { fold } from "../text/fold.ts";
import { defineRule, type RuleFix } from "./rule.ts";

export default defineRule({
  category: "evidence",
  severity: "error",
  alwaysShown: true,
  fix: "assisted",
  summary: "The plan holds what looks like information about one student",
  messages: {
    student: "This looks like information about one student; a plan should never hold it",
    few: "So few students can be recognized; a plan should never say what became of them",
    delete: "Delete it",
    fewer: "Say only that they are fewer than 10",
  },
  check({ plan, report }) {
    const accepted = plan.expected.acceptedTexts.filter((text) => /\S/.test(text)).map(asWritten);
    const complain = (phrase: PlanPhrase, message: "student" | "few"): void => {
      const { at, section, row } = phrase;
      if (isAccepted(at, accepted)) return;
      const acceptable = at.piece.text.slice(at.start, at.end).replace(/\s+/g, " ");
      const fixes = (): readonly RuleFix<"delete" | "fewer">[] => fixesFor(phrase);
      report({ at, message, section, ...(row === undefined ? {} : { row }), fixes, acceptable });
    };
    const adults = new Set(plan.team.members.map(({ name }) => fold(name?.value ?? "")));
    for (const phrase of phrasesIn(plan, PRIVATE_NUMBERS)) complain(phrase, "student");
    for (const phrase of phrasesIn(plan, PRIVATE_NAMES)) {
      if (!adults.has(fold(phrase.people))) complain(phrase, "student");
    }
    for (const phrase of phrasesIn(plan, SMALL_COUNTS)) complain(phrase, "few");
  },
});

/** Finds a text wherever its lines break. */
function asWritten(text: string): RegExp {
  const words = text.trim().split(/\s+/);
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+"), "g");
}

/** Whether somebody said that this text is not about a student. */
function isAccepted({ piece, start, end }: Place, accepted: readonly RegExp[]): boolean {
  return accepted.some((text) =>
    [...piece.text.matchAll(text)].some(({ 0: found, index }) => index <= start && end <= index + found.length),
  );
}

function fixesFor({ at, changes }: PlanPhrase): readonly RuleFix<"delete" | "fewer">[] {
  const remove: Change = { kind: "write", at: withSpace(at), text: "" };
  return [
    ...(changes.length === 0 ? [] : [{ title: "fewer", changes } as const]),
    { title: "delete", changes: [remove] },
  ];
}

/** With the space before it, or with what follows where it begins its text. */
function withSpace({ piece, start, end }: Place): Place {
  const { text } = piece;
  if (/[\p{L}\p{N},;)”] $/u.test(text.slice(Math.max(0, start - 3), start))) return { piece, start: start - 1, end };
  const behind = /^[,;:.]?[^\S\r\n]*/.exec(text.slice(end, end + 20))?.[0] ?? "";
  return { piece, start, end: end + behind.length };
}
