import type { SectionStatus } from "../../core/index.ts";

/** The id of a section's row. */
export function sectionRowId(section: SectionStatus["id"]): string {
  return `section:${section}`;
}

/** Whether a row stands for a section, or below its row. */
export function isWithin(rowId: string, sectionRow: string): boolean {
  return rowId === sectionRow || rowId.startsWith(`${sectionRow}/`);
}

/** The section that a row stands for or below; `undefined` where it is none's, and for what is no row's id. */
export function sectionOfRow(rowId: unknown): string | undefined {
  return typeof rowId === "string" ? /^section:(\w+)/.exec(rowId)?.[1] : undefined;
}
