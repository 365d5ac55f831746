import { localDay } from "../core/index.ts";

/** The machine's day, `YYYY-MM-DD`. */
export function today(): string {
  return localDay(new Date());
}
