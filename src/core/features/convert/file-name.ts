import { formatOf, hasPlanName } from "../../files/recognise.ts";
import type { FormatName } from "../../source/document.ts";

/**
 * The name of a plan's file in the other format; it says by itself that the file is a plan.
 *
 * @param attempt counts from 1: a name that is taken gets the next number
 */
export function convertedName(path: string, attempt = 1): string {
  const ending = formatOf(path) === "markdown" ? "yaml" : "md";
  const number = attempt === 1 ? "" : `-${String(attempt)}`;
  const stem = path.replace(/\.(?:ya?ml|md)$/i, "");
  const [, before = stem, after = ""] = /^(.*?)(\.buyin)$/i.exec(stem) ?? [];
  const name = `${before}${number}${after}.${ending}`;
  return hasPlanName(name) ? name : `${before}${number}.buyin.${ending}`;
}

/** The names that a plan's file may have had in the other format before it was converted. */
export function convertedFrom(path: string): readonly string[] {
  const endings = formatOf(path) === "markdown" ? ["yaml", "yml"] : ["md"];
  const stem = path.replace(/\.(?:ya?ml|md)$/i, "");
  const stems = [stem, stem.replace(/\.buyin$/i, "")];
  return [...new Set(stems.flatMap((one) => endings.map((ending) => `${one}.${ending}`)))];
}

/** The format that a plan in this one is converted to. */
export function otherFormat(format: FormatName): FormatName {
  return format === "yaml" ? "markdown" : "yaml";
}
