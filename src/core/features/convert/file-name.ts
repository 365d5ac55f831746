import { formatOf, hasPlanName } from "../../files/recognise.ts";
import type { FormatName } from "../../source/document.ts";

/** The name of a plan's file in the other format; it says by itself that the file is a plan. */
export function convertedName(path: string): string {
  const ending = formatOf(path) === "markdown" ? "yaml" : "md";
  const stem = path.replace(/\.(?:ya?ml|md)$/i, "");
  const name = `${stem}.${ending}`;
  return hasPlanName(name) ? name : `${stem}.buyin.${ending}`;
}

/** The format that a plan in this one is converted to. */
export function otherFormat(format: FormatName): FormatName {
  return format === "yaml" ? "markdown" : "yaml";
}
