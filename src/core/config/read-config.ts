import { yamlFormat } from "../formats/yaml/read.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Problem } from "../problem.ts";
import type { Severity } from "../rules/rule.ts";
import { configShape } from "../schema/config-shape.ts";
import { validate } from "../schema/generated/config-validator.js";
import { readAgainstShape } from "../schema/read-against-shape.ts";
import { validateTree } from "../schema/validate-tree.ts";
import { DEFAULT_LIMITS, type Limits } from "../sections/limits.ts";
import { PieceCache } from "../sections/piece-cache.ts";
import type { SourceDocument } from "../source/document.ts";
import type { MapNode, Node, Place } from "../source/node.ts";
import { sentenceText, type Notice } from "../source/notice.ts";
import type { TextRange } from "../text/range.ts";
import { settingsOf, type ConfigSettings } from "./settings.ts";
import { unknownRules } from "./unknown-rules.ts";

/** What one configuration file says itself. */
export interface ConfigReading {
  /** All of it but what a problem was found with. */
  readonly settings: ConfigSettings;
  /** The configuration that this one builds on, as written, and where. */
  readonly extends: { readonly path: string; readonly range: TextRange } | undefined;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a configuration file; JSON is read as the YAML that it also is. Never throws.
 *
 * @param ruleIds every rule that a configuration may name
 */
export function readConfig(text: string, ruleIds: readonly string[], limits: Limits = DEFAULT_LIMITS): ConfigReading {
  const document = yamlFormat.read(text, new PieceCache(), limits);
  const tree = readAgainstShape(document.root, configShape, "unknown-field");
  const wrong = [...validateTree(tree, configShape, validate), ...unknownRules(tree.root, ruleIds)];
  const valid = fieldsOf(withoutPlaces(tree.root, new Set(wrong.map(({ place }) => place))));
  const base = valid.text("extends");
  return {
    settings: settingsOf(valid),
    extends: base === undefined ? undefined : { path: base.value, range: document.rangeOf(base.node) },
    problems: [...document.notices, ...tree.notices, ...wrong]
      .map((notice) => problemOf(notice, document))
      .sort((a, b) => a.range.start - b.range.start),
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

/** Severities other than error; a configuration cannot set them for its own findings. */
const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ["unknown-field", "warning"],
  ["boolean-spelling", "hint"],
]);

function problemOf(notice: Notice, document: SourceDocument): Problem {
  const { rule, template, data, place, related = [] } = notice;
  return {
    rule,
    severity: SEVERITIES.get(rule) ?? "error",
    template,
    data,
    message: sentenceText(notice),
    range: firstLine(document, place),
    section: undefined,
    item: undefined,
    related: related.map((part) => ({
      template: part.template,
      data: part.data,
      message: sentenceText(part),
      range: firstLine(document, part.place),
    })),
    fixes: notice.fixes ?? (() => []),
  };
}

/** A finding points at one line, never at more. */
function firstLine(document: SourceDocument, place: Place): TextRange {
  const { start, end } = document.rangeOf(place);
  const length = document.text.slice(start, end).search(/[\r\n]/);
  return { start, end: length === -1 ? end : start + length };
}
