import type { Located, LocatedDate, LocatedText, Part, Row } from "./located.ts";
import type { FunctionId, GroupId } from "../vocabulary/vocabulary.ts";

export interface Team extends Part {
  readonly purpose: LocatedText | undefined;
  readonly cadence: LocatedText | undefined;
  readonly keyDepartments: readonly Located<FunctionId>[];
  readonly members: readonly Member[];
  readonly decisions: readonly Decision[];
}

export interface Member extends Row {
  readonly name: LocatedText | undefined;
  readonly title: LocatedText | undefined;
  readonly group: Located<GroupId> | undefined;
  readonly departments: readonly Located<FunctionId>[];
  readonly leads: readonly Located<FunctionId>[];
  readonly roles: readonly LocatedText[];
  readonly authority: Located<boolean> | undefined;
  readonly backup: LocatedText | undefined;
  readonly termEnd: LocatedDate | undefined;
  readonly vacant: Located<boolean> | undefined;
  readonly fillBy: LocatedDate | undefined;
  /** A person sits in the seat: not vacant, and the name is not a placeholder. */
  readonly isFilled: boolean;
}

export interface Decision extends Row {
  readonly decision: LocatedText | undefined;
  readonly accountable: readonly LocatedText[];
  readonly responsible: readonly LocatedText[];
  readonly consulted: readonly LocatedText[];
  readonly informed: readonly LocatedText[];
  readonly phase: LocatedText | undefined;
}

export interface Ownership extends Part {
  readonly teacherLeaders: readonly TeacherLeader[];
  readonly coDesign: readonly CoDesign[];
  readonly feedback: Feedback;
  readonly changeLog: readonly Change[];
  readonly workload: Workload;
  readonly dataUse: readonly LocatedText[];
}

export interface TeacherLeader extends Row {
  readonly member: LocatedText | undefined;
  readonly basis: LocatedText | undefined;
  readonly support: LocatedText | undefined;
  readonly role: LocatedText | undefined;
}

export interface CoDesign extends Row {
  readonly decision: LocatedText | undefined;
  readonly phase: LocatedText | undefined;
  readonly with: readonly LocatedText[];
  readonly result: LocatedText | undefined;
}

export interface Feedback extends Part {
  readonly cadence: LocatedText | undefined;
  readonly participants: readonly LocatedText[];
  readonly questions: readonly LocatedText[];
  readonly next: LocatedDate | undefined;
}

export interface Change extends Row {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: LocatedText | undefined;
  readonly heardFrom: readonly LocatedText[];
  readonly heard: LocatedText | undefined;
  readonly changed: LocatedText | undefined;
  readonly whyNot: LocatedText | undefined;
}

export interface Workload extends Part {
  readonly askedHoursMonth: Located<number> | undefined;
  readonly providedHoursMonth: Located<number> | undefined;
  readonly stops: LocatedText | undefined;
}
