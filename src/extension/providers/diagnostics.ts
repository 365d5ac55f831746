import { Disposable, languages, workspace, type DiagnosticCollection, type Uri } from "vscode";
import { isAtLeast, type Analysis } from "../../core/index.ts";
import { toDiagnostic } from "../convert.ts";
import type { OpenPlans } from "../open-plans.ts";
import { FOUND_BY_YAML_TOOLS, hasYamlTools } from "../plan-selector.ts";
import { settingsFor } from "../editor-settings.ts";
import type { WorkspacePlans } from "../workspace-plans.ts";

/** Shows findings as one types, and those of plans that are not open where the settings ask for them. */
export function registerDiagnostics(open: OpenPlans, known: WorkspacePlans): Disposable {
  const collection = languages.createDiagnosticCollection("buyin");
  const publish = (uri: Uri): void => {
    const plan = open.get(uri);
    if (plan !== undefined) {
      // An analysis of an older version would mark the wrong words; the one of this version is on its way.
      if (plan.document.version === plan.version) {
        const others = hasYamlTools(plan.document) ? FOUND_BY_YAML_TOOLS : [];
        show(collection, uri, plan.analysis, others);
      }
      return;
    }
    const closed = settingsFor(uri).scope === "allPlans" ? known.get(uri) : undefined;
    if (closed === undefined) collection.delete(uri);
    else show(collection, uri, closed.analysis);
  };
  const publishAll = (): void => {
    if (settingsFor().scope === "allPlans") known.start();
    for (const { uri } of known.all()) publish(uri);
    for (const { document } of open.all()) publish(document.uri);
  };
  publishAll();
  return Disposable.from(
    collection,
    open.onDidChange(publish),
    known.onDidChangePlan(publish),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("buyin.check")) publishAll();
    }),
  );
}

/** @param others rules whose findings are shown by somebody else */
function show(
  collection: DiagnosticCollection,
  uri: Uri,
  { problems, lines }: Analysis,
  others: readonly string[] = [],
): void {
  const { lowestSeverity } = settingsFor(uri);
  collection.set(
    uri,
    problems
      .filter(({ rule, severity }) => isAtLeast(severity, lowestSeverity) && !others.includes(rule))
      .map((problem) => toDiagnostic(problem, lines, uri)),
  );
}
