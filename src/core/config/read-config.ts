import { yamlFormat } from "../formats/yaml/read.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Problem } from "../problem.ts";
import { validate } from "../schema/generated/config-validator.js";
import { readAgainstShape } from "../schema/read-against-shape.ts";
import type { ObjectShape } from "../schema/shape.ts";
import { validateTree } from "../schema/validate-tree.ts";
import { DEFAULT_LIMITS, type Limits } from "../sections/limits.ts";
import { PieceCache } from "../sections/piece-cache.ts";
import type { SourceDocument } from "../source/document.ts";
import type { MapNode, Node, Place } from "../source/node.ts";
import type { TextRange } from "../text/range.ts";
import { byPlace, problemOf } from "./problem-of.ts";
import { settingsOf, type ConfigSettings } from "./settings.ts";
import { unknownRules } from "./unknown-rules.ts";

/** What one configuration file says itself. */
export interface ConfigReading {
  readonly document: SourceDocument;
  /** As the shape names and types it. */
  readonly root: MapNode;
  /** All of it but what a problem was found with. */
  readonly settings: ConfigSettings;
  /** The configuration that this one builds on. */
  readonly extends: NamedFile | undefined;
  /** The list of people that plans may name. */
  readonly people: NamedFile | undefined;
  /** A schema of the district's own. */
  readonly schema: NamedFile | undefined;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** A file as the configuration names it, and where. */
export interface NamedFile {
  readonly path: string;
  readonly range: TextRange;
}

/**
 * Reads a configuration file; JSON is read as the YAML that it also is. Never throws.
 *
 * @param shape with every rule that a configuration may name
 */
export function readConfig(text: string, shape: ObjectShape, limits: Limits = DEFAULT_LIMITS): ConfigReading {
  const document = yamlFormat.read(text, new PieceCache(), limits);
  const tree = readAgainstShape(document.root, shape, "unknown-field");
  const wrong = [...validateTree(tree, shape, validate), ...unknownRules(tree.root, shape)];
  const valid = fieldsOf(withoutPlaces(tree.root, new Set(wrong.map(({ place }) => place))));
  const named = (setting: string): NamedFile | undefined => {
    const path = valid.text(setting);
    return path && { path: path.value, range: document.rangeOf(path.node) };
  };
  return {
    document,
    root: tree.root,
    settings: settingsOf(valid),
    extends: named("extends"),
    people: named("people"),
    schema: named("schema"),
    problems: [...document.notices, ...tree.notices, ...wrong]
      .map((notice) => problemOf(notice, document))
      .sort(byPlace),
  };
}

/** The same object without what a finding points at; a list of nothing else goes too, as if it were not there. */
function withoutPlaces(map: MapNode, places: ReadonlySet<Place>): MapNode {
  const entries = map.entries.flatMap((entry) => {
    const value = places.has(entry.key) ? undefined : withoutPlacesIn(entry.value, places);
    return value === undefined ? [] : [{ ...entry, value }];
  });
  return { ...map, entries };
}

function withoutPlacesIn(node: Node, places: ReadonlySet<Place>): Node | undefined {
  if (places.has(node)) return undefined;
  if (node.kind === "map") return withoutPlaces(node, places);
  if (node.kind === "scalar" || node.items.length === 0) return node;
  const items = node.items.map((item) => withoutPlacesIn(item, places)).filter((item) => item !== undefined);
  return items.length === 0 ? undefined : { ...node, items };
}
