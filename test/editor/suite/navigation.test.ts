import {
  commands,
  Position,
  workspace,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type SelectionRange,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
} from "vscode";
import assert from "node:assert/strict";
import { cleanUp, quietly, startExtension, until, write } from "../support.ts";

const PLAN = `buyin: 1
plan:
  title: Nobody Slips Quietly
goals:
  - id: g1
    statement: Grade teams use the list
    owner: ortiz
team:
  members:
    - id: ortiz
      name: Dana Ortiz
references:
  - id: survey
    title: Fall survey
    url: survey.csv
`;

const MARKDOWN = `---
buyin: 1
---

# Nobody Slips Quietly

## Goals

| Objective | Owner |
| --- | --- |
| Grade teams use the list | Dana Ortiz |

## Team

| Name |
| --- |
| Dana Ortiz |
`;

describe("finding one's way in a plan", () => {
  const files: Uri[] = [];
  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  async function opened(name: string, text: string): Promise<TextDocument> {
    const uri = await write(name, text);
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    await commands.executeCommand("vscode.open", uri);
    return document;
  }

  const at = (document: TextDocument, text: string): Position => document.positionAt(document.getText().indexOf(text));

  for (const [name, text, owner] of [
    ["way.buyin.yaml", PLAN, "owner: ortiz"],
    ["way.buyin.md", MARKDOWN, "Dana Ortiz |"],
  ] as const) {
    it(`leads from an owner to the member, and back to every use, in ${name}`, async () => {
      const document = await opened(name, text);
      const position = at(document, owner).translate(0, owner.indexOf("rtiz"));
      const definitions = await until("the definition is there", async () => {
        const found = await commands.executeCommand<Location[]>(
          "vscode.executeDefinitionProvider",
          document.uri,
          position,
        );
        return found.length > 0 && found;
      });
      const [definition] = definitions;
      assert.ok(definition !== undefined && definition.range.start.line > position.line);
      const references = await commands.executeCommand<Location[]>(
        "vscode.executeReferenceProvider",
        document.uri,
        position,
      );
      assert.ok(references.some(({ range }) => range.contains(position)));
      const highlights = await commands.executeCommand<DocumentHighlight[]>(
        "vscode.executeDocumentHighlights",
        document.uri,
        position,
      );
      assert.ok(highlights.length >= 2);
    });
  }

  it("renames an id wherever the plan uses it", async () => {
    const document = await opened("rename.buyin.yaml", PLAN);
    const position = at(document, "ortiz\nteam");
    const edit = await commands.executeCommand<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      position,
      "d-ortiz",
    );
    await workspace.applyEdit(edit);
    assert.equal(document.getText(), PLAN.replaceAll(": ortiz\n", ": d-ortiz\n"));
  });

  it("refuses an id that another row has", async () => {
    const document = await opened(
      "refuse.buyin.yaml",
      PLAN.replace("references:", "    - id: chen\n      name: Mei Chen\nreferences:"),
    );
    const position = at(document, "ortiz\nteam");
    await assert.rejects(async () => {
      await commands.executeCommand("vscode.executeDocumentRenameProvider", document.uri, position, "chen");
    }, /already names/);
  });

  it("shows an outline, folds and growing selections", async () => {
    const document = await opened("outline.buyin.yaml", PLAN);
    const symbols = await until("the outline is there", async () => {
      const found = await commands.executeCommand<DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      return found !== undefined && found.length > 0 && found;
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["Plan basics", "Goals", "Team", "References"],
    );
    const folds = await commands.executeCommand<FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    assert.ok(folds.some(({ start, end }) => start === 3 && end === 6));
    const [selection] = await commands.executeCommand<SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [at(document, "ortiz\nteam")],
    );
    assert.equal(selection && document.getText(selection.range), "ortiz");
    assert.equal(selection?.parent && document.getText(selection.parent.range), "owner: ortiz");
  });

  it("links a reference to the file beside the plan", async () => {
    const document = await opened("links.buyin.yaml", PLAN);
    const links = await until("the link is there", async () => {
      const found = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri);
      return found.some(({ target }) => target?.path.endsWith("/survey.csv")) && found;
    });
    assert.equal(links.length, 1);
  });

  it("finds rows of every plan by their names", async () => {
    await opened("symbols.buyin.yaml", PLAN.replaceAll("ortiz", "zamora").replace("Dana Ortiz", "Zamora Quist"));
    await quietly();
    const found = await until("the row is there", async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "zamora quist",
      );
      return symbols.length > 0 && symbols;
    });
    assert.equal(found[0]?.name, "Zamora Quist");
    assert.match(found[0].containerName, /Nobody Slips Quietly › Team/);
  });

  it("has nothing to say about a file that is no plan", async () => {
    const document = await opened("other.yaml", "services:\n  - id: ortiz\n    owner: ortiz\n");
    await quietly();
    const found = await commands.executeCommand<Location[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      new Position(2, 12),
    );
    assert.deepEqual(found, []);
  });
});
