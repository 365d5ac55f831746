import { isGiven } from "../model/given.ts";
import type { Row } from "../model/located.ts";
import { referenceUses } from "../model/reference-uses.ts";
import type { Plan, PlanRow } from "../model/plan.ts";
import { rowsIn } from "../model/plan-version.ts";
import { SECTION_KEYS, type SectionKey } from "../model/sections.ts";
import { derivedFor, haveSameItems } from "../source/derived.ts";
import { entryOf, type Place } from "../source/node.ts";
import { defineRule, type RuleFix } from "./rule.ts";

export default defineRule({
  category: "references",
  severity: "error",
  fix: "assisted",
  summary: "Two rows of a list, or two sections, have the same name to link to",
  messages: {
    repeated: 'The id "{id}" is used twice, so nobody can tell which of the two is meant; give this one another id',
    first: 'The first "{id}" is here',
    rename: 'Give this one the id "{id}"',
  },
  check({ plan, report }) {
    for (const { first, other } of SECTION_KEYS.flatMap((section) => repeatedIn(plan, section))) {
      const { row, section } = other;
      if (!isWritten(row) && !isWritten(first) && !isReferredTo(plan, other)) continue;
      const data = { id: row.id };
      report({
        at: idPlace(row),
        message: "repeated",
        data,
        section,
        row,
        related: [{ at: idPlace(first), message: "first", data }],
        fixes: () => [renaming(row, freeId(plan, other))],
      });
    }
  },
});

interface Repeated {
  readonly first: Row;
  readonly other: PlanRow;
}

/** Rows of one collection with the same id, written or made of their names. */
const repeatedIn = derivedFor((plan: Plan, section: SectionKey): readonly Repeated[] => {
  const firsts = new Map<string, Row>();
  const repeated: Repeated[] = [];
  for (const other of rowsIn(plan, section)) {
    const { row, collection } = other;
    if (collection === undefined || row.id === "") continue;
    const key = `${collection} ${row.id.toLowerCase()}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else repeated.push({ first, other });
  }
  return repeated;
}, haveSameItems);

function isWritten(row: Row): boolean {
  return isGiven(row.node, "id");
}

/** Two rows may well have one name ("Board meeting") as long as nothing points to either by it. */
function isReferredTo(plan: Plan, { row, collection }: PlanRow): boolean {
  return referenceUses(plan).some(
    ({ text, refersTo }) => text.toLowerCase() === row.id.toLowerCase() && refersTo.some((of) => of === collection),
  );
}

function idPlace(row: Row): Place {
  const written = isWritten(row) ? entryOf(row.node, "id") : undefined;
  return written?.value ?? row.node.head;
}

/** Which of the two a link means is for the author to say: links stay as they are, and lead to the first. */
function renaming({ node }: Row, id: string): RuleFix<"rename"> {
  return { title: "rename", data: { id }, changes: [{ kind: "set", in: node, path: "id", value: id }] };
}

/** The row's id with the first number behind it that no other row has. */
function freeId(plan: Plan, { row, collection }: PlanRow): string {
  const taken = new Set(plan.rows.filter((other) => other.collection === collection).map(({ row: { id } }) => id));
  let number = 2;
  while (taken.has(`${row.id}-${String(number)}`)) number++;
  return `${row.id}-${String(number)}`;
}
