import type { Fix } from "../source/fix.ts";
import type { Node } from "../source/node.ts";
import { dateReadings } from "../text/date-readings.ts";
import { fold } from "../text/fold.ts";
import { mostAlike, nearest } from "../text/nearest.ts";
import type { Slot } from "./explain.ts";
import { own } from "../text/slot-words.ts";

/** What may have been meant by a value that does not fit: one that is certain, several to choose from, or nothing. */
export function fixesFor({ node, field, shape }: Slot): readonly Fix[] {
  if (shape.kind !== "value") return [];
  if (node.kind === "list") return onlyEntry(node.items, node);
  if (node.kind !== "scalar" || node.value === null) return [];
  if (shape.choices !== undefined) return choices(node, node.text, [...shape.choices.keys()], field.title);
  if (shape.format === undefined) return [];
  const readings = dateReadings(node.text);
  return readings.map((reading) => changeTo(reading, node, readings.length === 1));
}

/** The choice that a text is a slip of; where there is none, all of them, the most alike first. */
function choices(node: Node, text: string, all: readonly string[], field: string): readonly Fix[] {
  const byFold = new Map(all.map((choice) => [fold(choice), choice]));
  const slip = byFold.get(nearest(fold(text), byFold.keys()) ?? "");
  if (slip !== undefined) return [changeTo(slip, node, true)];
  const alike = mostAlike(fold(text), byFold.keys(), all.length).map((folded) => byFold.get(folded) ?? folded);
  return [
    {
      title: { template: "Choose from what {field} can hold", data: { field: own(field) } },
      changes: [{ kind: "replace", node, value: { ask: field, choices: alike } }],
    },
  ];
}

function onlyEntry(items: readonly Node[], node: Node): readonly Fix[] {
  const [only] = items;
  if (items.length !== 1 || only?.kind !== "scalar" || only.value === null) return [];
  return [changeTo(only.value, node, true)];
}

function changeTo(value: string | number | boolean, node: Node, isCertain: boolean): Fix {
  return {
    title: { template: "Change it to {suggestion}", data: { suggestion: String(value) } },
    changes: [{ kind: "replace", node, value }],
    ...(isCertain ? { isSafe: true } : {}),
  };
}
