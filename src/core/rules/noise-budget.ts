import type { SectionKey } from "../model/sections.ts";
import type { MapNode, Place } from "../source/node.ts";

/** A finding of one rule speaks for findings of other rules that have the same cause. */
export interface Silence {
  readonly by: string;
  readonly silences: readonly string[] | "all";
  /** Rules that `all` leaves out. */
  readonly except?: readonly string[];
  /**
   * What a finding must share with the one that speaks for it: the section, the row, or the place of the value.
   * `file`: the finding that speaks names no section, so it is about everything in the file.
   */
  readonly sharing: "file" | "section" | "row" | "cell";
}

/**
 * One cause, one finding. A finding that is itself silenced still speaks for others, so the order does not count.
 */
export const NOISE_BUDGET: readonly Silence[] = [
  { by: "too-large", silences: "all", sharing: "file" },
  { by: "too-large", silences: "all", sharing: "section" },
  {
    by: "section-missing",
    silences: "all",
    except: [
      "convening-missing",
      "yaml-syntax",
      "duplicate-key",
      "duplicate-id",
      "unknown-section",
      "unknown-field",
      "invalid-value",
      "boolean-spelling",
      "duplicate-text",
      "too-large",
    ],
    sharing: "section",
  },
  { by: "yaml-syntax", silences: ["section-missing"], sharing: "section" },
  { by: "yaml-syntax", silences: "all", except: ["too-large"], sharing: "row" },
  { by: "unknown-section", silences: ["section-missing"], sharing: "section" },
  { by: "duplicate-text", silences: ["section-missing"], sharing: "section" },
  { by: "invalid-value", silences: ["section-missing"], sharing: "section" },
  {
    by: "convening-missing",
    silences: ["section-missing", "convening-without-decision-makers", "teacher-baseline-missing"],
    sharing: "section",
  },
  {
    by: "placeholder-text",
    silences: ["invalid-value", "undefined-reference", "owner-not-on-team", "teacher-leader-support-missing"],
    sharing: "cell",
  },
  {
    by: "placeholder-text",
    silences: ["vision-not-aligned", "input-without-changes", "stakeholder-without-touchpoint"],
    sharing: "row",
  },
  { by: "duplicate-id", silences: ["stakeholder-without-touchpoint"], sharing: "row" },
  { by: "goal-target-wrong-direction", silences: ["overdue-item"], sharing: "cell" },
  { by: "invalid-value", silences: ["district-requirement"], sharing: "cell" },
  { by: "exclusion-without-reason", silences: ["placeholder-text"], sharing: "cell" },
  { by: "student-identifiable-info", silences: ["small-count-disclosed"], sharing: "cell" },
  { by: "group-too-broad", silences: ["invalid-value"], sharing: "cell" },
  {
    by: "stakeholder-incomplete",
    silences: [
      "teachers-only-at-approval",
      "teachers-below-involve",
      "first-touchpoint-too-late",
      "touchpoint-gap",
      "cadence-too-slow",
      "one-way-only",
    ],
    sharing: "row",
  },
  {
    by: "stakeholder-without-touchpoint",
    silences: [
      "first-touchpoint-too-late",
      "touchpoint-gap",
      "cadence-too-slow",
      "one-way-only",
      "no-report-back",
      "touchpoint-without-message",
    ],
    sharing: "row",
  },
  { by: "touchpoint-incomplete", silences: ["touchpoint-gap"], sharing: "row" },
];

/** What the budget needs to know of a finding. */
export interface Raised {
  readonly rule: string;
  readonly section: SectionKey | undefined;
  readonly row: MapNode | undefined;
  /** Further rows whose findings may speak for it. */
  readonly causes: readonly MapNode[];
  readonly at: Place;
}

/** The findings that no other finding speaks for, in their order. */
export function withinBudget<F extends Raised>(
  findings: readonly F[],
  budget: readonly Silence[] = NOISE_BUDGET,
): readonly F[] {
  const byRule = new Map<string, F[]>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.rule);
    if (ofRule === undefined) byRule.set(finding.rule, [finding]);
    else ofRule.push(finding);
  }

  const silenced = new Set<F>();
  for (const silence of budget) {
    const causes = byRule.get(silence.by);
    if (causes === undefined) continue;
    const hasCause = sharedWith(causes, silence.sharing);
    for (const [rule, ofRule] of byRule) {
      if (!isSilenced(rule, silence)) continue;
      for (const finding of ofRule) if (hasCause(finding)) silenced.add(finding);
    }
  }
  return silenced.size === 0 ? findings : findings.filter((finding) => !silenced.has(finding));
}

function isSilenced(rule: string, { by, silences, except = [] }: Silence): boolean {
  if (rule === by || except.includes(rule)) return false;
  return silences === "all" || silences.includes(rule);
}

/** Tells whether a finding shares with one of the causes what it must share. */
function sharedWith(causes: readonly Raised[], sharing: Silence["sharing"]): (finding: Raised) => boolean {
  switch (sharing) {
    case "file": {
      const isAboutFile = causes.some(({ section }) => section === undefined);
      return () => isAboutFile;
    }
    case "section": {
      const sections = new Set(causes.map(({ section }) => section));
      return ({ section }) => section !== undefined && sections.has(section);
    }
    case "row": {
      const rows = new Set(causes.map(({ row }) => row));
      return ({ row, causes }) => (row !== undefined && rows.has(row)) || causes.some((cause) => rows.has(cause));
    }
    case "cell": {
      const starts = new Map<Place["piece"], Set<number>>();
      for (const { at } of causes) starts.set(at.piece, (starts.get(at.piece) ?? new Set()).add(at.start));
      return ({ at }) => starts.get(at.piece)?.has(at.start) === true;
    }
  }
}
