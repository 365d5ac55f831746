import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  Location,
  type Position,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from "vscode";
import { definitionAt, listedAt, occurrencesAt, type PlaceInFile } from "../../core/index.ts";
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
        if (plan === undefined) return undefined;
        const offset = document.offsetAt(position);
        const listed = listedAt(plan.analysis, offset);
        if (listed !== undefined) return locationIn(document, listed);
        const range = definitionAt(plan.analysis, offset);
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

/** A place in another file of the same workspace folder. */
async function locationIn({ uri }: TextDocument, { path, range }: PlaceInFile): Promise<Location | undefined> {
  const root = workspace.getWorkspaceFolder(uri);
  if (root === undefined) return undefined;
  const file = await workspace.openTextDocument(Uri.joinPath(root.uri, path));
  return new Location(file.uri, new Range(file.positionAt(range.start), file.positionAt(range.end)));
}
