import { yamlFormat } from "../formats/yaml/read.ts";
import { configShape } from "../schema/config-shape.ts";
import { readAgainstShape } from "../schema/read-against-shape.ts";
import { DEFAULT_LIMITS } from "../sections/limits.ts";
import { PieceCache } from "../sections/piece-cache.ts";
import type { TextEdit } from "../text/edit.ts";

/**
 * Edits that switch a rule off in a configuration file, in YAML or JSON; `undefined` where it cannot be written to.
 *
 * @param text the file's; empty for a new one
 */
export function turnRuleOff(text: string, rule: string): readonly TextEdit[] | undefined {
  const document = yamlFormat.read(text, new PieceCache(), DEFAULT_LIMITS);
  const { root } = readAgainstShape(document.root, configShape, "unknown-field");
  return yamlFormat.write({ document, root, shape: configShape }, [
    { kind: "set", in: root, path: `rules.${rule}`, value: "off" },
  ]);
}
