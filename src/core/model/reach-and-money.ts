import type { Located, LocatedDate, LocatedText, Part, Row } from "./located.ts";

export interface Communication extends Part {
  readonly messages: readonly Message[];
  readonly touchpoints: readonly Touchpoint[];
  readonly effectiveness: Effectiveness;
}

export interface Message extends Row {
  readonly text: LocatedText | undefined;
  readonly audiences: readonly LocatedText[];
}

export interface Touchpoint extends Row {
  readonly audience: readonly LocatedText[];
  readonly purpose: LocatedText | undefined;
  readonly channel: LocatedText | undefined;
  readonly twoWay: Located<boolean> | undefined;
  readonly frequency: LocatedText | undefined;
  readonly dates: readonly LocatedDate[];
  readonly start: LocatedDate | undefined;
  readonly end: LocatedDate | undefined;
  readonly owner: LocatedText | undefined;
  readonly messages: readonly LocatedText[];
  readonly languages: readonly LocatedText[];
  readonly reportBack: ReportBack;
  readonly status: LocatedText | undefined;
}

export interface ReportBack extends Part {
  readonly how: LocatedText | undefined;
  readonly withinDays: Located<number> | undefined;
}

export interface Effectiveness extends Part {
  readonly method: LocatedText | undefined;
  /** A frequency or dates, as written. */
  readonly when: readonly LocatedText[];
}

export interface Investment extends Part {
  /** Without the row of a table that holds the total. */
  readonly lines: readonly BudgetLine[];
  /** In dollars where it can be read as a number; the row called "Total" where the plan has no field of its own. */
  readonly total: Located<number | string> | undefined;
  readonly indicators: readonly Indicator[];
  readonly governance: Governance;
  readonly sharing: readonly Sharing[];
  readonly training: readonly Training[];
}

export interface BudgetLine extends Row {
  readonly category: LocatedText | undefined;
  readonly item: LocatedText | undefined;
  /** In dollars where it can be read as a number (`$41,000`, `41k`), else the text as written. */
  readonly amount: Located<number | string> | undefined;
  readonly inKind: Located<boolean | string> | undefined;
  readonly start: LocatedDate | undefined;
  readonly end: LocatedDate | undefined;
  readonly recurring: Located<boolean> | undefined;
  readonly source: FundingSource;
  readonly transition: LocatedText | undefined;
  readonly owner: LocatedText | undefined;
  readonly status: LocatedText | undefined;
}

export interface FundingSource extends Part {
  readonly name: LocatedText | undefined;
  readonly type: LocatedText | undefined;
  readonly oneTime: Located<boolean> | undefined;
  readonly ends: LocatedDate | undefined;
}

export interface Indicator extends Row {
  readonly name: LocatedText | undefined;
  readonly category: LocatedText | undefined;
  readonly threshold: Located<string | number> | undefined;
  readonly sourceSystem: LocatedText | undefined;
  readonly refresh: LocatedText | undefined;
}

export interface Governance extends Part {
  readonly owner: LocatedText | undefined;
  readonly accessRoles: readonly LocatedText[];
  readonly legalBasis: LocatedText | undefined;
  readonly notice: LocatedText | undefined;
}

export interface Sharing extends Row {
  readonly partner: LocatedText | undefined;
  readonly data: LocatedText | undefined;
  readonly agreement: LocatedText | undefined;
  readonly expires: LocatedDate | undefined;
}

export interface Training extends Row {
  readonly audience: readonly LocatedText[];
  readonly topic: LocatedText | undefined;
  readonly hours: Located<number> | undefined;
  readonly dates: readonly LocatedDate[];
  readonly provider: LocatedText | undefined;
  readonly followUp: LocatedText | undefined;
}
