import { stringify } from "yaml";
import { content, type Cells, type Content, type Size } from "./content.ts";

/** A plan of about that many lines, in both spellings. */
export function yamlPlan(lines: number): string {
  return fitted(lines, spellYaml);
}

export function markdownPlan(lines: number): string {
  return fitted(lines, spellMarkdown);
}

/** Grows a plan until its text has the wanted number of lines. */
function fitted(lines: number, spell: (content: Content) => string): string {
  let text = spell(content(sizeFor(1)));
  for (let low = 1, high = lines; low <= high;) {
    const scale = Math.floor((low + high) / 2);
    const candidate = spell(content(sizeFor(scale)));
    if (candidate.split("\n").length <= lines) {
      text = candidate;
      low = scale + 1;
    } else high = scale - 1;
  }
  return text;
}

/** Lists grow as real plans do: contacts and changes faster than people and groups. */
function sizeFor(scale: number): Size {
  return {
    members: 1 + Math.ceil(scale / 3),
    stakeholders: 1 + Math.ceil(scale / 3),
    goals: Math.ceil(scale / 3),
    touchpoints: scale,
    changes: scale,
    lines: Math.ceil(scale / 2),
    milestones: scale,
  };
}

const BASICS = {
  title: "On track to what is next",
  organization: { name: "Juniper Flats", type: "district", languages: ["en", "es"] },
  status: "active",
  phase: "build",
  school_year: "2025-2026",
  start: "2025-07-01",
  end: "2027-06-30",
};

const VISION =
  "Every student has an adult who notices early when attendance, behavior or grades slip and who acts within two weeks";

function spellYaml(plan: Content): string {
  return stringify(
    {
      buyin: 1,
      plan: BASICS,
      stakeholders: plan.stakeholders,
      vision: { statement: VISION, outcomes: ["graduation", "college_enrollment"], coauthors: ["s1", "s2"] },
      goals: plan.goals,
      team: { cadence: "monthly", key_departments: ["academics", "it"], members: plan.members },
      ownership: { feedback: { cadence: "monthly", participants: ["s1", "s2"] }, change_log: plan.changes },
      communication: { touchpoints: plan.touchpoints },
      investment: { lines: plan.lines },
      timeline: { milestones: plan.milestones },
    },
    { lineWidth: 0, flowCollectionPadding: false },
  );
}

function spellMarkdown(plan: Content): string {
  return [
    `---\n${stringify({ buyin: 1, ...BASICS })}---`,
    `# ${BASICS.title}`,
    `## Stakeholders\n\nWho is touched by this work, and what we promise them.\n\n${table(plan.stakeholders)}`,
    `## Vision\n\n- **Statement:** ${VISION}\n- **Outcomes:** graduation, college_enrollment\n- **Coauthors:** s1, s2`,
    `## Goals\n\n${plan.goals.map(goal).join("\n\n")}`,
    `## Team\n\n- **Cadence:** monthly\n- **Key departments:** academics, it\n\n### Members\n\n${table(plan.members)}`,
    `## Ownership\n\n### Change log\n\n${plan.changes.map(changeNote).join("\n\n")}\n\n${table(plan.changes)}`,
    `## Communication\n\n### Touchpoints\n\n${table(plan.touchpoints)}`,
    `## Investment\n\n${table(plan.lines)}`,
    `## Timeline\n\n${table(plan.milestones)}`,
    "",
  ].join("\n\n");
}

function goal(row: Cells): string {
  const { statement, id, ...fields } = row;
  return `### Goal: ${cell(statement)}\n\n- **id:** ${cell(id)}\n${Object.entries(fields)
    .map(([name, value]) => `- **${header(name)}:** ${cell(value)}`)
    .join("\n")}`;
}

function changeNote(row: Cells): string {
  return `In the meeting of *${cell(row["date"])}* we heard: ${cell(row["heard"])}. We talked it **through** and wrote it down.`;
}

function table(rows: readonly Cells[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(names.map(header)),
    line(names.map(() => "---")),
    ...rows.map((row) => line(names.map((name) => cell(row[name])))),
  ].join("\n");
}

function header(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function cell(value: Cells[string] | undefined): string {
  if (typeof value !== "object") return String(value ?? "");
  if (Array.isArray(value)) return value.join(", ");
  const { value: number, date, source, how, name } = value as Readonly<Record<string, string | number>>;
  if (number !== undefined) return `${number}% (${[date, source].filter((part) => part !== undefined).join(", ")})`;
  return String(how ?? name ?? "");
}
