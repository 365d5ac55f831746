import type { Row } from "../located.ts";
import { namesPriority } from "../alignment-links.ts";
import { definitionsOf } from "../lookup.ts";
import { choicesAt, isOneOf } from "../choices.ts";
import { everyRow, unless, type Criterion } from "./criterion.ts";
import { isOfGroup, stakeholdersIn } from "../standing.ts";

const OUTCOMES = choicesAt("vision", "outcomes");
const DECISIONS = choicesAt("alignment", "related_initiatives", "decision");

export const visionCriteria: readonly Criterion[] = [
  {
    id: "vision-stated",
    kind: "core",
    text: "Say what will be true for students and for what adults do",
    lack: ({ plan: { vision }, content }) => unless(content.counts(vision.statement, "vision"), vision.statement?.node),
  },
  {
    id: "outcome-beyond-graduation",
    kind: "core",
    text: "Add an outcome that comes after graduation",
    lack: ({ plan: { vision } }) =>
      unless(
        vision.outcomes.some((outcome) => isOneOf(outcome, OUTCOMES) && outcome.value !== "graduation"),
        vision.outcomes[0]?.node,
      ),
  },
  {
    id: "linked-to-priority",
    kind: "core",
    section: "alignment",
    text: "Name the district plan and the exact priority that this work serves",
    lack: ({ plan: { alignment }, content }) =>
      unless(
        alignment.links.some((link) => namesPriority(link, content)),
        alignment.links[0]?.node.head,
      ),
  },
  {
    id: "shaped-with-teachers-and-students-or-families",
    kind: "strength",
    text: "Name teachers, and students or families, as authors of the vision",
    lack({ plan }) {
      const authors = stakeholdersIn(plan, plan.vision.coauthors);
      return unless(
        authors.some((author) => isOfGroup(author, "teachers")) &&
          authors.some((author) => isOfGroup(author, "students", "families")),
        plan.vision.coauthors[0]?.node,
      );
    },
  },
  {
    id: "initiative-decided",
    kind: "strength",
    section: "alignment",
    text: "Say which existing effort this keeps, merges, replaces or stops",
    lack: ({ plan: { alignment }, content }) =>
      unless(
        alignment.relatedInitiatives.some(
          ({ name, decision }) => content.counts(name, "label") && isOneOf(decision, DECISIONS),
        ),
        alignment.relatedInitiatives[0]?.node.head,
      ),
  },
  {
    id: "goals-aligned",
    kind: "strength",
    section: "goals",
    text: "Link every goal to a district priority",
    naming: "Link these goals to a district priority: {names}",
    lack({ plan, content }) {
      const links = definitionsOf(plan, "links");
      const named = new Set<Row | undefined>(
        plan.alignment.links.filter(({ document }) => content.counts(document, "label")),
      );
      return everyRow(plan.goals.items, ({ alignedTo }) => alignedTo.some(({ value }) => named.has(links.find(value))));
    },
  },
];
