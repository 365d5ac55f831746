import assert from "node:assert/strict";
import {
  commands,
  CompletionItemKind,
  DiagnosticSeverity,
  extensions,
  Selection,
  window,
  workspace,
  type CompletionList,
  type Uri,
} from "vscode";
import { cleanUp, diagnosticsOf, quietly, startExtension, until, write } from "../support.ts";

describe("the extension", () => {
  const files: Uri[] = [];

  afterEach(() => cleanUp(...files.splice(0)));

  it("starts", async () => {
    const { startedIn } = await startExtension();
    console.log(`      activate() took ${startedIn.toFixed(1)} ms`);
  });

  it("has every command of its manifest", async () => {
    const manifest = extensions.getExtension("buyin-plans.buyin-plans")?.packageJSON as Manifest;
    const there = await commands.getCommands(true);
    const missing = manifest.contributes.commands.filter(({ command }) => !there.includes(command));
    assert.deepEqual(missing, []);
  });

  it("opens the page of a rule, and the one about the score, in the preview", async () => {
    for (const [args, label] of [
      [["buyin.explain", "goal-incomplete"], "goal-incomplete"],
      [["buyin.howScored"], "completeness"],
    ] as const) {
      const [command, ...rest] = args;
      await commands.executeCommand(command, ...rest);
      await until(`${label} is shown`, () => hasTab(`${label}.md`));
    }
  });

  it("opens the page of the finding at the cursor", async () => {
    const uri = await write("explain.buyin.yaml", "buyin: 1\nplan:\n  status: drafty\n");
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("it is checked", () => diagnosticsOf(uri, "invalid-value").length > 0);
    editor.selection = new Selection(2, 12, 2, 12);
    await commands.executeCommand("buyin.explain");
    await until("its page is shown", () => hasTab("invalid-value.md"));
  });

  it("asks step by step, goes back, and starts a new plan that is checked", async () => {
    const started = commands.executeCommand("buyin.newPlan");
    await quietly();
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    await quietly();
    await commands.executeCommand("workbench.action.quickInputBack");
    const document = await until("it is open", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return window.activeTextEditor?.document;
    });
    await started;
    assert.equal(document.languageId, "buyin-plan");
    assert.match(document.getText(), /^buyin: 1\n\nplan:\n {2}title: "Name the work, not the product"\n/);
    await until("it is checked", () => diagnosticsOf(document.uri, "section-missing").length > 0);
    assert.deepEqual(
      diagnosticsOf(document.uri).filter(({ severity }) => severity === DiagnosticSeverity.Error),
      [],
    );
    assert.equal(document.getText(window.activeTextEditor?.selection), "Name the work, not the product");
  });

  for (const [path, prefix] of [
    ["snippets.buyin.yaml", "bi-"],
    ["snippets.buyin.md", "bi-"],
  ] as const) {
    it(`offers snippets in ${path}`, async () => {
      const uri = await write(path, prefix);
      files.push(uri);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      const { items } = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        uri,
        document.positionAt(prefix.length),
      );
      const snippets = items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
      assert.ok(snippets.length > 20, `There are only ${String(snippets.length)}`);
    });
  }
});

function hasTab(label: string): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => tab.label.includes(label)));
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}
