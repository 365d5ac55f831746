import type { TextEdit } from "../text/edit.ts";
import type { TextRange } from "../text/range.ts";
import { editOf } from "../text/written.ts";

/** The very characters to write over a stretch of the text, and a prompt behind them. */
export interface Words {
  readonly range: TextRange;
  readonly text: string;
  /** As it is shown until it is filled in. */
  readonly prompt?: string;
}

export function verbatim({ range, text, prompt }: Words): TextEdit {
  return editOf(range, prompt === undefined ? [text] : [text, { prompt }]);
}
