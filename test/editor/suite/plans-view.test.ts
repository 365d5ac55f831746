import assert from "node:assert/strict";
import { commands, window, workspace, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, inFolder, linesOfTree, startExtension, until, write } from "../support.ts";

describe("All Plans", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
    await commands.executeCommand("buyin.plans.focus");
    await commands.executeCommand("buyin.checkAll");
  });
  afterEach(() => cleanUp(...files.splice(0)));

  const listed = (): readonly string[] => linesOfTree(api.plansTree);

  it("lists the plans of every folder, without opening them", () => {
    const plans = api.plansTree.getChildren();
    const open = workspace.textDocuments.map(({ uri }) => uri.toString());
    for (const uri of [
      inFolder("juniper-flats.buyin.yaml"),
      inFolder("northlight.buyin.yaml"),
      inFolder("cedar-valley-plan.md"),
      inFolder("juniper-flats.buyin.yaml", 1),
      inFolder("cedar-valley-plan.md", 1),
    ]) {
      assert.ok(plans.includes(uri.toString()), `${uri.path} is not among ${plans.join(", ")}`);
      assert.ok(!open.includes(uri.toString()));
    }
    const line = listed().find((row) => row.startsWith("cedar-valley-plan | "));
    assert.match(String(line), / \| \d+ of 100(?: · \d+ errors?)?(?: · \d+ warnings?)? · Seen by October/);
  });

  it("follows the files on disk", async () => {
    const uri = await write("new.buyin.yaml", "plan: {title: Just begun}\n");
    files.push(uri);
    await until("it is listed", () => listed().some((line) => line.endsWith(" · Just begun")));
    await workspace.fs.delete(uri);
    await until("it is gone", () => !listed().some((line) => line.endsWith(" · Just begun")));
  });

  it("shows what is in the editor before it is saved", async () => {
    const uri = await write("unsaved.buyin.yaml", "plan: {title: As saved}\n");
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.positionAt(17), "not yet "));
    await until("it is listed", () => listed().some((line) => line.endsWith(" · As not yet saved")));
  });

  it("opens a plan", async () => {
    const uri = inFolder("northlight.buyin.yaml");
    const { command } = api.plansTree.getTreeItem(uri.toString());
    assert.ok(command);
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.equal(window.activeTextEditor?.document.uri.toString(), uri.toString());
  });
});
