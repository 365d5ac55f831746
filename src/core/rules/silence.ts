import type { Config } from "../config/config.ts";
import type { Problem, SilencedProblem } from "../problem.ts";
import type { SourceDocument } from "../source/document.ts";
import type { MapNode } from "../source/node.ts";
import type { LineIndex } from "../text/line-index.ts";
import { inTextOrder, type RaisedProblem } from "./run.ts";
import { faultsOf, isSilenceable } from "./silence-faults.ts";
import { silencesOf, type Silence } from "./silences.ts";

/** Parts the findings that the author silenced from the others, and adds what is wrong with the silencing itself. */
export function applySilences(
  problems: readonly RaisedProblem[],
  document: SourceDocument,
  root: MapNode,
  lines: LineIndex,
  config: Config,
): { readonly problems: readonly Problem[]; readonly silenced: readonly SilencedProblem[] } {
  const silences = silencesOf(document, root, lines);
  if (silences.length === 0) return { problems, silenced: [] };

  const used = new Set<Silence>();
  const silenced: SilencedProblem[] = [];
  const shown: Problem[] = [];
  for (const problem of problems) {
    const silencedBy = isSilenceable(problem.rule)
      ? silences.filter((silence) => silence.rule === problem.rule && silence.covers(problem))
      : [];
    const [first] = silencedBy;
    if (first === undefined) shown.push(problem);
    else {
      used.add(first);
      silenced.push({ ...problem, reason: first.reason, silencedBy });
    }
  }
  shown.push(...silences.flatMap((silence) => faultsOf(silence, used.has(silence), config)));
  return { problems: shown.sort(inTextOrder), silenced };
}
