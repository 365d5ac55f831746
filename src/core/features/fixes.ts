import { planShape } from "../schema/plan-shape.ts";
import type { Fix } from "../source/fix.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Analysis } from "./analyze.ts";
import { formatNamed } from "./formats.ts";

/** How a fix changes the text that was analysed; `undefined` where it cannot be made there. */
export function editsOf({ document, plan }: Analysis, { changes }: Fix): readonly TextEdit[] | undefined {
  return formatNamed(document.format).write({ document, root: plan.root, shape: planShape }, changes);
}
