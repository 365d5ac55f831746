// Which snippets there are: one for every section, and one for every list and object that authors add by itself.
import { paragraphs, partLines, sectionLines } from "./markdown.mjs";
import { stopFor } from "./stops.mjs";
import { contentsOf, fieldsOf, keyed, rowOf } from "./yaml.mjs";

/** By the place in the plan; `bi-` goes before each. */
export const PREFIXES = {
  plan: "basics",
  "plan.calendar.breaks": "break",
  convening: "convening",
  "convening.baseline": "baseline",
  "convening.next_steps": "nextstep",
  stakeholders: "stakeholders",
  "stakeholders.groups": "group",
  "stakeholders.not_applicable": "na",
  vision: "vision",
  alignment: "align",
  "alignment.links": "link",
  "alignment.related_initiatives": "initiative",
  goals: "goals",
  "goals.items": "goal",
  team: "team",
  "team.members": "member",
  "team.decisions": "decision",
  ownership: "ownership",
  "ownership.teacher_leaders": "teacherleader",
  "ownership.co_design": "codesign",
  "ownership.feedback": "feedback",
  "ownership.change_log": "changed",
  "ownership.workload": "workload",
  "ownership.data_use": "datause",
  communication: "communication",
  "communication.messages": "message",
  "communication.touchpoints": "touch",
  "communication.effectiveness": "effectiveness",
  investment: "investment",
  "investment.lines": "budget",
  "investment.indicators": "indicator",
  "investment.governance": "governance",
  "investment.sharing": "sharing",
  "investment.training": "training",
  sustainability: "sustainability",
  "sustainability.reviews": "review",
  "sustainability.onboarding": "onboard",
  "sustainability.anchors": "anchor",
  "sustainability.culture": "culture",
  timeline: "timeline",
  "timeline.milestones": "milestone",
  references: "references",
  "references.items": "ref",
  allow: "allow",
};

/** Rows of these stand in the front matter of a Markdown plan, which is YAML. */
const IN_FRONT_MATTER = ["plan.calendar.breaks", "allow"];

/**
 * @typedef {object} Snippet
 * @property {string} prefix
 * @property {string} title
 * @property {string} description
 * @property {readonly import("./stops.mjs").Line[]} yaml
 * @property {readonly import("./stops.mjs").Line[]} markdown
 */

/** @param {import("../../src/core/schema/shape.ts").ObjectShape} plan @returns {Snippet[]} */
export function snippetsOf(plan) {
  return [skeletonOf(plan), ...Object.entries(PREFIXES).map(([path, name]) => snippetAt(path, name, plan))];
}

/** @returns {Snippet} */
function skeletonOf(plan) {
  const [basics, ...sections] = [...plan.fields.values()].filter(({ shape }) => shape.kind === "object");
  return {
    prefix: "bi-plan",
    title: "Whole plan",
    description: "A plan with what every plan needs: go from prompt to prompt with the Tab key",
    yaml: [["buyin: 1"], ...[basics, ...sections].flatMap((section) => keyed(section, isRequired))],
    markdown: paragraphs([
      frontMatter(basics.shape, isRequired),
      ...sections.map((section) => sectionLines(section, contentsOf(section, isRequired))),
    ]),
  };
}

/** @returns {Snippet} */
function snippetAt(path, name, plan) {
  const fields = fieldsAt(path, plan);
  const [section] = fields;
  const field = fields.at(-1);
  const isSection = fields.length === 1 && path !== "allow";
  const isList = field.shape.kind === "list";
  const row = isList && field.shape.item.kind === "object" ? field.shape.item.title : field.title;
  return {
    prefix: `bi-${name}`,
    title: isSection ? `Section ${field.title}` : row,
    description: `${placeIn(section, field, isSection)}: ${field.guidance}`,
    yaml: isList ? rowOf(field, isAsked) : keyed(field, isAsked),
    markdown: markdownOf(path, section, field, isSection),
  };
}

function markdownOf(path, section, field, isSection) {
  if (IN_FRONT_MATTER.includes(path)) return rowOf(field, isAsked);
  if (path === "plan") return frontMatter(field.shape, isAsked);
  return isSection ? sectionLines(section, contentsOf(section, isAsked)) : partLines(section, field, isAsked);
}

/** The basics as the head of a Markdown plan; its title is the first heading. */
function frontMatter(basics, isAsked) {
  const title = basics.fields.get("title");
  return [
    ["---"],
    ["buyin: 1"],
    ...fieldsOf(basics, (field) => field !== title && isAsked(field)),
    ["---"],
    [""],
    ["# ", stopFor(title)],
  ];
}

/** @returns {import("../../src/core/schema/shape.ts").Field[]} the fields on the way to a place, the section first */
function fieldsAt(path, plan) {
  let shape = plan;
  return path.split(".").map((name) => {
    const field = shape.fields.get(name);
    if (field === undefined) throw new Error(`scripts/snippets/catalogue.mjs: the plan has no ${path}`);
    shape = field.shape;
    return field;
  });
}

function placeIn(section, field, isSection) {
  if (isSection) return "A section";
  const isMain = field === section || field.title === section.title;
  const whole = isMain ? section.title : `${field.title} in ${section.title}`;
  return field.shape.kind === "list" ? `One row of ${whole}` : whole;
}

function isRequired({ need }) {
  return need === "required";
}

function isAsked({ need }) {
  return need !== "optional";
}
