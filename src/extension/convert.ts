import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Position,
  Range,
  type Uri,
} from "vscode";
import { inWords, type LineIndex, type Problem, type Sentence, type Severity, type TextRange } from "../core/index.ts";
import { rulePage } from "./pages.ts";
import { EDITOR_TONGUE } from "./tongue.ts";

/** The name that findings carry in the Problems view. */
const SOURCE = "Buy-in Plans";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A range of the text that `lines` is of, as the editor has it. */
export function toRange({ start, end }: TextRange, lines: LineIndex): Range {
  const from = lines.position(start);
  const to = lines.position(end);
  return new Range(new Position(from.line, from.column), new Position(to.line, to.column));
}

/** A sentence of the core in the editor's language. */
export function translate(sentence: Sentence): string {
  return inWords(sentence, EDITOR_TONGUE);
}

/** @param uri the file that the problem is in */
export function toDiagnostic(problem: Problem, lines: LineIndex, uri: Uri): Diagnostic {
  const diagnostic = new Diagnostic(toRange(problem.range, lines), translate(problem), SEVERITIES[problem.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: problem.rule, target: rulePage(problem.rule) };
  if (problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map(
      (part) => new DiagnosticRelatedInformation(new Location(uri, toRange(part.range, lines)), translate(part)),
    );
  }
  return diagnostic;
}
