/** The only door to the exports. It stands beside the core's own, so that shells load it when somebody exports. */
export { exportPlan, type ExportRequest, type ExportedFile } from "./export-plan.ts";
