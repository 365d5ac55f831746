import type { Content } from "./content.ts";
import type { Change, TeacherLeader } from "./people.ts";

/** Whether a row says how the teacher was chosen, and what time or pay comes with the role. */
export function isSupported({ basis, support }: TeacherLeader, content: Content): boolean {
  return content.counts(basis, "label") && content.counts(support, "label");
}

/** Whether a row of the log says what changed because of what was heard, or why it could not. */
export function isAnswered({ changed, whyNot }: Change, content: Content): boolean {
  return content.counts(changed, "label") || content.counts(whyNot, "reason");
}
