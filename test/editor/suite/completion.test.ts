import {
  commands,
  type CompletionItem,
  Position,
  Selection,
  SnippetString,
  window,
  workspace,
  type CompletionList,
  type Uri,
} from "vscode";
import assert from "node:assert/strict";
import { cleanUp, quietly, startExtension, until, write } from "../support.ts";

describe("completion", () => {
  const files: Uri[] = [];
  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  /** What is offered at the `⟦⟧` of a file that is open in the editor. */
  async function offered(name: string, marked: string): Promise<readonly CompletionItem[]> {
    const uri = await write(name, marked.replace("⟦⟧", ""));
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    const position = document.positionAt(marked.indexOf("⟦⟧"));
    editor.selection = new Selection(position, position);
    await quietly();
    const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", uri, position);
    return list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ""));
  }

  it("writes a section with its prompts, in the plan's indentation", async () => {
    const items = await offered("section.buyin.yaml", "buyin: 1\nalign⟦⟧\n");
    const item = items.find((one) => one.filterText === "alignment");
    assert.ok(item?.insertText instanceof SnippetString);
    assert.ok(item.keepWhitespace);
    assert.equal(
      item.insertText.value
        .replace(/\$\{\d+:?/g, "")
        .replaceAll("}", "")
        .replaceAll("$0", ""),
      'alignment:\n  links:\n    - id: \n      document: "Which adopted plan this work serves"\n      priority: "The exact goal or priority in that plan"',
    );
  });

  it("offers the team's members as owners, with their names", async () => {
    const items = await offered(
      "owner.buyin.yaml",
      "team:\n  members:\n    - {id: ortiz, name: Dana Ortiz}\ngoals:\n  - id: g1\n    owner: ⟦⟧\n",
    );
    assert.deepEqual(
      items.map(({ label }) => (typeof label === "string" ? label : `${label.label}: ${label.description ?? ""}`)),
      ["ortiz: Dana Ortiz"],
    );
  });

  it("puts what is taken into the document", async () => {
    await offered("taken.buyin.yaml", "stakeholders:\n  - id: a\n    level: coll⟦⟧\n");
    await commands.executeCommand("editor.action.triggerSuggest");
    const document = await until("the value is written", async () => {
      await commands.executeCommand("acceptSelectedSuggestion");
      const open = window.activeTextEditor?.document;
      return open?.getText().includes("level: collaborate\n") === true && open;
    });
    assert.equal(document.getText(), "stakeholders:\n  - id: a\n    level: collaborate\n");
    assert.deepEqual(window.activeTextEditor?.selection.active, new Position(2, 22));
  });

  it("offers nothing in a file that is no plan", async () => {
    assert.deepEqual(await offered("other.yaml", "goals:\n  - id: g1\n    owner: ⟦⟧\n"), []);
  });
});
