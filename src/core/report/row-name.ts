import type { LocatedText, Row } from "../model/located.ts";
import type { Reading } from "./reading.ts";

/** What a row is called where it has no name that says more. */
export function rowName({ said }: Reading, row: Row, field: LocatedText | undefined): string {
  return said(field) ?? row.label;
}
