import assert from "node:assert/strict";
import { commands, TreeItemCollapsibleState, window, workspace, type TextDocument, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, diagnosticsOf, labelOf, startExtension, until, write } from "../support.ts";

const COMMENT = "  # buyin-allow goal-incomplete: the count ends in May\n";
const PLAN = `buyin: 1
plan:
  title: On Track
allow:
  - {rule: no-student-outcome-goal}
goals:
${COMMENT}  - id: g1
    statement: Teachers use the list of ninth graders who drift
    kind: use
`;

describe("Silenced findings in Plan Status", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
    await commands.executeCommand("buyin.showStatus");
  });
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string): Promise<TextDocument> => {
    const uri = await write(path, PLAN);
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await until("its silenced findings are listed", () => rows().length === 2);
    return document;
  };
  const rows = (): readonly string[] => api.statusTree.getChildren("silenced");

  it("are a closed branch at the end, each with sentence, reason and spoken label", async () => {
    await open("silenced/listed.buyin.yaml");
    const branch = api.statusTree.getChildren().at(-1) ?? "";
    assert.equal(labelOf(api.statusTree, branch), "Silenced (2)");
    assert.equal(api.statusTree.getTreeItem(branch).collapsibleState, TreeItemCollapsibleState.Collapsed);
    const items = rows().map((id) => api.statusTree.getTreeItem(id));
    assert.deepEqual(
      items.map(({ description }) => description),
      ["no reason given", "the count ends in May"],
    );
    for (const id of rows()) {
      const { tooltip, accessibilityInformation, contextValue } = api.statusTree.getTreeItem(id);
      assert.equal(contextValue, "silenced");
      assert.ok(typeof tooltip === "string" && tooltip.includes(labelOf(api.statusTree, id)));
      assert.match(accessibilityInformation?.label ?? "", /, silenced, /);
    }
  });

  it("lead to their place, and are silenced no more in one step that can be undone", async () => {
    const document = await open("silenced/again.buyin.yaml");
    const row = rows()[1] ?? "";
    const { command } = api.statusTree.getTreeItem(row);
    assert.ok(command);
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.equal(window.activeTextEditor?.selection.active.line, 7);
    await commands.executeCommand("buyin.showSilenced", row);
    assert.equal(document.getText(), PLAN.replace(COMMENT, ""));
    await until("it is found again", () => diagnosticsOf(document.uri, "goal-incomplete").length === 1);
    await until("it is listed no more", () => rows().length === 1);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), PLAN);
  });

  it("are silenced no more by the command at the cursor", async () => {
    const document = await open("silenced/cursor.buyin.yaml");
    await commands.executeCommand("buyin.goTo", document.uri.toString(), PLAN.indexOf("id: g1") + 1);
    await commands.executeCommand("buyin.showSilenced");
    assert.equal(document.getText(), PLAN.replace(COMMENT, ""));
  });
});
