import { rowsOf, type Fields } from "./fields.ts";
import type {
  Alignment,
  Basics,
  Convening,
  PlanRow,
  References,
  Stakeholders,
  Sustainability,
  Timeline,
  Vision,
} from "./plan.ts";
import { isGroup, isLevel, isPhase, isProfile } from "../vocabulary/vocabulary.ts";

export function buildBasics(fields: Fields, noted: PlanRow[]): Basics {
  const organization = fields.part("organization");
  return {
    node: fields.node,
    title: fields.text("title"),
    organization: {
      node: organization.node,
      name: organization.text("name"),
      type: organization.choice("type", isProfile),
      state: organization.text("state"),
      enrollment: organization.number("enrollment"),
      hasUnion: organization.flag("has_union"),
      languages: organization.texts("languages"),
    },
    profile: fields.choice("profile", isProfile),
    status: fields.text("status"),
    phase: fields.choice("phase", isPhase),
    schoolYear: fields.text("school_year"),
    start: fields.date("start"),
    end: fields.date("end"),
    lastUpdated: fields.date("last_updated"),
    isPublic: fields.flag("public"),
    contact: fields.text("contact"),
    breaks: rowsOf(
      fields.part("calendar"),
      "breaks",
      { section: "plan", list: "plan.calendar.breaks" },
      noted,
      (row, base) => ({ ...base, name: row.text("name"), start: row.date("start"), end: row.date("end") }),
    ),
  };
}

export function buildConvening(fields: Fields, noted: PlanRow[]): Convening {
  return {
    node: fields.node,
    status: fields.text("status"),
    date: fields.date("date"),
    participants: fields.texts("participants"),
    questions: fields.texts("questions"),
    baseline: rowsOf(fields, "baseline", { section: "convening", list: "convening.baseline" }, noted, (row, base) => ({
      ...base,
      stakeholder: row.text("stakeholder"),
      understanding: row.number("understanding"),
      commitment: row.number("commitment"),
      method: row.text("method"),
      ratedBy: row.text("rated_by"),
      date: row.date("date"),
    })),
    findings: fields.text("findings"),
    nextSteps: rowsOf(
      fields,
      "next_steps",
      { section: "convening", list: "convening.next_steps" },
      noted,
      (row, base) => ({
        ...base,
        action: row.text("action"),
        owner: row.text("owner"),
        due: row.date("due"),
        status: row.text("status"),
      }),
    ),
    remeasureOn: fields.date("remeasure_on"),
  };
}

export function buildStakeholders(fields: Fields, noted: PlanRow[]): Stakeholders {
  return {
    node: fields.node,
    groups: rowsOf(
      fields,
      "groups",
      { section: "stakeholders", list: "stakeholders.groups", collection: "stakeholders" },
      noted,
      (row, base) => ({
        ...base,
        group: row.choice("group", isGroup),
        name: row.text("label"),
        level: row.choice("level", isLevel),
        phases: row.choices("phases", isPhase),
        firstInvolved: row.date("first_involved"),
        role: row.text("role"),
        whatMatters: row.text("what_matters"),
        concerns: row.text("concerns"),
        contactEvery: row.text("contact_every"),
        representatives: row.texts("representatives"),
        languages: row.texts("languages"),
      }),
    ),
    notApplicable: rowsOf(
      fields,
      "not_applicable",
      { section: "stakeholders", list: "stakeholders.not_applicable" },
      noted,
      (row, base) => ({ ...base, group: row.choice("group", isGroup), reason: row.text("reason") }),
    ),
  };
}

export function buildVision(fields: Fields): Vision {
  return {
    node: fields.node,
    statement: fields.text("statement"),
    outcomes: fields.texts("outcomes"),
    coauthors: fields.texts("coauthors"),
    buyInMeans: fields.text("buy_in_means"),
  };
}

export function buildAlignment(fields: Fields, noted: PlanRow[]): Alignment {
  return {
    node: fields.node,
    mission: fields.text("mission"),
    links: rowsOf(
      fields,
      "links",
      { section: "alignment", list: "alignment.links", collection: "links" },
      noted,
      (row, base) => ({
        ...base,
        document: row.text("document"),
        priority: row.text("priority"),
        how: row.text("how"),
      }),
    ),
    relatedInitiatives: rowsOf(
      fields,
      "related_initiatives",
      { section: "alignment", list: "alignment.related_initiatives" },
      noted,
      (row, base) => ({ ...base, name: row.text("name"), decision: row.text("decision"), note: row.text("note") }),
    ),
  };
}

export function buildSustainability(fields: Fields, noted: PlanRow[]): Sustainability {
  const reviews = fields.part("reviews");
  const onboarding = fields.part("onboarding");
  return {
    node: fields.node,
    reviews: {
      node: reviews.node,
      cadence: reviews.text("cadence"),
      next: reviews.date("next"),
      owner: reviews.text("owner"),
      reportTo: reviews.text("report_to"),
    },
    newLeaders: onboarding.text("new_leaders"),
    newStaff: onboarding.text("new_staff"),
    anchors: rowsOf(
      fields,
      "anchors",
      { section: "sustainability", list: "sustainability.anchors" },
      noted,
      (row, base) => ({ ...base, type: row.text("type"), status: row.text("status"), date: row.date("date") }),
    ),
    culture: rowsOf(
      fields,
      "culture",
      { section: "sustainability", list: "sustainability.culture" },
      noted,
      (row, base) => ({
        ...base,
        practice: row.text("practice"),
        measure: row.text("measure"),
        baseline: row.textOrNumber("baseline"),
        target: row.textOrNumber("target"),
      }),
    ),
  };
}

export function buildTimeline(fields: Fields, noted: PlanRow[]): Timeline {
  return {
    node: fields.node,
    milestones: rowsOf(
      fields,
      "milestones",
      { section: "timeline", list: "timeline.milestones", collection: "milestones" },
      noted,
      (row, base) => ({
        ...base,
        type: row.text("type"),
        title: row.text("title"),
        due: row.date("due"),
        owner: row.text("owner"),
        status: row.text("status"),
        dependsOn: row.texts("depends_on"),
      }),
    ),
  };
}

export function buildReferences(fields: Fields, noted: PlanRow[]): References {
  return {
    node: fields.node,
    items: rowsOf(
      fields,
      "items",
      { section: "references", list: "references.items", collection: "references" },
      noted,
      (row, base) => ({
        ...base,
        title: row.text("title"),
        organization: row.text("organization"),
        year: row.textOrNumber("year"),
        url: row.text("url"),
        kind: row.text("kind"),
        usedIn: row.texts("used_in"),
      }),
    ),
  };
}
