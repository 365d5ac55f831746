import { type Disposable, env, Hover, languages, MarkdownString } from "vscode";
import { hoverAt, type HoverPart } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import { today } from "../today.ts";

/** Says what belongs at a place, who an id stands for and when a date comes. */
export function registerHover(open: OpenPlans): Disposable {
  return languages.registerHoverProvider(PLAN_SELECTOR, {
    async provideHover(document, position) {
      const plan = await open.current(document);
      const hover = plan && hoverAt(plan.analysis, document.offsetAt(position), today(), env.language);
      return hover && new Hover(markdownOf(hover.parts), toRange(hover.range, plan.analysis.lines));
    },
  });
}

/** Everything that plans say is text, never Markdown. */
function markdownOf(parts: readonly HoverPart[]): MarkdownString {
  const markdown = new MarkdownString();
  for (const [i, part] of parts.entries()) {
    const isInList = part.kind === "item" && parts[i - 1]?.kind === "item";
    if (i > 0) markdown.appendMarkdown(isInList ? "\n" : "\n\n");
    switch (part.kind) {
      case "title":
        markdown.appendMarkdown("**").appendText(translate(part.sentence)).appendMarkdown("**");
        break;
      case "text":
        markdown.appendText(translate(part.sentence));
        break;
      case "item":
        markdown.appendMarkdown(part.isCurrent ? "- **" : "- ").appendText(part.term);
        markdown
          .appendMarkdown(part.isCurrent ? "**: " : ": ")
          .appendText(translate({ template: part.meaning, data: {} }));
        break;
    }
  }
  return markdown;
}
