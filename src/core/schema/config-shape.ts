import configSchema from "../../../schemas/config.schema.json";
import { readShape, type ObjectShape } from "./shape.ts";

/** A configuration file, as `schemas/config.schema.json` describes it. */
export const configShape: ObjectShape = readShape(configSchema);
