import type { Severity } from "../rules/rule.ts";
import type { SchemaFault } from "../schema/district/fault.ts";
import type { Sentence } from "../source/notice.ts";

/** Why a named file is not used, as a sentence about `{path}`. */
export interface Refusal extends Sentence {
  readonly severity: Severity;
}

/** Why a district's schema that can be read is not used. */
export const SCHEMA_REFUSALS = {
  // A schema becomes program code.
  untrusted: refusal(
    '"{path}" is used once you trust this folder; everything else is checked as always',
    "information",
  ),
  cannotRun: refusal(
    '"{path}" is not used, because it cannot be run apart from the rest here; "buyin check" can do so',
    "information",
  ),
  tooSlow: refusal('"{path}" takes too long to be read; make it simpler', "error"),
} as const;

/** Of a plan on which a district's schema took too long. */
export const UNCHECKED: readonly SchemaFault[] = [
  {
    template: "This plan takes too long to be checked against what your district asks for; make that simpler",
    data: {},
    path: [],
    at: "value",
  },
];

function refusal(template: string, severity: Severity): Refusal {
  return { template, data: {}, severity };
}
