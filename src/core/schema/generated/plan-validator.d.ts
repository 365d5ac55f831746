import type { Validator } from "../validator.ts";

/** Made from schemas/plan.schema.json by scripts/gen/validators.mjs. */
export declare const validate: Validator;
