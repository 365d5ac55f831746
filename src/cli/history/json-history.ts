import { version } from "../../../package.json";
import type { HistoryPoint } from "../../core/index.ts";
import type { PlanHistory } from "./show-history.ts";

/** The history of schemas/history.schema.json, version 1. */
export function jsonHistory(history: PlanHistory, today: string): string {
  const { path, title, points, from, to, changes, versions, per, isShallow } = history;
  const report = {
    version: 1,
    tool: { name: "buyin", version },
    today,
    path,
    ...(title === undefined ? {} : { title }),
    versions: { total: versions, ...(per === undefined ? {} : { lastOfEach: per }), isShallow },
    points: points.map(pointReport),
    changes: {
      from: nameOf(from),
      to: nameOf(to),
      topics: changes.topics.map(({ topic, rows }) => ({
        topic,
        rows: rows.map(({ id, name, kind, texts }) => ({ id, name, kind, changes: texts })),
      })),
    },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function pointReport(point: HistoryPoint): object {
  const { score, problems, overdue, sections } = point;
  return {
    ...nameOf(point),
    score,
    problems,
    overdue,
    sections: sections.map(({ id, level, core, strength, points }) => ({ id, level, core, strength, points })),
  };
}

/** The text as it is now has a day only. */
function nameOf({ date, version }: HistoryPoint): object {
  if (version === undefined) return { date };
  const { id, author, path } = version;
  return { date, id, path, ...(author === undefined ? {} : { author }) };
}
