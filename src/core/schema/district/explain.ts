import type { ErrorObject } from "ajv";
import type { MessageData } from "../../source/notice.ts";
import type { SchemaFault } from "./fault.ts";
import { own, several, type Words } from "../../text/slot-words.ts";

/** What a schema says of a place, as far as a sentence can use it. */
interface Said {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly examples?: unknown;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** One sentence, in the words of the district's schema where it has some. */
export function faultOf({ keyword, instancePath, params, parentSchema, data }: ErrorObject): SchemaFault {
  const path = stepsOf(instancePath);
  const said = saidIn(parentSchema);
  const value = quoted(data);
  const limit = Number(params["limit"]);
  const wrong = (template: string, more: MessageData = {}): SchemaFault => ({
    template,
    data: { field: nameOf(said, path), about: aboutOf(said), value, ...more },
    path,
    at: "value",
    ...choicesIn(said),
  });
  switch (keyword) {
    case "required":
    case "dependentRequired":
    case "dependencies":
      return missing(String(params["missingProperty"]), said, path);
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      const template = '"{field}" is nothing that your district has here; rename it, or take it out';
      return { template, data: { field: key }, path: [...path, key], at: "key" };
    }
    case "enum":
    case "const":
      return wrong('{field} should be {choices}, not "{value}"{about}', { choices: choicesInWords(said) });
    case "type":
      return wrong(KINDS[String(params["type"])] ?? AMISS);
    case "minLength":
      return wrong("{field} should say more, in at least {limit} characters{about}", { limit });
    case "maxLength":
      return wrong("{field} has room for {limit} characters; shorten this text{about}", { limit });
    case "minItems":
      return wrong("{field} should have at least {limit} entries{about}", { limit });
    case "maxItems":
      return wrong("{field} should have at most {limit} entries{about}", { limit });
    case "minimum":
      return wrong("{field} should be at least {limit}, not {value}{about}", { limit });
    case "maximum":
      return wrong("{field} should be at most {limit}, not {value}{about}", { limit });
    case "exclusiveMinimum":
      return wrong("{field} should be more than {limit}, not {value}{about}", { limit });
    case "exclusiveMaximum":
      return wrong("{field} should be less than {limit}, not {value}{about}", { limit });
    case "uniqueItems":
      return wrong("{field} names the same thing twice; take one of the two out{about}");
    case "pattern":
    case "format": {
      const example = Array.isArray(said.examples) ? quoted(said.examples[0]) : "";
      return example === ""
        ? wrong('"{value}" is not how your district writes {field}{about}')
        : wrong('"{value}" is not how your district writes {field}; write it like {example}{about}', { example });
    }
    default:
      return wrong(AMISS);
  }
}

const AMISS = "{field} is not as your district asks for it{about}";

/** By JSON Schema's name for a kind of value. */
const KINDS: Readonly<Record<string, string>> = {
  string: "{field} should be a text{about}",
  number: '{field} should be a number, not "{value}"{about}',
  integer: '{field} should be a whole number, not "{value}"{about}',
  boolean: '{field} should be true or false, not "{value}"{about}',
  array: "{field} should be a list{about}",
  object: "{field} should have fields of its own{about}",
};

function missing(name: string, { properties = {} }: Said, path: readonly string[]): SchemaFault {
  const said = saidIn(properties[name]);
  return {
    template: "{field} is missing here; your district asks for it{about}",
    data: { field: nameOf(said, [name]), about: aboutOf(said) },
    path,
    at: "object",
    missing: name,
    ...choicesIn(said),
  };
}

function saidIn(schema: unknown): Said {
  return typeof schema === "object" && schema !== null ? schema : {};
}

/** The schema's title, else the field's own name as words. */
function nameOf({ title }: Said, path: readonly string[]): Words {
  if (typeof title === "string" && title.trim() !== "") return title.trim();
  const name = path.findLast((step) => !/^(?:\d+|items)$/.test(step)) ?? "plan";
  const words = name.replace(/^x-/, "").replace(/[_-]+/g, " ");
  return own(words.replace(/^./, (first) => first.toUpperCase()));
}

/** The schema's description as the end of a sentence; empty where it has none. */
function aboutOf({ description }: Said): string {
  if (typeof description !== "string") return "";
  const words = description.trim().replace(/\s+/g, " ").replace(/\.$/, "");
  return words === "" ? "" : ` (${words})`;
}

function choicesIn(said: Said): Pick<SchemaFault, "choices"> {
  const all = Array.isArray(said.enum) ? said.enum : said.const === undefined ? [] : [said.const];
  const choices = all.filter((choice) => typeof choice === "string");
  return choices.length === 0 ? {} : { choices };
}

/** More than these are not listed in a sentence. */
const MOST_CHOICES = 7;

function choicesInWords(said: Said): Words {
  const all: readonly unknown[] = Array.isArray(said.enum) ? said.enum : [said.const];
  const shown = all.slice(0, MOST_CHOICES).map(quoted);
  return all.length > MOST_CHOICES ? `${shown.join(", ")} …` : several(shown, "or");
}

/** Longer texts are cut in a sentence. */
const LONGEST_QUOTE = 60;

function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}

/** The steps of a JSON Pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
