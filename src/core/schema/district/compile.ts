import { Ajv, type ErrorObject, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Sentence } from "../../source/notice.ts";
import { faultOf, stepsOf } from "./explain.ts";
import type { SchemaFault } from "./fault.ts";

/** A district's schema, ready to look at plans; or why it cannot, as a sentence about `{path}`, its file. */
export type CompiledSchema =
  { readonly check: (value: unknown) => readonly SchemaFault[] } | { readonly fault: Sentence };

/**
 * The schema becomes program code, so this belongs where it can be stopped: it is no part of the editor's own bundle.
 * Nothing is loaded from elsewhere: what the schema refers to must be in it.
 */
export function compileSchema(schema: unknown): CompiledSchema {
  try {
    const ajv = validatorFor(schema);
    if (ajv === undefined)
      return unusable(
        '"{path}" is written in a version of JSON Schema that this tool does not know; use 2020-12 or draft-07',
      );
    if (typeof schema !== "object" || schema === null || ajv.validateSchema(schema) !== true) {
      const at = stepsOf(ajv.errors?.[0]?.instancePath ?? "").join(" › ");
      return at === ""
        ? unusable('"{path}" is not a JSON Schema; plans are checked without it')
        : unusable('"{path}" is not a correct JSON Schema; look at {place} in it', { place: at });
    }
    const validate = ajv.compile(schema);
    if ("$async" in validate)
      return unusable('"{path}" asks for other programs ("$async"), which is not possible here');
    return { check: (value) => (validate(value) ? [] : faultsOf(validate.errors ?? [])) };
  } catch (error) {
    if (error instanceof Error && "missingRef" in error) {
      return unusable('"{path}" refers to "{reference}", which is not in it; put that into the same file', {
        reference: String(error.missingRef),
      });
    }
    return unusable('"{path}" cannot be used as a JSON Schema: {reason}', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Unknown words of a schema mean nothing, as the standard says; unknown formats too. */
const OPTIONS: Options = { allErrors: true, verbose: true, strict: false, logger: false, messages: false };

/** `undefined` for a version of JSON Schema that is not known. */
function validatorFor(schema: unknown): Ajv | Ajv2020 | undefined {
  const version = typeof schema === "object" && schema !== null && "$schema" in schema ? schema.$schema : "2020-12";
  if (typeof version !== "string" || !/2020-12|draft-07/.test(version)) return undefined;
  const ajv = version.includes("draft-07") ? new Ajv(OPTIONS) : new Ajv2020(OPTIONS);
  addFormats(ajv);
  return ajv;
}

function unusable(template: string, data: Sentence["data"] = {}): CompiledSchema {
  return { fault: { template, data } };
}

/** More than these help nobody, and the engine would list fewer. */
const MOST_FAULTS = 500;

function faultsOf(errors: readonly ErrorObject[]): readonly SchemaFault[] {
  return errors
    .filter((error, index) => !isPartOfAnother(error, index, errors))
    .slice(0, MOST_FAULTS)
    .map(faultOf);
}

/** Keywords that fail as a whole: what each of their parts misses is no finding of its own. */
const WHOLES: readonly string[] = ["anyOf", "oneOf", "not", "contains", "propertyNames"];

/** ajv lists the errors of the parts of a keyword before the error of the keyword itself. */
function isPartOfAnother(
  { keyword, schemaPath, instancePath }: ErrorObject,
  index: number,
  all: readonly ErrorObject[],
): boolean {
  // That a condition is not met is said by what it asks for.
  if (keyword === "if") return true;
  return all.slice(index + 1).some((whole) => {
    if (!WHOLES.includes(whole.keyword)) return false;
    if (schemaPath.startsWith(`${whole.schemaPath}/`)) return true;
    const isShared = /^#\/(?:\$defs|definitions)\//.test(schemaPath);
    return isShared && `${instancePath}/`.startsWith(`${whole.instancePath}/`);
  });
}
