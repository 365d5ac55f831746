import type { Location, Log, Region, ReportingDescriptor, Result } from "sarif";
import { homepage, version } from "../../../package.json";
import { ruleInfo, type Severity } from "../../core/index.ts";
import type { FileResult } from "../check-file.ts";
import type { Options } from "../options.ts";
import { listed, type Listed } from "./listed.ts";

/** A report in SARIF 2.1.0, the format of code scanning. Silenced findings are in it as suppressed results. */
export function sarifReport(results: readonly FileResult[], options: Options): string {
  const found = listed(results, options).map(resultOf);
  const all = [...found, ...results.flatMap(suppressedOf)];
  const ids = [...new Set(all.map(({ ruleId = "" }) => ruleId))].sort();
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "buyin", version, informationUri: homepage, rules: ids.map(descriptorOf) } },
        columnKind: "utf16CodeUnits",
        results: all.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId ?? "") })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

type Range = Listed["problem"]["range"];

function resultOf({ path, problem }: Listed): Result {
  const { rule, severity, message, range, related } = problem;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(path, range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place) => ({
        ...locationOf(path, place.range),
        message: { text: place.message },
      })),
    }),
  };
}

function suppressedOf({ report: { path, suppressed } }: FileResult): readonly Result[] {
  return suppressed.map(({ rule, severity, reason, range }) => ({
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: ruleInfo(rule)?.summary ?? rule },
    locations: [locationOf(path, range)],
    suppressions: [{ kind: "inSource", status: "accepted", ...(reason !== "" && { justification: reason }) }],
  }));
}

function locationOf(path: string, range: Range): Location {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region: regionOf(range) } };
}

function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function descriptorOf(id: string): ReportingDescriptor {
  const rule = ruleInfo(id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.summary },
    helpUri: `${homepage.replace("#readme", "")}/blob/main/${rule.page}`,
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.category] },
  };
}
