import { ruleInfo, rulesLike, type RuleInfo } from "../core/index.ts";
import { UserError } from "./user-error.ts";

/** The rule that somebody names. */
export function ruleNamed(id: string): RuleInfo {
  const rule = ruleInfo(id);
  if (rule !== undefined) return rule;
  const like = rulesLike(id);
  const hint = like.length === 0 ? "buyin rules lists all" : `did you mean ${like.join(" or ")}?`;
  throw new UserError(`There is no rule called ${id}; ${hint}`);
}
