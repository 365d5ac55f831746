import { isPlaceholderText } from "../schema/placeholder-text.ts";
import type { TextKind } from "../schema/shape.ts";
import { derived, haveSameItems } from "../source/derived.ts";
import type { Node } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import { wordsOf } from "../text/words.ts";
import type { Content } from "./content.ts";
import type { Plan } from "./plan.ts";
import { nearCopies } from "./substance/near-copies.ts";
import { BEFORE_A_ROLE, ROLE_WORDS } from "./substance/role-words.ts";
import { proseIn, type Prose } from "./substance/prose.ts";
import { saysEnough } from "./substance/wording.ts";

/** The substantive-text test for one plan. */
export function contentOf(plan: Plan): Content {
  let copies: ReadonlySet<Node> | undefined;
  return {
    counts(field, kind) {
      if (field === undefined || !isSubstantiveAt(field.node, field.value, kind)) return false;
      copies ??= copiesIn(plan);
      return !copies.has(field.node);
    },
    isPlaceholder: isPlaceholderText,
  };
}

/** Hardly any edit makes another text a copy, so that what counts is rarely to be asked again. */
const copiesIn = derived(
  (plan: Plan): ReadonlySet<Node> => nearCopies(proseIn(plan.root).map(substantiveIn)),
  (before, now) => haveSameItems([...before], [...now]),
);

const substantiveIn = remembered((prose: readonly Prose[]) =>
  prose.filter(({ node, text, kind }) => isSubstantiveAt(node, text, kind)),
);

/** Whether a text by itself says something for a field of that kind. */
export function isSubstantive(text: string, kind: TextKind): boolean {
  if (isPlaceholderText(text)) return false;
  return !(kind === "name" && isRoleAlone(text)) && saysEnough(text, kind);
}

function isRoleAlone(text: string): boolean {
  return ROLE_WORDS.has(wordsOf(text.trim().replace(BEFORE_A_ROLE, "")).join(" "));
}

/** Nodes never change and are kept from version to version, so this only saves work. */
const judged = new WeakMap<Node, { readonly kind: TextKind; readonly counts: boolean }>();

function isSubstantiveAt(node: Node, text: string, kind: TextKind): boolean {
  const known = judged.get(node);
  if (known?.kind === kind) return known.counts;
  const counts = isSubstantive(text, kind);
  judged.set(node, { kind, counts });
  return counts;
}
