import type { PlanContext } from "../model/context.ts";
import type { Row } from "../model/located.ts";
import type { SectionKey } from "../model/sections.ts";
import type { Fix } from "../source/fix.ts";
import type { Place } from "../source/node.ts";
import type { MessageData } from "../source/notice.ts";

export const SEVERITIES = ["error", "warning", "information", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** In the order of the overview of rules. */
export const CATEGORIES = [
  "structure",
  "references",
  "stakeholders",
  "evidence",
  "vision",
  "goals",
  "team",
  "ownership",
  "communication",
  "investment",
  "sustainability",
  "dates",
  "language",
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * One rule. Its id is its file's name; page, setting and report derive from it.
 * `Message` names the rule's sentences.
 */
export interface Rule<Message extends string = string> {
  readonly category: Category;
  readonly severity: Severity;
  /** One level lower while the plan's status is `draft`. */
  readonly easedInDraft?: true;
  /** The section whose absence explains every finding of this rule; a finding may name another. */
  readonly section?: SectionKey;
  /** It runs only where the configuration gives it a severity. */
  readonly offByDefault?: true;
  /** Neither `buyin-allow` nor `allow` silences it. */
  readonly alwaysShown?: true;
  /**
   * How its findings are repaired: `automatic` where some have a safe fix, `assisted` where fixes are offered for the
   * author to choose or to complete. The examples of its page show it.
   */
  readonly fix?: "automatic" | "assisted";
  /** One line for lists of rules. */
  readonly summary: string;
  /** Sentences with `{name}` slots. */
  readonly messages: Readonly<Record<Message, string>>;
  check(context: RuleContext<Message>): void;
}

/**
 * What a rule may look at. The engine notes what it reads, and asks it again only where that has changed; so a rule
 * looks at nothing else, and keeps nothing from one check to the next.
 */
export interface RuleContext<Message extends string = string> extends PlanContext {
  readonly report: (finding: Finding<Message>) => void;
}

export interface Finding<Message extends string = string> {
  /** The smallest place that a person would point at. */
  readonly at: Place;
  readonly message: Message;
  readonly data?: MessageData;
  /** Instead of the rule's severity; draft easing still applies. */
  readonly severity?: Severity;
  /** Instead of the rule's section. */
  readonly section?: SectionKey;
  /** The row concerned; findings about one row share a cause (noise-budget.ts). */
  readonly row?: Row;
  /** Further rows that may be the cause: what is wrong with one of them may speak for this finding. */
  readonly causes?: readonly Row[];
  readonly related?: readonly { readonly at: Place; readonly message: Message; readonly data?: MessageData }[];
  /** The ways to repair it, the best one first; worked out only when somebody asks for them. */
  readonly fixes?: () => readonly RuleFix<Message>[];
  /** See `Problem.acceptable`. */
  readonly acceptable?: string;
}

/** A fix whose title is one of the rule's messages. */
export interface RuleFix<Message extends string = string> extends Omit<Fix, "title"> {
  readonly title: Message;
  readonly data?: MessageData;
}

/** Types a rule; every rule file's default export. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule;
}

/** A rule whose findings are all made while the file is read (see `Notice`): it has no check of its own. */
export function defineNoticeRule(rule: Omit<Rule<never>, "messages" | "check">): Rule<never> {
  return { ...rule, messages: {}, check: () => undefined };
}
