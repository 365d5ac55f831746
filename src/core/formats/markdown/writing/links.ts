import type { Content } from "../../../source/change.ts";

/** A title as a link to an address; `undefined` where the address is still to be written, or cannot stand in a link. */
export function linked(title: string, address: Content): string | undefined {
  if (typeof address !== "string" || !/^[^\s()<>]+$/.test(address) || title === "") return undefined;
  const known = /\]\([^()\s]*\)/;
  if (known.test(title)) return title.replace(known, () => `](${address})`);
  return title.includes("](") ? undefined : `[${title}](${address})`;
}
