import type { ExtensionContext } from "vscode";
import type { StartThread } from "../checker/protocol.ts";
import { SchemaChecker } from "../checker/schema-checker.ts";
import { registerCommands } from "./commands/index.ts";
import { ConfigStore } from "./config-store.ts";
import { createExporter, type Exporter } from "./exports/exporter.ts";
import { exportsIn } from "./exports/load.ts";
import { registerFirstSteps } from "./first-steps.ts";
import { lazyBundle } from "./lazy-bundle.ts";
import { ListedPlans } from "./listed-plans.ts";
import { createLog } from "./log.ts";
import { OpenPlans } from "./open-plans.ts";
import { registerCompletion } from "./providers/completion.ts";
import { registerCodeActions } from "./providers/code-actions.ts";
import { registerConfigEditing } from "./providers/config-editing.ts";
import { registerConfigDiagnostics } from "./providers/config-diagnostics.ts";
import { registerDiagnostics } from "./providers/diagnostics.ts";
import { registerDecorations, type Decorations } from "./providers/decorations.ts";
import { registerDateHints } from "./providers/date-hints.ts";
import { registerHover } from "./providers/hover.ts";
import { registerLanguageOffer } from "./providers/language-offer.ts";
import { registerLanguageStatus } from "./providers/language-status.ts";
import { registerLenses } from "./providers/lenses.ts";
import { registerLinks } from "./providers/links.ts";
import { registerNavigation } from "./providers/navigation.ts";
import { registerOutline } from "./providers/outline.ts";
import { registerPaste } from "./providers/paste.ts";
import { registerRename } from "./providers/rename.ts";
import { registerWorkspaceSymbols } from "./providers/workspace-symbols.ts";
import { tonguesIn } from "./tongue.ts";
import { PreviewHistory, type ProgressBundle } from "./history/preview-history.ts";
import { registerPages } from "./pages.ts";
import { PlansOverview } from "./preview/overview.ts";
import { PlanPreview } from "./preview/preview.ts";
import { PlanFocus } from "./plan-focus.ts";
import type { Sheets } from "./sheet-file.ts";
import { registerPlansView } from "./tree/plans-view.ts";
import type { RowTree } from "./tree/row-tree.ts";
import { registerStatusView } from "./tree/status-view.ts";
import { WorkspacePlans } from "./workspace-plans.ts";

/** What the tests in the editor look at: VS Code shows what a tree holds to nobody but its owner. */
export interface Api {
  readonly statusTree: RowTree;
  readonly plansTree: RowTree;
  readonly known: WorkspacePlans;
  readonly decorations: Decorations;
  readonly preview: PlanPreview;
  readonly overview: PlansOverview;
  readonly exporter: Exporter;
  /** How long the start took, in milliseconds. */
  readonly startedIn: number;
}

/**
 * Starts everything, when a plan or one of our views is first needed.
 *
 * @param startChecker starts the thread that checks plans against a district's own schema
 */
export function start(context: ExtensionContext, startChecker: StartThread): Api {
  const begin = performance.now();
  const log = createLog();
  const checker = new SchemaChecker(startChecker);
  const configs = new ConfigStore(checker, log);
  const open = new OpenPlans(configs, checker, log);
  const known = new WorkspacePlans(configs, checker, log);
  const focus = new PlanFocus(open);
  const status = registerStatusView(focus, context.workspaceState);
  const listed = new ListedPlans(open, known);
  const plans = registerPlansView(listed, known, context.workspaceState);
  const decorations = registerDecorations(open, known, listed);
  const overview = new PlansOverview(context, listed);
  const history = new PreviewHistory(
    configs,
    checker,
    log,
    lazyBundle<ProgressBundle>(context.extensionUri, "progress.js"),
  );
  const preview = new PlanPreview(context, focus, known, history);
  const exporter = createExporter(
    { open, focus, configs },
    exportsIn(context.extensionUri),
    tonguesIn(context.extensionUri),
  );
  const guide = registerFirstSteps(focus);
  const sheets = lazyBundle<Sheets>(context.extensionUri, "sheets.js");
  context.subscriptions.push(
    log,
    checker,
    configs,
    open,
    known,
    focus,
    status,
    listed,
    plans,
    decorations,
    overview,
    history,
    preview,
    registerPages(context),
    registerDiagnostics(open, known),
    registerConfigDiagnostics(configs),
    registerConfigEditing(configs),
    registerLanguageStatus(open),
    registerLanguageOffer(open),
    registerCompletion(open),
    registerCodeActions(open, configs),
    registerHover(open),
    registerLenses(open),
    registerPaste(open, sheets),
    registerDateHints(open),
    registerNavigation(open),
    registerRename(open, known),
    registerOutline(open),
    registerLinks(open),
    registerWorkspaceSymbols(open, known),
    guide,
    registerCommands({
      configs,
      log,
      open,
      known,
      focus,
      status,
      listed,
      plans,
      overview,
      preview,
      exporter,
      guide,
      sheets,
    }),
  );
  return {
    statusTree: status.tree,
    plansTree: plans.tree,
    known,
    decorations,
    overview,
    preview,
    exporter,
    startedIn: performance.now() - begin,
  };
}
