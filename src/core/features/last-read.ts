import type { IsoDate } from "../text/iso-date.ts";
import { AREAS, areaOf, SECTION_KEYS, type AreaId } from "../model/sections.ts";
import type { Notice } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";
import { ENGLISH, type Tongue } from "../text/tongue.ts";
import type { Analysis } from "./analyze.ts";
import { areaAt } from "./outline.ts";
import { statusOf, type PlanStatus, type SectionStatus } from "./status.ts";

/**
 * The status of a plan of which parts cannot be read now, as happens while somebody types: these parts keep the state
 * in which they were read last.
 */
export interface LastingStatus extends PlanStatus {
  /** Sections that show an earlier state; where there are any, so does the score. */
  readonly outdated: ReadonlySet<AreaId>;
  /** Every section that could ever be read, as it was then. */
  readonly read: ReadonlyMap<AreaId, SectionStatus>;
}

/**
 * @param today the day of the analysis
 * @param tongue as for `statusOf`
 * @param before the same plan's status before; `undefined` where it is read for the first time
 */
export function lastingStatus(
  analysis: Analysis,
  today: IsoDate,
  before: LastingStatus | undefined,
  tongue: Tongue = ENGLISH,
): LastingStatus {
  const status = statusOf(analysis, today, tongue);
  const broken = brokenAreas(analysis);
  const read = new Map(before?.read);
  const outdated = new Set<AreaId>();
  const sections = status.sections.map((section) => {
    const { id } = section;
    const last = read.get(id);
    const fault = broken.get(id);
    if (fault === undefined) read.set(id, section);
    if (fault === undefined || last === undefined || metIn(section) >= metIn(last)) return section;
    outdated.add(id);
    return atPlace(last, section, fault);
  });
  const score = outdated.size > 0 ? before?.header.score : undefined;
  const header = score === undefined ? status.header : { ...status.header, score };
  return { ...status, header, sections, outdated, read };
}

/** Findings that say that something was not read as its author means it. */
const UNREAD: readonly string[] = ["yaml-syntax", "too-large"];

/** Sections with such findings, each with the place of its first one. */
function brokenAreas(analysis: Analysis): ReadonlyMap<AreaId, TextRange> {
  const areas = new Map<AreaId, TextRange>();
  for (const notice of analysis.document.notices) {
    if (!UNREAD.includes(notice.rule)) continue;
    const range = analysis.document.rangeOf(notice.place);
    const area = areaOfNotice(notice) ?? areaAt(analysis, range.start);
    for (const id of area === undefined ? AREAS.map(({ id }) => id) : [area]) if (!areas.has(id)) areas.set(id, range);
  }
  return areas;
}

function areaOfNotice({ section }: Notice): AreaId | undefined {
  const key = SECTION_KEYS.find((name) => name === section);
  return key === undefined ? undefined : areaOf(key);
}

/** Much is read in spite of a fault; what meets fewer criteria than before has lost something by it. */
function metIn({ core, strength }: SectionStatus): number {
  return core.met + strength.met;
}

/** An earlier state of a section with the findings of today; its places are no longer true, so all lead to `range`. */
function atPlace(last: SectionStatus, { problems, silenced }: SectionStatus, range: TextRange): SectionStatus {
  const unmet = last.unmet.map((action) => ({ ...action, range }));
  const lists = last.lists.map((list) => ({ ...list, rows: list.rows.map((row) => ({ ...row, range })) }));
  return { ...last, problems, silenced, range, unmet, lists };
}
