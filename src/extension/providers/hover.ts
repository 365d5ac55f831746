import { type Disposable, env, Hover, languages, MarkdownString } from "vscode";
import { hoverAt, said, type Hover as CoreHover, type HoverPart, type LineIndex } from "../../core/index.ts";
import { toRange, translate } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";
import { EDITOR_TONGUE } from "../tongue.ts";
import { today } from "../today.ts";

/** Says what belongs at a place, who an id stands for and when a date comes. */
export function registerHover(open: OpenPlans): Disposable {
  return languages.registerHoverProvider(PLAN_SELECTOR, {
    async provideHover(document, position) {
      const plan = await open.current(document);
      const hover = plan && hoverAt(plan.analysis, document.offsetAt(position), today(), env.language);
      return hover && toHover(hover, plan.analysis.lines);
    },
  });
}

export function toHover({ parts, range }: CoreHover, lines: LineIndex): Hover {
  return new Hover(markdownOf(parts), toRange(range, lines));
}

function markdownOf(parts: readonly HoverPart[]): MarkdownString {
  const lines = parts.map((part, i) => {
    const isInList = part.kind === "item" && parts[i - 1]?.kind === "item";
    return `${i === 0 ? "" : isInList ? "\n" : "\n\n"}${lineOf(part)}`;
  });
  return new MarkdownString(lines.join(""));
}

function lineOf(part: HoverPart): string {
  switch (part.kind) {
    case "title":
      return `**${asText(translate(part.sentence))}**`;
    case "text":
      return asText(translate(part.sentence));
    case "item": {
      const term = asText(said(part.term, EDITOR_TONGUE));
      const meaning = asText(said(part.meaning, EDITOR_TONGUE));
      return `- ${part.isCurrent ? `**${term}**` : term}: ${meaning}`;
    }
  }
}

/** What plans say is text, never Markdown. VS Code's own way would let no line break. */
function asText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-!~|<>&]/g, "\\$&");
}
