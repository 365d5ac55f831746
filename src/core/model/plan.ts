import type { MapNode, Node } from "../source/node.ts";
import type { Viewed } from "../source/version.ts";
import type { Collection } from "../schema/shape.ts";
import type { IsoDate } from "../text/iso-date.ts";
import type { Expectations } from "./requirements.ts";
import type { Located, LocatedDate, LocatedText, Part, Row } from "./located.ts";
import type { Communication, Investment } from "./reach-and-money.ts";
import type { Ownership, Team } from "./people.ts";
import type { SectionKey } from "./sections.ts";
import type { GroupId, LevelId, PhaseId, ProfileId } from "../vocabulary/vocabulary.ts";

/**
 * A plan as the rules see it: every field typed and with its place. A field is `undefined` where the plan does not
 * give it or gives something that cannot be read as its type; `isGiven` (given.ts) tells the two apart.
 */
export interface Plan extends Viewed {
  /** Any edit makes it another one; what needs one section only asks for `sectionNode`. */
  readonly root: MapNode;
  /** What the plan has under a section's key; `undefined` where it has no such section. */
  sectionNode(section: SectionKey): Node | undefined;
  /** The day on which the plan is read. */
  readonly today: IsoDate;
  /** What the workspace asks of its plans; `requirementsFor` (requirements.ts) tells what that means for this one. */
  readonly expected: Expectations;
  readonly basics: Basics;
  readonly convening: Convening;
  readonly stakeholders: Stakeholders;
  readonly vision: Vision;
  readonly alignment: Alignment;
  readonly goals: Goals;
  readonly team: Team;
  readonly ownership: Ownership;
  readonly communication: Communication;
  readonly investment: Investment;
  readonly sustainability: Sustainability;
  readonly timeline: Timeline;
  readonly references: References;
  /** Every row of every list, in the model's order. */
  readonly rows: readonly PlanRow[];
}

/** A row and where it belongs. */
export interface PlanRow {
  readonly row: Row;
  readonly section: SectionKey;
  /** The list's path in the plan: `communication.touchpoints`. */
  readonly list: string;
  /** `undefined` for lists whose rows are never referred to. */
  readonly collection: Collection | undefined;
}

export interface Basics extends Part {
  readonly title: LocatedText | undefined;
  readonly organization: Organization;
  readonly profile: Located<ProfileId> | undefined;
  readonly status: LocatedText | undefined;
  readonly phase: Located<PhaseId> | undefined;
  readonly schoolYear: LocatedText | undefined;
  readonly start: LocatedDate | undefined;
  readonly end: LocatedDate | undefined;
  readonly lastUpdated: LocatedDate | undefined;
  readonly isPublic: Located<boolean> | undefined;
  readonly contact: LocatedText | undefined;
  readonly breaks: readonly Break[];
}

export interface Organization extends Part {
  readonly name: LocatedText | undefined;
  readonly type: Located<ProfileId> | undefined;
  readonly state: LocatedText | undefined;
  readonly enrollment: Located<number> | undefined;
  readonly hasUnion: Located<boolean> | undefined;
  readonly languages: readonly LocatedText[];
}

/** Days without school, both ends included. */
export interface Break extends Row {
  readonly name: LocatedText | undefined;
  readonly start: LocatedDate | undefined;
  readonly end: LocatedDate | undefined;
}

export interface Convening extends Part {
  readonly status: LocatedText | undefined;
  readonly date: LocatedDate | undefined;
  readonly participants: readonly LocatedText[];
  readonly questions: readonly LocatedText[];
  readonly baseline: readonly BaselineRow[];
  readonly findings: LocatedText | undefined;
  readonly nextSteps: readonly NextStep[];
  readonly remeasureOn: LocatedDate | undefined;
}

/** Where one group stands; both scales run from 1 to 4. */
export interface BaselineRow extends Row {
  readonly stakeholder: LocatedText | undefined;
  readonly understanding: Located<number> | undefined;
  readonly commitment: Located<number> | undefined;
  readonly method: LocatedText | undefined;
  readonly ratedBy: LocatedText | undefined;
  readonly date: LocatedDate | undefined;
}

export interface NextStep extends Row {
  readonly action: LocatedText | undefined;
  readonly owner: LocatedText | undefined;
  readonly due: LocatedDate | undefined;
  readonly status: LocatedText | undefined;
}

export interface Stakeholders extends Part {
  readonly groups: readonly Stakeholder[];
  readonly notApplicable: readonly Exclusion[];
}

export interface Stakeholder extends Row {
  readonly group: Located<GroupId> | undefined;
  readonly name: LocatedText | undefined;
  readonly level: Located<LevelId> | undefined;
  readonly phases: readonly Located<PhaseId>[];
  readonly firstInvolved: LocatedDate | undefined;
  readonly role: LocatedText | undefined;
  readonly whatMatters: LocatedText | undefined;
  readonly concerns: LocatedText | undefined;
  readonly contactEvery: LocatedText | undefined;
  readonly representatives: readonly LocatedText[];
  readonly languages: readonly LocatedText[];
}

export interface Exclusion extends Row {
  readonly group: Located<GroupId> | undefined;
  readonly reason: LocatedText | undefined;
}

export interface Vision extends Part {
  readonly statement: LocatedText | undefined;
  readonly outcomes: readonly LocatedText[];
  readonly coauthors: readonly LocatedText[];
  readonly buyInMeans: LocatedText | undefined;
}

export interface Alignment extends Part {
  readonly mission: LocatedText | undefined;
  readonly links: readonly AlignmentLink[];
  readonly relatedInitiatives: readonly Initiative[];
}

export interface AlignmentLink extends Row {
  readonly document: LocatedText | undefined;
  readonly priority: LocatedText | undefined;
  readonly how: LocatedText | undefined;
}

export interface Initiative extends Row {
  readonly name: LocatedText | undefined;
  readonly decision: LocatedText | undefined;
  readonly note: LocatedText | undefined;
}

export interface Goals extends Part {
  readonly items: readonly Goal[];
}

export interface Goal extends Row {
  readonly statement: LocatedText | undefined;
  readonly kind: LocatedText | undefined;
  readonly metric: LocatedText | undefined;
  readonly metricKind: LocatedText | undefined;
  readonly unit: LocatedText | undefined;
  readonly direction: LocatedText | undefined;
  readonly baseline: Measure;
  readonly target: Measure;
  readonly owner: LocatedText | undefined;
  readonly stakeholders: readonly LocatedText[];
  readonly alignedTo: readonly LocatedText[];
  readonly population: LocatedText | undefined;
  readonly reportBy: readonly LocatedText[];
  readonly measureEvery: LocatedText | undefined;
  readonly checkpoints: readonly LocatedDate[];
  readonly status: LocatedText | undefined;
}

export interface Measure extends Part {
  readonly value: Located<number | boolean> | undefined;
  /** Where it is written behind the value ("35%"); the goal's own `unit` holds for both. */
  readonly unit: LocatedText | undefined;
  readonly date: LocatedDate | undefined;
  readonly source: LocatedText | undefined;
}

export interface Sustainability extends Part {
  readonly reviews: Reviews;
  readonly newLeaders: LocatedText | undefined;
  readonly newStaff: LocatedText | undefined;
  readonly anchors: readonly Anchor[];
  readonly culture: readonly CultureRow[];
}

export interface Reviews extends Part {
  readonly cadence: LocatedText | undefined;
  readonly next: LocatedDate | undefined;
  readonly owner: LocatedText | undefined;
  readonly reportTo: LocatedText | undefined;
}

export interface Anchor extends Row {
  readonly type: LocatedText | undefined;
  readonly status: LocatedText | undefined;
  readonly date: LocatedDate | undefined;
}

export interface CultureRow extends Row {
  readonly practice: LocatedText | undefined;
  readonly measure: LocatedText | undefined;
  readonly baseline: Located<string | number> | undefined;
  readonly target: Located<string | number> | undefined;
}

export interface Timeline extends Part {
  readonly milestones: readonly Milestone[];
}

export interface Milestone extends Row {
  readonly type: LocatedText | undefined;
  readonly title: LocatedText | undefined;
  readonly due: LocatedDate | undefined;
  readonly owner: LocatedText | undefined;
  readonly status: LocatedText | undefined;
  readonly dependsOn: readonly LocatedText[];
}

export interface References extends Part {
  readonly items: readonly Reference[];
}

export interface Reference extends Row {
  readonly title: LocatedText | undefined;
  readonly organization: LocatedText | undefined;
  readonly year: Located<string | number> | undefined;
  readonly url: LocatedText | undefined;
  readonly kind: LocatedText | undefined;
  readonly usedIn: readonly LocatedText[];
}
