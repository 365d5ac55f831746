import { valueMeantBy } from "../vocabulary/terms.ts";
import { fold } from "../text/fold.ts";
import { slipsOf } from "../text/nearest.ts";

/** Collections whose rows have ids; every reference field names the collections it may point into. */
export type Collection =
  | "stakeholders"
  | "members"
  | "goals"
  | "messages"
  | "touchpoints"
  | "lines"
  | "training"
  | "milestones"
  | "links"
  | "references";

/** How much a text must say to count as content; `prose` is any other sentence field. */
export type TextKind = "name" | "label" | "short" | "reason" | "vision" | "findings" | "prose";

export type Need = "required" | "recommended" | "optional";

/** The fields that name a row; of those that it has the first one does, and its left-out id is made of that. */
export const NAMING_FIELDS: readonly string[] = ["name", "title", "label", "statement", "item", "text", "document"];

/** What may stand at a place of a plan, read once from `schemas/plan.schema.json`. */
export type Shape = ObjectShape | ListShape | ValueShape;

export interface ObjectShape {
  readonly kind: "object";
  readonly title: string;
  /** What a sentence calls it: "a goal" for the row of a list, "communication" for a section. */
  readonly noun: string;
  /** By canonical name, in the schema's order. */
  readonly fields: ReadonlyMap<string, Field>;
  /** What stands under keys that authors name themselves (a glossary's words); `undefined` where there are none. */
  readonly rest: Shape | undefined;
  /** The field that a bare list stands for (`stakeholders: […]` is its `groups`). */
  readonly listField: string | undefined;
  /** The field that a bare text stands for (`report_back: newsletter` is its `how`). */
  readonly textField: string | undefined;
  /** The field whose list a Markdown table or item heading without a name of its own belongs to. */
  readonly mainField: string | undefined;
  /** The canonical name for a key, heading or header cell that is equal or an alias after folding. */
  nameFor(text: string): string | undefined;
  /** The one canonical name that a text is a slip of, by itself or by an alias; `undefined` where there is none. */
  nearestName(text: string): string | undefined;
}

export interface Field {
  readonly name: string;
  readonly title: string;
  /** One line of author guidance; also the prompt of snippets and templates. */
  readonly guidance: string;
  readonly examples: readonly unknown[];
  /** What holds where the field is left out, as one sentence; empty where the schema does not say. */
  readonly without: string;
  readonly need: Need;
  readonly aliases: readonly string[];
  readonly shape: Shape;
  /** The collection that the rows of this list form. */
  readonly collection: Collection | undefined;
}

export interface ListShape {
  readonly kind: "list";
  readonly item: Shape;
}

export interface ValueShape {
  readonly kind: "value";
  readonly types: ReadonlySet<"string" | "number" | "boolean">;
  /** Allowed values with their meaning; `undefined` where anything of the type goes. */
  readonly choices: ReadonlyMap<string, string> | undefined;
  /** The allowed value that a text is after folding, or means by a label or alias of the vocabulary. */
  choiceFor(text: string): string | undefined;
  readonly format: "date" | "month-or-date" | undefined;
  readonly text: TextKind | undefined;
  /** Where an id in this field must be defined. */
  readonly refersTo: readonly Collection[];
  /** An owner: a member's id or name, which `owner-not-on-team` looks at instead of `undefined-reference`. */
  readonly isOwner: boolean;
}

/** The part of JSON Schema, with our `x-` annotations, that plan schemas are written in. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly "x-aliases"?: readonly string[];
  /** Where its practice comes from; for those who read the schema, the program does not. */
  readonly "x-source"?: string;
  readonly "x-without"?: string;
  readonly "x-need"?: Need;
  readonly "x-ref"?: readonly Collection[];
  readonly "x-owner"?: boolean;
  readonly "x-collection"?: Collection;
  readonly "x-text"?: TextKind;
  readonly "x-meanings"?: Readonly<Record<string, string>>;
  readonly "x-list-field"?: string;
  readonly "x-text-field"?: string;
  readonly "x-main-field"?: string;
}

/** Reads a schema into shapes. `$ref` must point into `$defs` of the same schema; the schema is not recursive. */
export function readShape(schema: SchemaNode & { readonly $defs?: Readonly<Record<string, SchemaNode>> }): ObjectShape {
  const definitions = schema.$defs ?? {};

  const resolve = (node: SchemaNode): SchemaNode => {
    if (node.$ref === undefined) return node;
    const target = definitions[node.$ref.replace("#/$defs/", "")];
    if (target === undefined) throw new Error(`The schema has no ${node.$ref}`);
    const { $ref: _, ...beside } = node;
    return { ...resolve(target), ...beside };
  };

  const shapeOf = (node: SchemaNode, isItem = false): Shape => {
    if (node.properties !== undefined || typeof node.additionalProperties === "object")
      return objectShape(node, isItem);
    if (node.items !== undefined) return { kind: "list", item: shapeOf(resolve(node.items), true) };
    return valueShape(node);
  };

  const objectShape = (node: SchemaNode, isItem: boolean): ObjectShape => {
    const fields = new Map<string, Field>();
    for (const [name, raw] of Object.entries(node.properties ?? {})) {
      const property = resolve(raw);
      fields.set(name, {
        name,
        title: property.title ?? name,
        guidance: property.description ?? "",
        examples: property.examples ?? [],
        without: property["x-without"] ?? "",
        need: property["x-need"] ?? "optional",
        aliases: property["x-aliases"] ?? [],
        shape: shapeOf(property),
        collection: property["x-collection"],
      });
    }
    const { additionalProperties: rest, title = "" } = node;
    return {
      kind: "object",
      title,
      noun: isItem ? withArticle(title.toLowerCase()) : title.toLowerCase(),
      fields,
      rest: typeof rest === "object" ? shapeOf(resolve(rest)) : undefined,
      listField: node["x-list-field"],
      textField: node["x-text-field"],
      mainField: node["x-main-field"] ?? node["x-list-field"],
      ...namesOf(fields),
    };
  };

  const root = shapeOf(schema);
  if (root.kind !== "object") throw new Error("A plan schema describes an object");
  return root;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** How keys find their field: a field's own name wins over titles, and titles over the aliases of other fields. */
function namesOf(fields: ReadonlyMap<string, Field>): Pick<ObjectShape, "nameFor" | "nearestName"> {
  const own = new Map<string, string>();
  const all = new Map<string, string>();
  for (const { name, aliases } of fields.values()) {
    for (const alias of aliases) if (!all.has(fold(alias))) all.set(fold(alias), name);
  }
  for (const { name, title } of fields.values()) all.set(fold(title), name);
  for (const name of fields.keys()) {
    own.set(fold(name), name);
    all.set(fold(name), name);
  }
  const near = (text: string, names: ReadonlyMap<string, string>): ReadonlySet<string | undefined> =>
    new Set(slipsOf(text, names.keys()).map((slip) => names.get(slip)));
  return {
    nameFor: (text) => all.get(fold(text)),
    nearestName(text) {
      const folded = fold(text);
      const names = near(folded, own);
      const found = names.size > 0 ? names : near(folded, all);
      return found.size === 1 ? [...found][0] : undefined;
    },
  };
}

function valueShape(node: SchemaNode): ValueShape {
  const written = typeof node.type === "string" ? [node.type] : (node.type ?? []);
  const types = new Set<"string" | "number" | "boolean">();
  for (const type of written) {
    if (type === "string" || type === "boolean") types.add(type);
    else if (type === "number" || type === "integer") types.add("number");
  }
  const values = node.enum?.filter((value) => typeof value === "string");
  const meanings = node["x-meanings"] ?? {};
  const choices = values === undefined ? undefined : new Map(values.map((value) => [value, meanings[value] ?? ""]));
  const folded = new Map(values?.map((value) => [fold(value), value]));
  return {
    kind: "value",
    types,
    choices,
    choiceFor: (text) => folded.get(fold(text)) ?? valueMeantBy(text, (value) => choices?.has(value) === true),
    format: node.format === "date" ? "date" : node.format === "month-or-date" ? "month-or-date" : undefined,
    text: node["x-text"],
    refersTo: node["x-ref"] ?? [],
    isOwner: node["x-owner"] ?? false,
  };
}
