import type { Validator } from "../validator.ts";

/** Made from schemas/config.schema.json by scripts/gen/validators.mjs. */
export declare const validate: Validator;
