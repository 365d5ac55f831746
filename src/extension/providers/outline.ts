import {
  Disposable,
  DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  languages,
  SelectionRange,
  SymbolKind,
} from "vscode";
import { foldsOf, selectionsAt, symbolsOf, type Analysis, type PlanSymbol } from "../../core/index.ts";
import { toRange } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { hasYamlTools, YAML_SELECTOR } from "../plan-selector.ts";

/** The shape of a plan in the editor: outline and breadcrumbs, folding, growing selections. */
export function registerOutline(open: OpenPlans): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(
      YAML_SELECTOR,
      {
        async provideDocumentSymbols(document) {
          const plan = hasYamlTools(document) ? undefined : await open.current(document);
          return plan && symbolsOf(plan.analysis).map((symbol) => toSymbol(symbol, plan.analysis));
        },
      },
      { label: "Buy-in Plans" },
    ),
    languages.registerFoldingRangeProvider(YAML_SELECTOR, {
      async provideFoldingRanges(document) {
        const plan = hasYamlTools(document) ? undefined : await open.current(document);
        return (
          plan &&
          foldsOf(plan.analysis).map(
            ({ firstLine, lastLine, isComment }) =>
              new FoldingRange(firstLine, lastLine, isComment ? FoldingRangeKind.Comment : undefined),
          )
        );
      },
    }),
    languages.registerSelectionRangeProvider(YAML_SELECTOR, {
      async provideSelectionRanges(document, positions) {
        const plan = hasYamlTools(document) ? undefined : await open.current(document);
        if (plan === undefined) return undefined;
        const { analysis } = plan;
        return positions.map((position) => nested(analysis, document.offsetAt(position)));
      },
    }),
  );
}

const KINDS: Readonly<Record<PlanSymbol["kind"], SymbolKind>> = {
  section: SymbolKind.Module,
  part: SymbolKind.Object,
  list: SymbolKind.Array,
  row: SymbolKind.Field,
};

function toSymbol({ name, detail, kind, range, selection, children }: PlanSymbol, analysis: Analysis): DocumentSymbol {
  const { lines } = analysis;
  // VS Code refuses symbols without a name.
  const symbol = new DocumentSymbol(name || "…", detail, KINDS[kind], toRange(range, lines), toRange(selection, lines));
  symbol.children = children.map((child) => toSymbol(child, analysis));
  return symbol;
}

function nested(analysis: Analysis, offset: number): SelectionRange {
  const [largest, ...smaller] = selectionsAt(analysis, offset).toReversed();
  const start = new SelectionRange(toRange(largest ?? { start: offset, end: offset }, analysis.lines));
  return smaller.reduce((parent, range) => new SelectionRange(toRange(range, analysis.lines), parent), start);
}
