import { RULES } from "../rules/index.ts";
import type { Category, Severity } from "../rules/rule.ts";
import { isSilenceable } from "../rules/silence-faults.ts";
import { slipsOf } from "../text/nearest.ts";

/** What lists of rules say of one. Plain data: `buyin rules --format json` prints it. */
export interface RuleInfo {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One level lower while the plan is a draft. */
  readonly easedInDraft: boolean;
  /** Without it, the rule runs only where the configuration gives it a severity. */
  readonly onByDefault: boolean;
  /** Whether an author may silence its findings. */
  readonly silenceable: boolean;
  /** `automatic`: `buyin fix` repairs it; `assisted`: the editor offers ways to; `none`: by hand. */
  readonly fix: "automatic" | "assisted" | "none";
  readonly summary: string;
  /** Relative to the project. */
  readonly page: string;
}

/** Every rule, in the order of their ids. */
export const RULE_INFOS: readonly RuleInfo[] = RULES.map((rule) => ({
  id: rule.id,
  category: rule.category,
  severity: rule.severity,
  easedInDraft: rule.easedInDraft === true,
  onByDefault: rule.offByDefault !== true,
  silenceable: isSilenceable(rule.id),
  fix: rule.fix ?? "none",
  summary: rule.summary,
  page: pageOf(rule.id),
}));

/** The rule of that id; `undefined` where there is none. */
export function ruleInfo(id: string): RuleInfo | undefined {
  return RULE_INFOS.find((rule) => rule.id === id);
}

/** The ids that somebody may have meant: those that a text is a slip of, else the few that it is a part of. */
export function rulesLike(text: string): readonly string[] {
  const ids = RULE_INFOS.map(({ id }) => id);
  const slips = slipsOf(text, ids);
  const matches = slips.length > 0 ? slips : ids.filter((id) => text !== "" && id.includes(text));
  return matches.length <= MOST_LIKE ? matches : [];
}

/** A rule's page, relative to the project. */
export function pageOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** More than this are no help. */
const MOST_LIKE = 3;
