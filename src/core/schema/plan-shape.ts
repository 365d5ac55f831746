import planSchema from "../../../schemas/plan.schema.json";
import { readShape, type ObjectShape, type SchemaNode } from "./shape.ts";

/** The whole plan, as `schemas/plan.schema.json` describes it. */
// TypeScript widens the JSON file's literal types ("required" to string); a contract test reads the file as shapes.
export const planShape: ObjectShape = readShape(planSchema as SchemaNode);
