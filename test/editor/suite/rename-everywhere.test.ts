import assert from "node:assert/strict";
import { commands, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from "vscode";
import { cleanUp, diagnosticsOf, startExtension, until, write } from "../support.ts";

const LIST = "id,name\nortiz,Dana Ortiz\nchen,Mei Chen\n";

const plan = (team: string): string =>
  `buyin: 1\nplan: {title: Größe}\ngoals:\n  - {id: g1, owner: ortiz}\nteam:\n  members:\n    - ${team}\n`;

const OTHER = `---
buyin: 1
---

# By June

## Goals

| Objective | Owner |
| --- | --- |
| Nobody slips | ortiz |
`;

describe("Rename for somebody on the list of people", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(async () => {
    await cleanUp(...files.splice(0));
  });

  const begin = async (
    folder: string,
  ): Promise<{ readonly document: TextDocument; readonly others: readonly Uri[] }> => {
    const give = async (path: string, text: string): Promise<Uri> => {
      const uri = await write(`${folder}/${path}`, text);
      files.push(uri);
      return uri;
    };
    const list = await give("people.csv", LIST);
    await give("buyin.config.yaml", "people: people.csv\n");
    const closed = await give("closed.buyin.yaml", plan("{id: lee, backup: ortiz}"));
    const markdown = await give("other.buyin.md", OTHER);
    const uri = await give("own.buyin.yaml", plan("{id: chen, name: Mei Chen, backup: ortiz}"));
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await until("the plan is checked, and its people are known", () => {
      const rules = diagnosticsOf(uri).length;
      return rules > 0 && diagnosticsOf(uri, "undefined-reference").length === 0;
    });
    await commands.executeCommand("buyin.checkAll");
    return { document, others: [list, closed, markdown] };
  };

  const rename = async (document: TextDocument, name: string): Promise<WorkspaceEdit> =>
    commands.executeCommand<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      document.positionAt(document.getText().indexOf("ortiz") + 1),
      name,
    );

  it("changes the id in the list and in every plan, and nothing else", async () => {
    const { document, others } = await begin("everywhere");
    const before = document.getText();
    const edit = await rename(document, "dana");
    // VS Code would ask about the other files first, and nobody is there to answer.
    const unasked = new WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) unasked.set(uri, edits);
    assert.equal(edit.entries().length, 4);
    assert.ok(await workspace.applyEdit(unasked));
    assert.equal(document.getText(), before.replaceAll("ortiz", "dana"));
    const [list, closed, markdown] = await Promise.all(
      others.map(async (uri) => (await workspace.openTextDocument(uri)).getText()),
    );
    assert.equal(list, LIST.replace("ortiz", "dana"));
    assert.equal(closed, plan("{id: lee, backup: ortiz}").replaceAll("ortiz", "dana"));
    assert.equal(markdown, OTHER.replace("| ortiz |", "| dana |"));
  });

  it("changes nothing where one plan has somebody of that id", async () => {
    const { document } = await begin("nowhere");
    await write("nowhere/closed.buyin.yaml", plan("{id: dana, name: Dana Zhou}"));
    await assert.rejects(() => rename(document, "dana"), /closed\.buyin\.yaml.*already names/);
  });
});
