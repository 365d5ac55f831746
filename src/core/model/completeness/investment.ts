import type { PlanContext } from "../context.ts";
import { shortfallOf } from "../funding.ts";
import type { LocatedText } from "../located.ts";
import { dueDateOf } from "../milestones.ts";
import type { BudgetLine, Governance, Sharing, Training } from "../reach-and-money.ts";
import { firstDayOf, trainingsFor, usersIn } from "../training.ts";
import { labelOf } from "../../vocabulary/terms.ts";
import { GROUPS, INDICATOR_CATEGORIES } from "../../vocabulary/vocabulary.ts";
import { everyRow, lackOf, unless, type Criterion } from "./criterion.ts";
import { own } from "../../text/slot-words.ts";

const CATEGORIES = [
  { id: "personnel", label: own("personnel") },
  { id: "data_infrastructure", label: own("data infrastructure") },
  { id: "staff_capacity", label: own("staff capacity") },
  { id: "communication", label: own("communication") },
];

/** The ABCs. */
const INDICATORS = INDICATOR_CATEGORIES.filter(({ id }) => id === "A" || id === "B" || id === "C");

export const investmentCriteria: readonly Criterion[] = [
  {
    id: "four-categories",
    kind: "core",
    text: "Invest in personnel, data infrastructure, staff capacity and communication",
    naming: "Add a budget line for: {names}",
    lack({ plan: { investment }, content }) {
      const covered = new Set(
        investment.lines.filter(({ item }) => content.counts(item, "label")).map(({ category }) => category?.value),
      );
      return lackOf(CATEGORIES.filter(({ id }) => !covered.has(id)).map(({ label }) => label));
    },
  },
  {
    id: "amount-and-source",
    kind: "core",
    text: "Give every budget line an amount (or what is given in kind) and where it comes from",
    naming: "Add an amount (or what is given in kind) and where it comes from to: {names}",
    lack: (context) =>
      everyRow(
        context.plan.investment.lines,
        (line) => isPaid(context, line) && context.content.counts(line.source.name, "label"),
      ),
  },
  {
    id: "indicators",
    kind: "core",
    text: "List indicators for attendance, behavior and course performance, each with the system it comes from",
    naming: "Add an indicator with the system it comes from for: {names}",
    lack({ plan: { investment }, content }) {
      const covered = new Set(
        investment.indicators
          .filter(({ name, sourceSystem }) => content.counts(name, "label") && content.counts(sourceSystem, "label"))
          .map(({ category }) => category?.value),
      );
      return lackOf(
        INDICATORS.filter(({ id }) => !covered.has(id)).map(({ label }) => own(label)),
        investment.indicators[0]?.node.head,
      );
    },
  },
  {
    id: "governance",
    kind: "core",
    text: "Say who may see student flags, under which rule, and who decides",
    lack: (context) =>
      unless(isGoverned(context, context.plan.investment.governance), context.plan.investment.governance.node?.head),
  },
  {
    id: "money-lasts",
    kind: "strength",
    text: "Pay every cost from money that lasts as long, or plan how it goes on",
    naming: "Say how these go on when their money ends: {names}",
    lack: (context) => everyRow(context.plan.investment.lines, (line) => isSustained(context, line)),
  },
  {
    id: "users-trained",
    kind: "strength",
    text: "Train teachers, counselors and principals before the launch, and follow up",
    naming: "Train these groups before the launch, and follow up: {names}",
    lack(context) {
      const listed = usersIn(context.plan);
      const untrained = listed.filter(
        (group) => !trainingsFor(context.plan, group).some((training) => prepares(context, training)),
      );
      const at = context.plan.investment.training[0]?.node.head;
      if (untrained.length > 0)
        return lackOf(
          untrained.map((group) => own(labelOf(GROUPS, group))),
          at,
        );
      return unless(listed.length > 0, at);
    },
  },
  {
    id: "sharing-agreements",
    kind: "strength",
    text: "Settle who may see student data, with a current agreement for every partner that receives any",
    naming: "Get a current agreement with: {names}",
    lack(context) {
      const { sharing, governance } = context.plan.investment;
      // A plan that says who may see data, and names no partner, shares none.
      if (sharing.length === 0) return unless(isGoverned(context, governance));
      return everyRow(sharing, (row) => isAgreed(context, row));
    },
  },
];

function isPaid({ content }: PlanContext, { amount, inKind }: BudgetLine): boolean {
  if (typeof amount?.value === "number") return amount.value >= 0;
  if (amount !== undefined && /\d/.test(amount.value)) return true;
  return inKind?.value === true || (typeof inKind?.value === "string" && !content.isPlaceholder(inKind.value));
}

function isGoverned({ content }: PlanContext, { owner, accessRoles, legalBasis }: Governance): boolean {
  const isWho = (who: LocatedText): boolean => content.counts(who, "label");
  return content.counts(owner, "name") && accessRoles.some(isWho) && content.counts(legalBasis, "label");
}

function isSustained({ plan, content }: PlanContext, line: BudgetLine): boolean {
  if (!content.counts(line.source.name, "label")) return false;
  return shortfallOf(plan, line) === undefined || content.counts(line.transition, "short");
}

function prepares({ plan, content }: PlanContext, training: Training): boolean {
  const launch = dueDateOf(plan, "launch")?.value;
  const first = firstDayOf([training])?.value;
  return launch !== undefined && first !== undefined && first <= launch && content.counts(training.followUp, "label");
}

function isAgreed({ content, today }: PlanContext, { partner, agreement, expires }: Sharing): boolean {
  const isCurrent = expires === undefined || expires.value >= today;
  return content.counts(partner, "label") && agreement?.value === "yes" && isCurrent;
}
