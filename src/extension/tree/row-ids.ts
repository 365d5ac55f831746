import { AREAS, type RowKey, type SectionStatus } from "../../core/index.ts";

/** The id of a section's row. */
export function sectionRowId(section: SectionStatus["id"]): string {
  return `section:${section}`;
}

/** Whether a row stands for a section, or below its row. */
export function isWithin(rowId: string, sectionRow: string): boolean {
  return rowId === sectionRow || rowId.startsWith(`${sectionRow}/`);
}

/** The section that a row stands for or below; `undefined` where it is none's, and for what is no row's id. */
export function sectionOfRow(rowId: unknown): SectionStatus["id"] | undefined {
  const id = typeof rowId === "string" ? /^section:(\w+)/.exec(rowId)?.[1] : undefined;
  return AREAS.find((area) => area.id === id)?.id;
}

/** The id of the row of a list, below that of its section. */
export function listRowId(section: SectionStatus["id"], list: string): string {
  return `${sectionRowId(section)}/list:${list}`;
}

/** The list that a row stands for or below. */
export function listOfRow(rowId: unknown): string | undefined {
  return typeof rowId === "string" ? /^section:\w+\/list:([\w.]+)/.exec(rowId)?.[1] : undefined;
}

/** The row of the plan that a row of the sidebar stands for. */
export function rowKeyOf(rowId: unknown): RowKey | undefined {
  const [, list, key] = typeof rowId === "string" ? (/^section:\w+\/list:([\w.]+)\/([^]+)$/.exec(rowId) ?? []) : [];
  return list === undefined || key === undefined ? undefined : { list, key };
}
