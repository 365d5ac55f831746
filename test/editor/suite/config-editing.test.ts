import assert from "node:assert/strict";
import {
  CodeActionKind,
  commands,
  window,
  workspace,
  type CodeAction,
  type CompletionList,
  type Hover,
  type MarkdownString,
  type TextDocument,
  type Uri,
} from "vscode";
import { cleanUp, diagnosticsOf, startExtension, until, write } from "../support.ts";

describe("editing a configuration", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  const give = async (path: string, text: string): Promise<Uri> => {
    const uri = await write(path, text);
    files.push(uri);
    return uri;
  };
  const open = async (path: string, text: string): Promise<TextDocument> => {
    const document = await workspace.openTextDocument(await give(path, text));
    await window.showTextDocument(document);
    return document;
  };

  for (const [name, text, fixed] of [
    ["buyin.config.yaml", "rules:\n  touchpoint-gaps: off # é\n", "rules:\n  touchpoint-gap: off # é\n"],
    ["buyin.config.json", '{"rules": {"touchpoint-gaps": "off"}}\n', '{"rules": {"touchpoint-gap": "off"}}\n'],
  ] as const) {
    it(`repairs ${name} from the light bulb, in one step`, async () => {
      const document = await open(`editing/${name}`, text);
      const [diagnostic] = await until("it is checked", () => {
        const found = diagnosticsOf(document.uri, "invalid-value");
        return found.length > 0 && found;
      });
      assert.ok(diagnostic);
      const actions = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        diagnostic.range,
        CodeActionKind.QuickFix.value,
      );
      const fix = actions.find(({ title }) => title === "Change it to touchpoint-gap");
      assert.ok(fix?.edit);
      await workspace.applyEdit(fix.edit);
      assert.equal(document.getText(), fixed);
      await until("the finding is gone", () => diagnosticsOf(document.uri).length === 0);
    });
  }

  it("completes keys, rules and severities, and says what a key does", async () => {
    const text = "rules:\n  touchpoint-gap: \n  \n";
    const document = await open("completing/buyin.config.yaml", text);
    const labelsAt = async (offset: number): Promise<readonly string[]> => {
      const list = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.positionAt(offset),
      );
      return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    assert.ok((await labelsAt(text.indexOf("gap: ") + 5)).includes("information"));
    assert.ok((await labelsAt(text.length - 1)).includes("no-policy-anchor"));
    assert.ok((await labelsAt(text.length)).includes("profile"));
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      document.positionAt(1),
    );
    const shown = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join("\n");
    assert.match(shown, /How serious the findings of each rule are/);
  });

  it("helps with a configuration of another name once one extends it, and with no other file", async () => {
    const base = await open("editing/district.yaml", "profil: district\n");
    const actions = (): Thenable<readonly CodeAction[]> =>
      commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", base.uri, base.lineAt(0).range);
    assert.deepEqual(
      (await actions()).filter(({ title }) => title.startsWith("Change it")),
      [],
    );
    await give("editing/buyin.config.yaml", "extends: district.yaml\n");
    await open("editing/plan.buyin.yaml", "buyin: 1\nplan: {title: é}\n");
    await until("it is checked", () => diagnosticsOf(base.uri, "unknown-field").length === 1);
    await until("it is repaired", async () => (await actions()).some(({ title }) => title === "Change it to profile"));
  });
});
