import { isGiven } from "./given.ts";
import type { Row } from "./located.ts";
import { own, type Words } from "../text/slot-words.ts";

/** What a sentence calls a row behind a word such as "Goal": its written id or "row 3", else its name in quotes. */
export function rowName({ node, id, called }: Row): Words {
  return id === "" || isGiven(node, "id") ? called : inQuotes(called);
}

export function inQuotes(name: Words): Words {
  return own('"{name}"', { name });
}
