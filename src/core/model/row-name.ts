import { isGiven } from "./given.ts";
import type { Row } from "./located.ts";

/** What a sentence calls a row behind a word such as "Goal": its written id or "row 3", else its name in quotes. */
export function rowName({ node, id, label }: Row): string {
  return id === "" || isGiven(node, "id") ? label : `"${label}"`;
}
