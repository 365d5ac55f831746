import { compileSchema, type CompiledSchema } from "../core/schema/district/compile.ts";
import type { Answer, Question } from "./protocol.ts";

/** Answers questions; a schema is compiled once. */
export function answerer(): (question: Question) => Answer {
  const known = new Map<string, CompiledSchema>();
  return ({ json, value }) => {
    const schema = known.get(json) ?? compileSchema(JSON.parse(json));
    known.set(json, schema);
    if ("fault" in schema) return { kind: "unusable", fault: schema.fault };
    return { kind: "faults", faults: value === undefined ? [] : schema.check(value) };
  };
}
