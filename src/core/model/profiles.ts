import { CORE_GROUPS, type FunctionId, type GroupId, type ProfileId } from "../vocabulary/vocabulary.ts";

export interface Profile {
  readonly coreGroups: readonly GroupId[];
  /** Core as well where the organization says that it has a union. */
  readonly coreGroupsWithUnion: readonly GroupId[];
  /** Each entry is a set of alternatives, one of which is enough. */
  readonly requiredFunctions: readonly (readonly FunctionId[])[];
  /** So many key roles in one person's hands are a single point of failure. */
  readonly singlePointAt: number;
}

const district: Profile = {
  coreGroups: CORE_GROUPS.map(({ id }) => id),
  coreGroupsWithUnion: [],
  requiredFunctions: [
    ["academics"],
    ["student_services"],
    ["data_research", "it"],
    ["special_education"],
    ["multilingual"],
    ["cte_ccr"],
    ["communications", "family_engagement"],
  ],
  singlePointAt: 2,
};

/** What each kind of organization is asked for. */
export const PROFILE_EXPECTATIONS: Readonly<Record<ProfileId, Profile>> = {
  district,
  large_district: { ...district, coreGroupsWithUnion: ["labor"] },
  small_district: {
    coreGroups: [
      "students",
      "families",
      "teachers",
      "counselors",
      "principals",
      "district_leadership",
      "school_board",
      "community_partners",
    ],
    coreGroupsWithUnion: [],
    requiredFunctions: [["academics"], ["student_services"], ["data_research", "it"]],
    singlePointAt: 3,
  },
  charter_network: {
    ...district,
    requiredFunctions: [["academics"], ["student_services"], ["data_research", "it"], ["cte_ccr"]],
  },
  state_agency: {
    coreGroups: [
      "students",
      "families",
      "teachers",
      "principals",
      "district_leadership",
      "special_education",
      "english_learner",
      "it_data",
      "community_partners",
      "state_agency",
    ],
    coreGroupsWithUnion: [],
    requiredFunctions: [
      ["data_research", "it"],
      ["student_services"],
      ["special_education"],
      ["communications"],
      ["privacy_legal"],
    ],
    singlePointAt: 2,
  },
};

/** The longest time in days that a group should go without contact. */
export const CONTACT_MAXIMA: Readonly<Partial<Record<GroupId, number>>> = {
  teachers: 31,
  principals: 31,
  counselors: 31,
  district_leadership: 31,
  students: 63,
  families: 63,
  school_board: 92,
  community_partners: 92,
  labor: 92,
  higher_education: 92,
  employers_workforce: 92,
};

/** The same for every group that {@link CONTACT_MAXIMA} does not name. */
export const OTHER_CONTACT_MAXIMUM = 184;
