import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  Location,
  type Position,
  type Range,
  type TextDocument,
} from "vscode";
import { definitionAt, occurrencesAt } from "../../core/index.ts";
import { toRange } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { PLAN_SELECTOR } from "../plan-selector.ts";

/** Go to definition, find references and highlights for everything that a plan names by id or name. */
export function registerNavigation(open: OpenPlans): Disposable {
  const named = async (
    document: TextDocument,
    position: Position,
  ): Promise<readonly { readonly range: Range; readonly isDefinition: boolean }[]> => {
    const plan = await open.current(document);
    if (plan === undefined) return [];
    const { analysis } = plan;
    return occurrencesAt(analysis, document.offsetAt(position)).map((occurrence) => ({
      range: toRange(occurrence, analysis.lines),
      isDefinition: occurrence.isDefinition,
    }));
  };
  return Disposable.from(
    languages.registerDefinitionProvider(PLAN_SELECTOR, {
      async provideDefinition(document, position) {
        const plan = await open.current(document);
        const range = plan && definitionAt(plan.analysis, document.offsetAt(position));
        return range && new Location(document.uri, toRange(range, plan.analysis.lines));
      },
    }),
    languages.registerReferenceProvider(PLAN_SELECTOR, {
      async provideReferences(document, position, { includeDeclaration }) {
        const found = await named(document, position);
        return found
          .filter(({ isDefinition }) => includeDeclaration || !isDefinition)
          .map(({ range }) => new Location(document.uri, range));
      },
    }),
    languages.registerDocumentHighlightProvider(PLAN_SELECTOR, {
      async provideDocumentHighlights(document, position) {
        const found = await named(document, position);
        return found.map(
          ({ range, isDefinition }) =>
            new DocumentHighlight(range, isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read),
        );
      },
    }),
  );
}
