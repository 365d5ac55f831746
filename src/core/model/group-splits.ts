import { type ListNode, type MapNode, type ScalarNode } from "../source/node.ts";
import type { Change } from "../source/change.ts";
import { fold } from "../text/fold.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { GROUPS, type GroupId } from "../vocabulary/vocabulary.ts";
import { isGiven } from "./given.ts";
import { stakeholderOf } from "./lookup.ts";
import { newGroupRow } from "./new-rows.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { referenceUses, type ReferenceUse } from "./reference-uses.ts";

const STAFF: readonly GroupId[] = ["classified_staff", "counselors", "teachers"];
const EVERYBODY: readonly GroupId[] = ["community_partners", "families", "students", "teachers"];

/**
 * Names of people who need different things, folded, and the groups that are usually among them. First the one that
 * what was promised to all suits best; what is promised to teachers is to be thought about anew.
 */
export const BROAD_NAMES: ReadonlyMap<string, readonly GroupId[]> = new Map(
  Object.entries({
    staff: STAFF,
    "all staff": STAFF,
    "school staff": STAFF,
    stakeholders: EVERYBODY,
    everyone: EVERYBODY,
    community: ["community_partners", "employers_workforce"] as const,
    public: ["families", "community_partners"] as const,
    "parents and community": ["families", "community_partners"] as const,
    schools: ["principals", "counselors", "teachers"] as const,
  }).map(([name, groups]) => [fold(name), groups]),
);

/** How a row of a broad name becomes rows of single groups. */
export interface GroupSplit {
  /** The groups that the row stands for afterwards; those that have a row of their own already where it goes. */
  readonly groups: readonly GroupId[];
  readonly isRemoval: boolean;
  readonly changes: readonly Change[];
}

/**
 * The row keeps its promises for one group, and each of the others that the plan does not have yet gets a new row. Where
 * the plan has them all, the row goes, and what pointed to it points to their rows.
 */
export function splitOf(plan: Plan, row: Stakeholder, broadName: string): GroupSplit {
  const usual = BROAD_NAMES.get(fold(broadName)) ?? [];
  const others = plan.stakeholders.groups.filter((other) => other !== row);
  const named = new Set([...others, ...plan.stakeholders.notApplicable].map(({ group }) => group?.value));
  const open = usual.filter((group) => !named.has(group) && group !== row.group?.value);
  const [first, ...rest] = row.group === undefined ? open : [row.group.value, ...open];
  if (first === undefined) {
    const heirs = others.filter(({ group }) => group !== undefined && usual.includes(group.value));
    const uses = usesOf(plan, row).flatMap((use) => bequeathed(use, heirs, plan));
    return { groups: usual, isRemoval: true, changes: [{ kind: "remove", node: row.node }, ...uses] };
  }
  return {
    groups: [first, ...rest],
    isRemoval: false,
    changes: [
      ...narrowed(plan, row, first),
      ...rest.map((group) => ({
        kind: "add" as const,
        in: plan.root,
        path: "stakeholders.groups",
        value: newGroupRow(group),
      })),
    ],
  };
}

/** The row as one of that group, and every reference by its old name. */
function narrowed(plan: Plan, row: Stakeholder, group: GroupId): readonly Change[] {
  const { node } = row;
  const isLabelBroad = row.name !== undefined && BROAD_NAMES.has(fold(row.name.value));
  const label = isLabelBroad ? labelOf(GROUPS, group) : row.name?.value;
  const reference = isGiven(node, "id") ? row.id : (label ?? group);
  return [
    ...(row.group === undefined ? [{ kind: "set", in: node, path: "group", value: group } as const] : []),
    ...(isLabelBroad ? [{ kind: "set", in: node, path: "label", value: labelOf(GROUPS, group) } as const] : []),
    ...usesOf(plan, row)
      .filter(({ text }) => fold(text) !== fold(reference))
      .map(({ node }) => ({ kind: "replace", node, value: reference }) as const),
  ];
}

function usesOf(plan: Plan, row: Stakeholder): readonly ReferenceUse[] {
  return referenceUses(plan).filter(
    ({ refersTo, text }) => refersTo.includes("stakeholders") && stakeholderOf(plan, text) === row,
  );
}

/** A reference to the row that goes becomes one to each of its heirs, as far as the list does not have them. */
function bequeathed({ node, row }: ReferenceUse, heirs: readonly Stakeholder[], { root }: Plan): readonly Change[] {
  const holder = listHolding(row?.node ?? root, node);
  const listed = new Set(holder?.list.items.map((item) => (item.kind === "scalar" ? fold(item.text) : "")));
  const [first, ...rest] = heirs.map(({ label }) => label).filter((label) => !listed.has(fold(label)));
  if (first === undefined) return [{ kind: "remove", node }];
  const replaced: Change = { kind: "replace", node, value: first };
  if (holder === undefined) return [replaced];
  return [replaced, ...rest.map((value) => ({ kind: "add", in: holder.in, path: holder.field, value }) as const)];
}

interface ListHolder {
  readonly in: MapNode;
  readonly field: string;
  readonly list: ListNode;
}

function listHolding(map: MapNode, value: ScalarNode): ListHolder | undefined {
  for (const { name, value: inner } of map.entries) {
    if (inner.kind === "list" && inner.items.includes(value)) return { in: map, field: name, list: inner };
    const deeper = inner.kind === "map" ? listHolding(inner, value) : undefined;
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
