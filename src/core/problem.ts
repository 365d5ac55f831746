import type { SectionKey } from "./model/sections.ts";
import type { Severity } from "./rules/rule.ts";
import type { Change } from "./source/change.ts";
import type { Fix } from "./source/fix.ts";
import type { Sentence } from "./source/notice.ts";
import type { TextRange } from "./text/range.ts";

/** A finding as it is shown: in the editor, the terminal and the report. */
export interface Problem extends Sentence {
  readonly rule: string;
  readonly severity: Severity;
  /** The English sentence; `template` and `data` are there to translate it. */
  readonly message: string;
  readonly range: TextRange;
  /** `undefined` for findings about the whole file. */
  readonly section: SectionKey | undefined;
  /** The id of the row concerned. */
  readonly item: string | undefined;
  readonly related: readonly (Sentence & { readonly message: string; readonly range: TextRange })[];
  /** The ways to repair it, the best one first; worked out when they are asked for. */
  readonly fixes: () => readonly Fix[];
  /** The text that `privacy.accepted` of the configuration may list, so that it is found no more. */
  readonly acceptable?: string;
}

/** A finding that the author silenced, with the reason given. */
export interface SilencedProblem extends Problem {
  /** Empty where none is given. */
  readonly reason: string;
  /** What silences it, the first of which gives the reason. */
  readonly silencedBy: readonly Silencer[];
}

/** A comment or a row of `allow`. */
export interface Silencer {
  /** The rule's name in it. */
  readonly range: TextRange;
  /** Takes it away. */
  remove(): readonly Change[];
}
