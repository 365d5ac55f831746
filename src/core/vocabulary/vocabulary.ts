/** One allowed value of a field: what a plan stores, what people read, and other words for it that a plan may use. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** Groups that a plan must name or leave out with a reason; a profile chooses among them. */
export const CORE_GROUPS = [
  { id: "students", label: "Students", aliases: ["student", "learners"] },
  {
    id: "families",
    label: "Families",
    aliases: ["family", "parents", "parent", "guardians", "caregivers", "parents and guardians", "PTA"],
  },
  { id: "teachers", label: "Teachers", aliases: ["teacher", "classroom teachers", "faculty"] },
  { id: "counselors", label: "Counselors", aliases: ["counselor", "school counselors", "advisors"] },
  { id: "principals", label: "Principals", aliases: ["principal", "assistant principals", "APs", "school leaders"] },
  {
    id: "district_leadership",
    label: "District leadership",
    aliases: ["superintendent", "cabinet", "district leaders", "network leaders", "agency leaders"],
  },
  {
    id: "school_board",
    label: "School board",
    aliases: ["board", "board of education", "trustees", "governing board"],
  },
  { id: "special_education", label: "Special education", aliases: ["SPED", "exceptional student education"] },
  {
    id: "english_learner",
    label: "English learner programs",
    aliases: ["english learners", "EL", "ELL", "multilingual", "multilingual learners", "bilingual"],
  },
  {
    id: "it_data",
    label: "IT and data",
    aliases: ["IT", "data", "technology", "research", "assessment", "accountability"],
  },
  {
    id: "community_partners",
    label: "Community partners",
    aliases: ["CBOs", "community-based organizations", "nonprofits", "youth development", "faith groups"],
  },
] as const satisfies readonly Term[];

export const RECOMMENDED_GROUPS = [
  {
    id: "labor",
    label: "Labor",
    aliases: ["union", "teachers' union", "teachers' association", "bargaining unit", "classified unit"],
  },
  { id: "higher_education", label: "Higher education", aliases: ["higher ed", "colleges", "universities"] },
  {
    id: "employers_workforce",
    label: "Employers and workforce",
    aliases: ["employers", "business", "workforce board", "CTE advisory"],
  },
  {
    id: "student_support",
    label: "Student support",
    aliases: ["social work", "psychology", "nursing", "attendance", "specialized instructional support personnel"],
  },
  { id: "classified_staff", label: "Classified staff", aliases: ["paraprofessionals", "office staff", "bus drivers"] },
  { id: "cte", label: "Career and technical education", aliases: ["career technical education"] },
  { id: "tribal", label: "Tribal nations", aliases: ["tribes", "tribal leaders"] },
  { id: "health_social_services", label: "Health and social services", aliases: ["health", "social services"] },
  { id: "regional_agency", label: "Regional agency", aliases: ["ESA", "BOCES", "ESC"] },
  { id: "state_agency", label: "State agency", aliases: ["state", "state education agency"] },
  { id: "municipal", label: "City or county", aliases: ["city", "county", "municipality", "local government"] },
  { id: "funders", label: "Funders", aliases: ["foundations", "donors"] },
  { id: "media", label: "Media", aliases: ["press"] },
  { id: "alumni", label: "Alumni", aliases: ["graduates"] },
] as const satisfies readonly Term[];

export const GROUPS = [...CORE_GROUPS, ...RECOMMENDED_GROUPS] as const;

export type GroupId = (typeof GROUPS)[number]["id"];

/** Groups that lead, or decide what is recorded and counted; people outside of them live with what is decided. */
export const LEADERSHIP_GROUPS: readonly GroupId[] = [
  "district_leadership",
  "school_board",
  "principals",
  "state_agency",
  "it_data",
];

/** Groups that can commit people and money. */
export const DECISION_MAKERS: readonly GroupId[] = ["district_leadership", "school_board", "state_agency"];

/** Groups that administer schools. */
export const ADMINISTRATORS: readonly GroupId[] = ["principals", "district_leadership"];

/** Groups whose days follow the school's calendar. */
export const AT_SCHOOL: readonly GroupId[] = [
  "students",
  "families",
  "teachers",
  "counselors",
  "principals",
  "special_education",
  "english_learner",
  "student_support",
  "classified_staff",
];

/** Departments and other functions of an organization. */
export const FUNCTIONS = [
  { id: "academics", label: "Academics", aliases: ["curriculum", "instruction", "teaching and learning"] },
  { id: "student_services", label: "Student services", aliases: ["pupil services"] },
  { id: "data_research", label: "Data and research", aliases: ["data", "research", "assessment", "accountability"] },
  { id: "it", label: "Information technology", aliases: ["technology"] },
  { id: "special_education", label: "Special education", aliases: ["SPED"] },
  { id: "multilingual", label: "Multilingual education", aliases: ["english learners", "EL", "ELL", "bilingual"] },
  { id: "cte_ccr", label: "College and career readiness", aliases: ["CTE", "CCR", "college and career"] },
  { id: "school_leadership", label: "School leadership", aliases: ["principal supervision"] },
  { id: "communications", label: "Communications", aliases: ["communication"] },
  { id: "family_engagement", label: "Family engagement", aliases: ["family and community engagement"] },
  { id: "federal_programs", label: "Federal programs" },
  { id: "finance", label: "Finance", aliases: ["business office"] },
  { id: "hr", label: "Human resources" },
  { id: "professional_learning", label: "Professional learning", aliases: ["professional development"] },
  { id: "privacy_legal", label: "Privacy and legal", aliases: ["privacy", "legal"] },
] as const satisfies readonly Term[];

export type FunctionId = (typeof FUNCTIONS)[number]["id"];

/** What a member does on the team. */
export const TEAM_ROLES = [
  { id: "executive_sponsor", label: "Executive sponsor", aliases: ["sponsor"] },
  { id: "project_lead", label: "Project lead", aliases: ["EWS coordinator", "coordinator", "project manager"] },
  { id: "facilitator", label: "Facilitator" },
  { id: "data_lead", label: "Data lead" },
  { id: "communications_lead", label: "Communications lead" },
  { id: "teacher_lead", label: "Teacher lead" },
  { id: "school_lead", label: "School lead" },
  { id: "family_liaison", label: "Family liaison" },
  { id: "finance_lead", label: "Finance lead" },
  { id: "privacy_lead", label: "Privacy lead" },
  { id: "member", label: "Member" },
  { id: "advisor", label: "Advisor", aliases: ["adviser"] },
] as const satisfies readonly Term[];

export type TeamRoleId = (typeof TEAM_ROLES)[number]["id"];

/** Roles whose loss would stop the work: each needs a backup, and one person should not hold several. */
export const KEY_ROLES: readonly TeamRoleId[] = [
  "executive_sponsor",
  "project_lead",
  "data_lead",
  "communications_lead",
];

/** How much influence a group is promised, least first (IAP2 Spectrum of Public Participation, and none). */
export const LEVELS = [
  { id: "none", label: "None" },
  { id: "inform", label: "Inform" },
  { id: "consult", label: "Consult" },
  { id: "involve", label: "Involve" },
  { id: "collaborate", label: "Collaborate" },
  { id: "empower", label: "Empower" },
] as const satisfies readonly Term[];

export type LevelId = (typeof LEVELS)[number]["id"];

/** The part that a group plays in the work. */
export const WORK_ROLES = [
  { id: "creator", label: "Creator" },
  { id: "co_owner", label: "Co-owner" },
  { id: "advisor", label: "Advisor", aliases: ["adviser"] },
  { id: "implementer", label: "Implementer" },
  { id: "audience", label: "Audience" },
  { id: "decision_maker", label: "Decision maker" },
] as const satisfies readonly Term[];

/** In the order of the work; aliases are the stages of NIRN. */
export const PHASES = [
  { id: "explore", label: "Explore", aliases: ["exploration"] },
  { id: "design", label: "Design" },
  { id: "approve", label: "Approve", aliases: ["approval"] },
  { id: "build", label: "Build", aliases: ["installation"] },
  { id: "pilot", label: "Pilot", aliases: ["initial implementation"] },
  { id: "launch", label: "Launch", aliases: ["full implementation"] },
  { id: "sustain", label: "Sustain" },
] as const satisfies readonly Term[];

export type PhaseId = (typeof PHASES)[number]["id"];

/** Channels on which people can answer back, unless the plan says otherwise. */
export const TWO_WAY_CHANNELS = [
  { id: "staff_meeting", label: "Staff meeting" },
  { id: "plc", label: "Professional learning community" },
  { id: "co_design_session", label: "Co-design session" },
  { id: "focus_group", label: "Focus group" },
  { id: "listening_session", label: "Listening session" },
  { id: "survey", label: "Survey" },
  { id: "advisory_council", label: "Advisory council", aliases: ["advisory"] },
  { id: "office_hours", label: "Office hours" },
  { id: "workshop", label: "Workshop" },
  { id: "conference", label: "Family conference", aliases: ["conferences", "parent-teacher conference"] },
  { id: "home_visit", label: "Home visit" },
  { id: "phone_call", label: "Phone call" },
  { id: "union_meeting", label: "Union meeting" },
  { id: "interview", label: "Interview" },
] as const satisfies readonly Term[];

/** Channels that only tell, unless the plan says otherwise. */
export const ONE_WAY_CHANNELS = [
  { id: "newsletter", label: "Newsletter" },
  { id: "email", label: "Email" },
  { id: "letter", label: "Letter" },
  { id: "website", label: "Website" },
  { id: "video", label: "Video" },
  { id: "robocall", label: "Automated call" },
  { id: "text_blast", label: "Text message to many", aliases: ["text message"] },
  { id: "social_post", label: "Social media post", aliases: ["social media"] },
  { id: "press_release", label: "Press release" },
  { id: "report", label: "Report" },
  { id: "dashboard", label: "Dashboard" },
  { id: "presentation", label: "Presentation" },
  { id: "board_meeting", label: "Board meeting" },
] as const satisfies readonly Term[];

/** Purposes of a touchpoint at which people are asked, so that they may expect to hear what became of it. */
export const ASKING_PURPOSES: ReadonlySet<string> = new Set(["listen", "consult", "co_design"]);

export const FREQUENCIES = [
  { id: "once", label: "Once" },
  { id: "weekly", label: "Every week" },
  { id: "biweekly", label: "Every two weeks" },
  { id: "monthly", label: "Every month" },
  { id: "grading_period", label: "Every grading period" },
  { id: "quarterly", label: "Every quarter" },
  { id: "three_times_a_year", label: "Three times a year" },
  { id: "semester", label: "Every semester" },
  { id: "annually", label: "Every year", aliases: ["yearly", "annual"] },
  { id: "as_needed", label: "As needed" },
] as const satisfies readonly Term[];

/** The longest gap in days that a frequency allows; `once` and `as_needed` promise no next time and are left out. */
export const FREQUENCY_DAYS: ReadonlyMap<string, number> = new Map([
  ["daily", 1],
  ["weekly", 7],
  ["biweekly", 14],
  ["monthly", 31],
  ["grading_period", 63],
  ["quarterly", 92],
  ["three_times_a_year", 122],
  ["semester", 184],
  ["annually", 366],
]);

/** What an early warning indicator looks at; the first three are the ABCs. */
export const INDICATOR_CATEGORIES = [
  { id: "A", label: "Attendance" },
  { id: "B", label: "Behavior" },
  { id: "C", label: "Course performance" },
  { id: "assessment", label: "Assessment" },
  { id: "gpa_credits", label: "Grade average and credits", aliases: ["GPA", "credits"] },
  { id: "wellbeing_belonging", label: "Well-being and belonging", aliases: ["SEL", "connectedness"] },
  { id: "college_knowledge", label: "College knowledge", aliases: ["FAFSA", "applications"] },
  { id: "career_exploration", label: "Career exploration" },
  { id: "postsecondary_outcome", label: "After high school", aliases: ["enrollment", "persistence"] },
] as const satisfies readonly Term[];

/** Kinds of organization; profiles.ts says what each expects of a plan. */
export const PROFILES = [
  { id: "district", label: "District", aliases: ["school district"] },
  { id: "large_district", label: "Large district" },
  { id: "small_district", label: "Small district" },
  { id: "charter_network", label: "Charter network", aliases: ["charter"] },
  { id: "state_agency", label: "State agency" },
] as const satisfies readonly Term[];

export type ProfileId = (typeof PROFILES)[number]["id"];

export const isGroup = isIdOf(GROUPS);
export const isFunction = isIdOf(FUNCTIONS);
export const isLevel = isIdOf(LEVELS);
export const isPhase = isIdOf(PHASES);
export const isProfile = isIdOf(PROFILES);
export const isFrequency = isIdOf(FREQUENCIES);

function isIdOf<T extends Term>(terms: readonly T[]): (text: string) => text is T["id"] {
  const ids = new Set<string>(terms.map(({ id }) => id));
  return (text): text is T["id"] => ids.has(text);
}
