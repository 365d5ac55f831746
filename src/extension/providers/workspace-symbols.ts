import { type Disposable, languages, Location, SymbolInformation, SymbolKind, type Uri } from "vscode";
import { symbolsOf, type Analysis, type PlanSymbol } from "../../core/index.ts";
import { toRange } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";

/** "Go to Symbol in Workspace" over the rows of every plan: people, goals, groups, contacts. */
export function registerWorkspaceSymbols(open: OpenPlans, known: WorkspacePlans): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query) {
      await known.ready();
      const wanted = query.toLowerCase();
      const plans = new Map(
        [...known.all(), ...open.all().map(({ document, analysis }) => ({ uri: document.uri, analysis }))].map(
          (plan) => [plan.uri.toString(), plan],
        ),
      );
      return [...plans.values()].flatMap(({ uri, analysis }) =>
        rowsIn(symbolsOf(analysis), "")
          .filter(({ row }) => `${row.name} ${row.detail}`.toLowerCase().includes(wanted))
          .map((found) => toSymbol(found, analysis, uri)),
      );
    },
  });
}

interface FoundRow {
  readonly row: PlanSymbol;
  /** The sections and lists around it. */
  readonly path: string;
}

function rowsIn(symbols: readonly PlanSymbol[], path: string): readonly FoundRow[] {
  return symbols.flatMap((symbol) =>
    symbol.kind === "row"
      ? [{ row: symbol, path }]
      : rowsIn(symbol.children, path === "" ? symbol.name : `${path} › ${symbol.name}`),
  );
}

function toSymbol({ row, path }: FoundRow, { lines, plan }: Analysis, uri: Uri): SymbolInformation {
  const title = plan.basics.title?.value;
  const container = title === undefined ? path : `${title} › ${path}`;
  return new SymbolInformation(
    row.name || "…",
    SymbolKind.Field,
    container,
    new Location(uri, toRange(row.selection, lines)),
  );
}
