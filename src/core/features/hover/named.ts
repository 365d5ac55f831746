import type { Row } from "../../model/located.ts";
import { planShape } from "../../schema/plan-shape.ts";
import type { Collection } from "../../schema/shape.ts";
import { entryOf, type Node } from "../../source/node.ts";
import type { Analysis } from "../analyze.ts";
import { text, type HoverPart } from "./part.ts";
import { listedAt, namedAt } from "../navigation/go-to.ts";
import { occurrencesIn, type Occurrence } from "../navigation/occurrences.ts";
import { nameOf } from "../navigation/symbols.ts";
import { own, several } from "../../text/slot-words.ts";
import { translatable } from "../../text/tongue.ts";

/** Who or what the id or name at an offset stands for, and where the plan uses it; none where no row is named. */
export function namedTold(analysis: Analysis, offset: number): readonly HoverPart[] {
  const named = namedAt(analysis, offset);
  // A row's own name and text are told as the fields that they are.
  if (named === undefined || named.kind === "name") return [];
  return [
    { kind: "title", sentence: { template: "{name}", data: { name: nameOf(named.row) } } },
    ...factsTold(named.row, named.collection),
    ...listTold(analysis, offset),
    ...usesTold(analysis, named),
  ];
}

/** What tells the rows of a collection apart, beside their name. */
const TELLING: Readonly<Record<Collection, readonly string[]>> = {
  stakeholders: ["group", "level", "contact_every"],
  members: ["title", "group", "roles", "backup"],
  goals: ["kind", "metric", "owner"],
  messages: ["audiences"],
  touchpoints: ["audience", "purpose", "channel", "frequency", "owner"],
  lines: ["category", "amount", "owner"],
  training: ["audience", "dates"],
  milestones: ["type", "due", "owner", "status"],
  links: ["priority"],
  references: ["organization", "year", "url"],
};

function factsTold({ node }: Row, collection: Collection): readonly HoverPart[] {
  return TELLING[collection].flatMap((name): readonly HoverPart[] => {
    const entry = entryOf(node, name);
    const meaning = entry === undefined ? "" : textOf(entry.value);
    if (meaning === "") return [];
    return [{ kind: "item", term: own(titleOf(collection, name)), meaning, isCurrent: false }];
  });
}

function textOf(node: Node): string {
  switch (node.kind) {
    case "scalar":
      return node.text;
    case "list":
      return node.items.map(textOf).join(", ");
    case "map":
      return "";
  }
}

function listTold(analysis: Analysis, offset: number): readonly HoverPart[] {
  const listed = listedAt(analysis, offset);
  return listed === undefined ? [] : [text(translatable("Listed in {path}"), { path: listed.path })];
}

function usesTold({ plan }: Analysis, { row }: Occurrence): readonly HoverPart[] {
  const uses = occurrencesIn(plan).filter((one) => one.row === row && (one.kind === "use" || one.kind === "citation"));
  if (uses.length === 0) return [text(translatable("Nothing in the plan uses it yet"))];
  const titles = new Set(uses.map(({ section }) => planShape.fields.get(section)?.title ?? section));
  const sections = several([...titles].map((title) => own(title)));
  return [
    uses.length === 1
      ? text(translatable("Used once: {sections}"), { sections })
      : text(translatable("Used {count} times: {sections}"), { count: uses.length, sections }),
  ];
}

/** The title of a field of the rows of a collection. */
function titleOf(collection: Collection, name: string): string {
  for (const { shape } of planShape.fields.values()) {
    if (shape.kind !== "object") continue;
    for (const field of shape.fields.values()) {
      if (field.collection !== collection || field.shape.kind !== "list" || field.shape.item.kind !== "object")
        continue;
      return field.shape.item.fields.get(name)?.title ?? name;
    }
  }
  return name;
}
