import configSchema from "../../../schemas/config.schema.json";
import { readShape, type ObjectShape, type SchemaNode } from "./shape.ts";

/** A key below `rules`: a rule's id, what the rule reports, and how serious it is by itself. */
export interface RuleKey {
  readonly id: string;
  readonly guidance: string;
  readonly without: string;
}

/** A configuration file, as `schemas/config.schema.json` describes it, with every rule as a key below `rules`. */
export function configShapeFor(rules: readonly RuleKey[]): ObjectShape {
  const keys = rules.map(({ id, guidance, without }): [string, SchemaNode] => [
    id,
    { title: id, description: guidance, examples: ["off"], "x-without": without, $ref: "#/$defs/severity" },
  ]);
  const { properties } = configSchema;
  return readShape({
    ...configSchema,
    properties: { ...properties, rules: { ...properties.rules, properties: Object.fromEntries(keys) } },
  });
}
