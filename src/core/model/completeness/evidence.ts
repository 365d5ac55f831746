import type { PlanContext } from "../context.ts";
import { fold } from "../../text/fold.ts";
import { citedIds } from "../citations.ts";
import type { Reference } from "../plan.ts";
import { everyRow, unless, type Criterion } from "./criterion.ts";

const LEAST_REFERENCES = 2;

export const evidenceCriteria: readonly Criterion[] = [
  {
    id: "two-references",
    kind: "core",
    text: "List at least two references with title, organization and year",
    lack(context) {
      const { items } = context.plan.references;
      const complete = items.filter((reference) => isComplete(context, reference));
      const distinct = new Set(complete.map(({ title }) => fold(title?.value ?? "")));
      return unless(distinct.size >= LEAST_REFERENCES, items.find((item) => !complete.includes(item))?.node.head);
    },
  },
  {
    id: "references-used",
    kind: "strength",
    text: "Use every reference in a section: cite it with its id in square brackets, or say where it is used",
    naming: "Say where these references are used: {names}",
    lack({ plan, content }) {
      const cited = citedIds(plan);
      return everyRow(
        plan.references.items,
        ({ id, usedIn }) => cited.has(id.toLowerCase()) || usedIn.some((section) => content.counts(section, "label")),
      );
    },
  },
];

function isComplete({ content }: PlanContext, { title, organization, year }: Reference): boolean {
  const hasYear = year !== undefined && /\d{4}/.test(String(year.value));
  return content.counts(title, "label") && content.counts(organization, "label") && hasYear;
}
