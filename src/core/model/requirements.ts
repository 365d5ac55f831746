import { derived } from "../source/derived.ts";
import { dayNumber, dayOf, type IsoDate } from "../text/iso-date.ts";
import { merged, type Span } from "./calendar/spans.ts";
import type { Roster } from "./roster.ts";
import type { Basics, Plan } from "./plan.ts";
import { CONTACT_MAXIMA, OTHER_CONTACT_MAXIMUM, PROFILE_EXPECTATIONS } from "./profiles.ts";
import { PROFILES, type FunctionId, type GroupId, type ProfileId } from "../vocabulary/vocabulary.ts";
import { valuesMeant } from "./values-meant.ts";

const PROFILE_IDS = PROFILES.map(({ id }) => id);

/** What a plan is measured against: its profile's lists, or those of the configuration where it has them. */
export interface Requirements {
  readonly profile: ProfileId;
  /** Groups that every plan of the profile must name or exclude with a reason. */
  readonly coreGroups: readonly GroupId[];
  readonly recommendedGroups: readonly GroupId[];
  /** Each entry is a set of alternatives, one of which is enough (data and research, or IT). */
  readonly functions: readonly (readonly FunctionId[])[];
  /** So many key roles in one person's hands are a single point of failure. */
  readonly singlePointAt: number;
  /** Longest time between contacts with a group, in days. */
  readonly contactMaximum: (group: GroupId) => number;
  /** Days without school: the plan's own breaks, or the workspace's where it has none; merged. */
  readonly breaks: readonly Span[];
}

/** What a workspace asks of its plans; `undefined` means that the profile's or the tool's default holds. */
export interface Expectations {
  readonly profile: ProfileId | undefined;
  readonly coreGroups: readonly GroupId[] | undefined;
  readonly recommendedGroups: readonly GroupId[] | undefined;
  readonly functions: readonly FunctionId[] | undefined;
  /** Days by group, over the tool's own maxima. */
  readonly contactMaxima: ReadonlyMap<GroupId, number>;
  /** Month and day on which a school year starts, `07-01`. */
  readonly schoolYearStart: string;
  /** Used where a plan has none; both ends included. */
  readonly breaks: readonly { readonly start: IsoDate; readonly end: IsoDate }[];
  /** Short forms and the plain words for them. */
  readonly glossary: ReadonlyMap<string, string>;
  /** Texts that look like a student's data and are not, as plans write them. */
  readonly acceptedTexts: readonly string[];
  /** The people whom every plan may name. */
  readonly roster: Roster | undefined;
}

/** What a plan is measured against, by what its workspace asks of it. */
export const requirementsFor: (plan: Plan) => Requirements = derived((plan: Plan) =>
  requirementsOf(plan, plan.expected),
);

/**
 * What one plan is measured against. A plan that names no profile takes the workspace's, else its type's; a slip counts
 * as what it is a slip of.
 */
export function requirementsOf({ basics, vision }: Plan, expected: Expectations): Requirements {
  const { organization } = basics;
  const [own] = valuesMeant(basics.node, "profile", PROFILE_IDS);
  const [type] = valuesMeant(organization.node, "type", PROFILE_IDS);
  const profile = own ?? expected.profile ?? type ?? "district";
  const expectations = PROFILE_EXPECTATIONS[profile];
  const hasUnion = organization.hasUnion?.value;
  const coreGroups = expected.coreGroups ?? [
    ...expectations.coreGroups,
    ...(hasUnion === true ? expectations.coreGroupsWithUnion : []),
  ];
  const goesBeyondGraduation = vision.outcomes.some(({ value }) => value !== "graduation");
  const recommendedGroups = expected.recommendedGroups ?? recommended(hasUnion !== false, goesBeyondGraduation);
  return {
    profile,
    coreGroups,
    recommendedGroups: recommendedGroups.filter((group) => !coreGroups.includes(group)),
    functions: expected.functions?.map((id) => [id]) ?? expectations.requiredFunctions,
    singlePointAt: expectations.singlePointAt,
    contactMaximum: (group) => expected.contactMaxima.get(group) ?? CONTACT_MAXIMA[group] ?? OTHER_CONTACT_MAXIMUM,
    breaks: breaksOf(basics, expected),
  };
}

/** The groups to recommend where the configuration names none. */
function recommended(mayHaveUnion: boolean, goesBeyondGraduation: boolean): readonly GroupId[] {
  return [
    ...(mayHaveUnion ? (["labor"] as const) : []),
    ...(goesBeyondGraduation ? (["higher_education", "employers_workforce"] as const) : []),
    "student_support",
    "classified_staff",
  ];
}

function breaksOf({ breaks }: Basics, expected: Expectations): readonly Span[] {
  const own = breaks.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start: dayOf(start), end: dayOf(end) }],
  );
  if (own.length > 0) return merged(own);
  return merged(expected.breaks.map(({ start, end }) => ({ start: dayNumber(start), end: dayNumber(end) })));
}
