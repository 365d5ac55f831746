import { ENGLISH, type HistoryPoint } from "../../core/index.ts";
import { kindWords, SPAN_WORDS, TOPIC_TITLES, type RowChange, type TopicChanges } from "../../core/progress/index.ts";
import type { Look } from "../output.ts";
import { cutEnd, printable, wrapped } from "../reporters/printable.ts";
import { table, type Column } from "../reporters/table.ts";
import type { PlanHistory } from "./show-history.ts";

type Lines = readonly string[];

/** How a plan moved, for people: its score as a line of bars, the latest points as a table, and what changed. */
export function prettyHistory(history: PlanHistory, look: Look): string {
  const { path, title, points, isShallow } = history;
  const { colors, width } = look;
  const lines = [
    ...wrapped(printable(title ?? path), width).map((line) => colors.bold(line)),
    colors.cyan(printable(path)),
    "",
    ...scoreLines(points, look),
    "",
    ...pointsTable(points, look),
    ...leftOut(history, look),
    ...(isShallow
      ? wrapped(
          "This copy of the repository holds only the last part of its history; git fetch --unshallow brings the rest",
          width,
        )
      : []),
    "",
    ...sectionsTable(history, look),
    "",
    ...changeLines(history, look),
  ];
  return `${lines.join("\n")}\n`;
}

const BARS = "▁▂▃▄▅▆▇█";

/** "▁▃▅█  18 to 71 of 100, September 2, 2025 to March 2, 2026" */
function scoreLines(points: readonly HistoryPoint[], { colors, width }: Look): Lines {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const bars = points
    .slice(-width)
    .map(({ score }) => BARS[Math.min(BARS.length - 1, Math.floor((score * BARS.length) / 100))]);
  const from = first.score === last.score ? "" : `from ${String(first.score)} to `;
  const words = `Score ${from}${String(last.score)} of 100, ${ENGLISH.day(first.date)} to ${ENGLISH.day(last.date)}`;
  return [colors.green(bars.join("")), ...wrapped(words, width)];
}

/** The latest points are what people ask about; JSON has all. */
const SHOWN_POINTS = 12;

const POINT_COLUMNS: readonly Column[] = [
  { title: "Date" },
  { title: "Score", isNumber: true },
  { title: "Complete" },
  { title: "Errors", isNumber: true },
  { title: "Warnings", isNumber: true },
  { title: "Overdue", isNumber: true },
  { title: "Version" },
];

function pointsTable(points: readonly HistoryPoint[], { colors, width }: Look): Lines {
  const shown = points.slice(-SHOWN_POINTS);
  const { head, lines } = table(
    POINT_COLUMNS,
    shown.map(({ date, version, score, sections, problems, overdue }) => [
      date,
      String(score),
      `${String(sections.filter(({ level }) => level === "complete" || level === "strong").length)} of ${String(sections.length)}`,
      String(problems.error),
      String(problems.warning),
      String(overdue),
      version === undefined ? "as it is now" : printable(`${version.id.slice(0, 7)} ${version.author ?? ""}`).trim(),
    ]),
  );
  const left = points.length - shown.length;
  return [
    colors.bold(head),
    ...lines.map((line) => cutEnd(line, width)),
    ...(left > 0 ? [colors.dim(`and ${String(left)} before: --format json lists all`)] : []),
  ];
}

function leftOut({ versions, per }: PlanHistory, { colors, width }: Look): Lines {
  if (per === undefined) return [];
  return wrapped(`Of ${String(versions)} versions, ${SPAN_WORDS[per]} is shown`, width).map((line) => colors.dim(line));
}

function sectionsTable({ from, to }: PlanHistory, { colors }: Look): Lines {
  const { head, lines } = table(
    [{ title: "Section" }, { title: from.date }, { title: to.date }, { title: "Points", isNumber: true }],
    to.sections.map(({ id, title, levelWord, points }) => {
      const before = from.sections.find((section) => section.id === id);
      return [
        title,
        before?.levelWord ?? "",
        levelWord,
        before === undefined || before.points === points
          ? String(points)
          : `${String(before.points)} → ${String(points)}`,
      ];
    }),
  );
  return [colors.bold(head), ...lines];
}

function changeLines({ since, until, changes }: PlanHistory, look: Look): Lines {
  const { colors } = look;
  const time = `since ${ENGLISH.day(since)}${until === undefined ? "" : ` until ${ENGLISH.day(until)}`}`;
  // The sections stand in the table above.
  const topics = changes.topics.filter(({ topic }) => topic !== "sections");
  if (topics.length === 0) return [`Nothing changed ${time}`];
  return [colors.bold(`What changed ${time}`), ...topics.flatMap((topic) => topicLines(topic, look))];
}

function topicLines({ topic, rows }: TopicChanges, look: Look): Lines {
  const isAlone = topic === "plan";
  return [
    "",
    look.colors.bold(TOPIC_TITLES[topic]),
    ...rows.flatMap((row) => [...(isAlone ? [] : rowHead(topic, row, look)), ...textLines(row, isAlone ? 2 : 4, look)]),
  ];
}

function rowHead(topic: TopicChanges["topic"], { name, kind }: RowChange, { width }: Look): Lines {
  const words = kindWords(topic, kind);
  return indented(words === undefined ? name : `${name}: ${words}`, 2, width);
}

function textLines({ texts }: RowChange, indent: number, { width }: Look): Lines {
  return texts.flatMap((text) => indented(`- ${text}`, indent, width));
}

function indented(text: string, indent: number, width: number): Lines {
  return wrapped(printable(text), width - indent - 2).map(
    (line, at) => `${" ".repeat(at === 0 ? indent : indent + 2)}${line}`,
  );
}
