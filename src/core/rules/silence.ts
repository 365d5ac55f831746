import type { Config } from "../config/config.ts";
import { fieldsOf } from "../model/fields.ts";
import { areaOf } from "../model/sections.ts";
import type { Problem, SilencedProblem } from "../problem.ts";
import type { SourceDocument } from "../source/document.ts";
import { entryOf, type MapNode } from "../source/node.ts";
import { sentenceText, type Sentence } from "../source/notice.ts";
import { nearest } from "../text/nearest.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { TextRange } from "../text/range.ts";
import { silencingComments } from "./silencing-comments.ts";
import { RULES } from "./index.ts";
import { inTextOrder, type RaisedProblem } from "./run.ts";

/** Parts the findings that the author silenced from the others, and adds what is wrong with the silencing itself. */
export function applySilences(
  problems: readonly RaisedProblem[],
  document: SourceDocument,
  root: MapNode,
  lines: LineIndex,
  config: Config,
): { readonly problems: readonly Problem[]; readonly silenced: readonly SilencedProblem[] } {
  const silences = [...fromComments(document, lines), ...fromAllow(document, root)];
  if (silences.length === 0) return { problems, silenced: [] };

  const used = new Set<Silence>();
  const silenced: SilencedProblem[] = [];
  const shown: Problem[] = [];
  for (const problem of problems) {
    const silence = isSilenceable(problem.rule)
      ? silences.find((candidate) => candidate.rule === problem.rule && candidate.covers(problem))
      : undefined;
    if (silence === undefined) shown.push(problem);
    else {
      used.add(silence);
      silenced.push({ ...problem, reason: silence.reason });
    }
  }
  shown.push(...silences.flatMap((silence) => judge(silence, used.has(silence), config)));
  return { problems: shown.sort(inTextOrder), silenced };
}

interface Silence {
  readonly rule: string;
  readonly reason: string;
  /** The rule's name, or the whole comment where none is given. */
  readonly range: TextRange;
  covers(problem: RaisedProblem): boolean;
}

function fromComments(document: SourceDocument, lines: LineIndex): readonly Silence[] {
  return silencingComments(document, lines).map(({ rule, reason, range, firstLine, lastLine }) => ({
    rule,
    reason,
    range,
    covers(problem) {
      const { line } = lines.position(problem.range.start);
      return firstLine <= line && line <= lastLine;
    },
  }));
}

function fromAllow(document: SourceDocument, root: MapNode): readonly Silence[] {
  const list = entryOf(root, "allow")?.value;
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item): readonly Silence[] => {
    const fields = fieldsOf(item);
    const rule = fields.text("rule");
    const at = fields.text("at")?.value;
    return rule === undefined
      ? []
      : [
          {
            rule: rule.value,
            reason: fields.text("reason")?.value ?? "",
            range: document.rangeOf(rule.node),
            covers: (problem) => at === undefined || isAt(problem, at),
          },
        ];
  });
}

function isAt(problem: Problem, at: string): boolean {
  if (problem.item === at || problem.section === at) return true;
  return problem.section !== undefined && areaOf(problem.section) === at;
}

function isSilenceable(rule: string): boolean {
  return RULES.find(({ id }) => id === rule)?.alwaysShown !== true;
}

function judge(silence: Silence, isUsed: boolean, config: Config): readonly Problem[] {
  const known = RULES.some(({ id }) => id === silence.rule);
  if (!known) {
    const near = nearest(
      silence.rule,
      RULES.map(({ id }) => id),
    );
    return problemOf(
      "allow-unknown-rule",
      near === undefined
        ? {
            template: 'No check is called "{rule}"; look up its name in the finding to silence',
            data: { rule: silence.rule },
          }
        : { template: 'No check is called "{rule}"; did you mean {near}?', data: { rule: silence.rule, near } },
      silence,
      config,
    );
  }
  const { rule } = silence;
  if (!isSilenceable(rule)) {
    return problemOf(
      "allow-unused",
      { template: "{rule} cannot be silenced; repair what it names", data: { rule } },
      silence,
      config,
    );
  }
  if (!isUsed) {
    return problemOf(
      "allow-unused",
      { template: "Nothing here needs {rule} to be silenced any more; remove this", data: { rule } },
      silence,
      config,
    );
  }
  if (silence.reason !== "") return [];
  return problemOf(
    "allow-without-reason",
    { template: "Say why {rule} does not apply here", data: { rule } },
    silence,
    config,
  );
}

function problemOf(id: string, sentence: Sentence, silence: Silence, config: Config): readonly Problem[] {
  const rule = RULES.find((candidate) => candidate.id === id);
  const severity = config.rules.get(id) ?? rule?.severity;
  if (severity === undefined || severity === "off") return [];
  return [
    {
      rule: id,
      severity,
      ...sentence,
      message: sentenceText(sentence),
      range: silence.range,
      section: undefined,
      item: undefined,
      related: [],
      fixes: () => [],
    },
  ];
}
