import assert from "node:assert/strict";
import { commands, Selection, window, workspace, type CodeAction, type TextEditor, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, diagnosticsOf, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
plan: {title: A plan}
goals:
  - id: g1
    statement: Teachers use the list
    kind: use
# the end
`;

const MARKDOWN = `# A plan

## Timeline

| Milestone | Type | Due | Owner |
| --- | --- | --- | --- |
| The board votes | approve | 2026-05-15 | Ortiz |
`;

describe("Add Row", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
  });
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string, text: string): Promise<TextEditor> => {
    const uri = await write(path, text);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("it is checked", () => diagnosticsOf(uri).length > 0);
    return editor;
  };

  it("is offered by the light bulb for the list at the cursor, and writes a row that Tab goes through", async () => {
    const editor = await open("row.buyin.yaml", YAML);
    const { document } = editor;
    editor.selection = new Selection(4, 10, 4, 10);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      editor.selection,
    );
    const action = actions.find(({ title }) => title === "Add a row to goals");
    assert.ok(action?.command);
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
    await until("the row is there", () => document.getText() !== YAML);
    assert.match(document.getText(), /kind: use\n {2}- id: \n {4}statement: .*\n {4}kind: …\n[^]*\n# the end\n$/);
    await until("the cursor is at its first prompt", () => editor.selection.start.line === 6);
    await commands.executeCommand("jumpToNextSnippetPlaceholder");
    await until("it is at the next one", () => editor.selection.start.line === 7 && !editor.selection.isEmpty);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), YAML);
  });

  it("adds to a table in Markdown", async () => {
    const { document } = await open("row.buyin.md", MARKDOWN);
    await commands.executeCommand("buyin.addRow", "timeline.milestones");
    await until("the row is there", () => document.getText() !== MARKDOWN);
    assert.match(document.getText(), /\| Ortiz \|\n\| .+ \| … \| YYYY-MM-DD \| .+ \|\n$/);
  });

  it("asks for the list, and makes it with its section", async () => {
    const { document } = await open("list.buyin.yaml", YAML);
    const asked = commands.executeCommand("buyin.addRow");
    await until("the first list is chosen", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return document.getText() !== YAML;
    });
    await asked;
    assert.match(document.getText(), /calendar: \{breaks: \[\{start: YYYY-MM-DD, end: YYYY-MM-DD\}\]\}/);
  });

  it("adds from the row of a section in the sidebar; where the section is not there, it is added", async () => {
    const editor = await open("sidebar.buyin.yaml", YAML);
    const item = await until("the sections are shown", () => {
      const { contextValue } = api.statusTree.getTreeItem("section:goals");
      return contextValue === "section" && api.statusTree.getTreeItem("section:team");
    });
    assert.equal(item.contextValue, "missingSection");
    await commands.executeCommand("buyin.addRow", "section:goals");
    await until("a goal is there", () => /- id: \n {4}statement: /.test(editor.document.getText()));
    await commands.executeCommand("undo");
    await commands.executeCommand("buyin.addSection", "section:team");
    await until("the team is there", () => /\nteam:\n {2}cadence: …\n {2}members:\n/.test(editor.document.getText()));
  });
});
