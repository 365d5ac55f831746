import { rowsOf, type Fields } from "./fields.ts";
import type { Goals, Measure, PlanRow } from "./plan.ts";

export function buildGoals(fields: Fields, noted: PlanRow[]): Goals {
  return {
    node: fields.node,
    items: rowsOf(
      fields,
      "items",
      { section: "goals", list: "goals.items", collection: "goals" },
      noted,
      (row, base) => ({
        ...base,
        statement: row.text("statement"),
        kind: row.text("kind"),
        metric: row.text("metric"),
        metricKind: row.text("metric_kind"),
        unit: row.text("unit"),
        direction: row.text("direction"),
        baseline: buildMeasure(row.part("baseline")),
        target: buildMeasure(row.part("target")),
        owner: row.text("owner"),
        stakeholders: row.texts("stakeholders"),
        alignedTo: row.texts("aligned_to"),
        population: row.text("population"),
        reportBy: row.texts("report_by"),
        measureEvery: row.text("measure_every"),
        checkpoints: row.dates("checkpoints"),
        status: row.text("status"),
      }),
    ),
  };
}

function buildMeasure(fields: Fields): Measure {
  return {
    node: fields.node,
    value: fields.numberOrFlag("value"),
    unit: fields.text("unit"),
    date: fields.date("date"),
    source: fields.text("source"),
  };
}
