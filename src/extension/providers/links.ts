import { type Disposable, DocumentLink, languages, Uri } from "vscode";
import { linksIn } from "../../core/index.ts";
import { toRange } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";

/** Makes citations, and files named as references, lead to what they name. */
export function registerLinks(open: OpenPlans): Disposable {
  return languages.registerDocumentLinkProvider(PLAN_SELECTOR, {
    async provideDocumentLinks(document) {
      const plan = await open.current(document);
      return (
        plan &&
        linksIn(plan.analysis).map((link) => {
          const found = new DocumentLink(toRange(link, plan.analysis.lines), addressOf(link.target, document.uri));
          if (link.title !== undefined) found.tooltip = link.title;
          return found;
        })
      );
    },
  });
}

function addressOf(target: string, plan: Uri): Uri {
  if (/^https?:/i.test(target)) return Uri.parse(target);
  return Uri.joinPath(plan, "..", target.replace(/#.*$/, ""));
}
