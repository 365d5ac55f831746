import { derived, versionOf } from "../source/derived.ts";
import { entryOf, type MapNode, type Node } from "../source/node.ts";
import type { Reading } from "../source/version.ts";
import type { IsoDate } from "../text/iso-date.ts";
import {
  buildAlignment,
  buildBasics,
  buildConvening,
  buildReferences,
  buildStakeholders,
  buildSustainability,
  buildTimeline,
  buildVision,
} from "./build.ts";
import { buildGoals } from "./build-goals.ts";
import { buildOwnership, buildTeam } from "./build-people.ts";
import { buildCommunication, buildInvestment } from "./build-reach-and-money.ts";
import { fieldsOf, type Fields } from "./fields.ts";
import type { Plan, PlanRow } from "./plan.ts";
import type { Expectations } from "./requirements.ts";
import { SECTION_KEYS, type SectionKey } from "./sections.ts";

/** What one version of a plan is made of. */
export interface PlanInputs {
  /** A tree that was read against the plan's shape (`readAgainstShape`). */
  readonly root: MapNode;
  readonly today: IsoDate;
  readonly expected: Expectations;
}

/** The typed plan. Whatever was worked out of the version before and still holds is taken over from it. */
export function buildPlan(inputs: PlanInputs, before?: Plan): Plan {
  // Each section is an input, so that only what reads it has to be looked at again where it is another one.
  const sections = SECTION_KEYS.map((key) => [key, entryOf(inputs.root, key)?.value] as const);
  return versionOf<Plan>({ ...inputs, ...Object.fromEntries(sections) }, (reading) => new PlanView(reading), before);
}

/** The rows of one section's lists. */
export function rowsIn(plan: Plan, section: SectionKey): readonly PlanRow[] {
  return SECTIONS[section](plan).rows;
}

class PlanView implements Plan {
  readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  get root(): Plan["root"] {
    return this.#input("root");
  }

  get today(): Plan["today"] {
    return this.#input("today");
  }

  get expected(): Plan["expected"] {
    return this.#input("expected");
  }

  sectionNode(section: SectionKey): Node | undefined {
    // `buildPlan` gives a node, or nothing, under each section's key.
    return this.reading.input(section) as Node | undefined;
  }

  get basics(): Plan["basics"] {
    return SECTIONS.plan(this).part;
  }

  get convening(): Plan["convening"] {
    return SECTIONS.convening(this).part;
  }

  get stakeholders(): Plan["stakeholders"] {
    return SECTIONS.stakeholders(this).part;
  }

  get vision(): Plan["vision"] {
    return SECTIONS.vision(this).part;
  }

  get alignment(): Plan["alignment"] {
    return SECTIONS.alignment(this).part;
  }

  get goals(): Plan["goals"] {
    return SECTIONS.goals(this).part;
  }

  get team(): Plan["team"] {
    return SECTIONS.team(this).part;
  }

  get ownership(): Plan["ownership"] {
    return SECTIONS.ownership(this).part;
  }

  get communication(): Plan["communication"] {
    return SECTIONS.communication(this).part;
  }

  get investment(): Plan["investment"] {
    return SECTIONS.investment(this).part;
  }

  get sustainability(): Plan["sustainability"] {
    return SECTIONS.sustainability(this).part;
  }

  get timeline(): Plan["timeline"] {
    return SECTIONS.timeline(this).part;
  }

  get references(): Plan["references"] {
    return SECTIONS.references(this).part;
  }

  get rows(): Plan["rows"] {
    return allRows(this);
  }

  #input<Name extends keyof PlanInputs>(name: Name): PlanInputs[Name] {
    // `buildPlan` gives each of them under its name.
    return this.reading.input(name) as PlanInputs[Name];
  }
}

/** Each section is built by itself, so that an edit builds only the one it stands in. */
const SECTIONS = {
  plan: section("plan", buildBasics),
  convening: section("convening", buildConvening),
  stakeholders: section("stakeholders", buildStakeholders),
  vision: section("vision", buildVision),
  alignment: section("alignment", buildAlignment),
  goals: section("goals", buildGoals),
  team: section("team", (fields, rows, { expected }) => buildTeam(fields, rows, expected.roster)),
  ownership: section("ownership", buildOwnership),
  communication: section("communication", buildCommunication),
  investment: section("investment", buildInvestment),
  sustainability: section("sustainability", buildSustainability),
  timeline: section("timeline", buildTimeline),
  references: section("references", buildReferences),
};

function section<Part>(key: SectionKey, build: (fields: Fields, noted: PlanRow[], plan: Plan) => Part) {
  return derived((plan: Plan) => {
    const rows: PlanRow[] = [];
    return { part: build(fieldsOf(plan.sectionNode(key)), rows, plan), rows };
  });
}

const allRows = derived((plan: Plan) => SECTION_KEYS.flatMap((key) => rowsIn(plan, key)));
