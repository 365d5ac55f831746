import type { Content } from "./content.ts";
import type { AlignmentLink } from "./plan.ts";

/** Whether a link names both a document of the district and the priority in it. */
export function namesPriority({ document, priority }: AlignmentLink, content: Content): boolean {
  return content.counts(document, "label") && content.counts(priority, "label");
}
