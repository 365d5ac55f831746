import assert from "node:assert/strict";
import { commands, window, workspace, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, inFolder, linesOfTree, read, startExtension, until, write } from "../support.ts";

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
    assert.match(
      String(line),
      / \| \d+ of 100(?: · \d+ \w+)* · \d+ of 11 sections complete(?: · next [\d-]{10})? · Seen by October/,
    );
  });

  it("follows the files on disk", async () => {
    const uri = await write("new.buyin.yaml", "plan: {title: Just begun}\n");
    files.push(uri);
    await until("it is listed", () => listed().some((line) => line.endsWith(" · Just begun")));
    await workspace.fs.delete(uri);
    await until("it is gone", () => !listed().some((line) => line.endsWith(" · Just begun")));
  });

  it("shows what is in the editor before it is saved", async () => {
    const uri = await write("being-edited.buyin.yaml", "plan: {title: As saved}\n");
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.positionAt(17), "not yet "));
    await until("it is listed", () => listed().some((line) => line.endsWith(" · As not yet saved")));
  });

  it("puts plans together by folder or by status, and takes them apart again", async () => {
    await commands.executeCommand("buyin.groupPlans", "folder");
    assert.ok(
      listed().some((line) => /^examples \| \d plans$/.test(line)),
      listed().join("\n"),
    );
    assert.ok(listed().some((line) => line.startsWith("  cedar-valley-plan | ")));
    await commands.executeCommand("buyin.groupPlans", "status");
    assert.ok(
      listed().some((line) => /^active \| \d plans$/.test(line)),
      listed().join("\n"),
    );
    await commands.executeCommand("buyin.groupPlans", "none");
    assert.ok(listed().some((line) => line.startsWith("cedar-valley-plan | ")));
  });

  it("shows them on one page, and follows them", async () => {
    await commands.executeCommand("buyin.openOverview");
    const html = (): string => api.overview.panel?.webview.html ?? "";
    await until("the plans are there", () => html().includes("(cedar-valley-plan.md)</a>"));
    const { options } = api.overview.panel?.webview ?? {};
    assert.ok(options !== undefined);
    assert.deepEqual([options.enableCommandUris, options.enableScripts], [["buyin.goTo"], false]);
    const uri = await write("overview.buyin.yaml", "plan: {title: <i>Just begun</i>}\n");
    files.push(uri);
    await until("the new one is there", () =>
      html().includes("&lt;i&gt;Just begun&lt;/i&gt; (overview.buyin.yaml)</a>"),
    );
  });

  it("writes them as a spreadsheet and as a Markdown table", async () => {
    for (const [name, head] of [
      ["all.csv", /^\uFEFF?Plan,File,Organization,/],
      ["all.md", /^\| Plan \| File \| Organization \|/],
    ] as const) {
      const target = inFolder(name);
      files.push(target);
      await commands.executeCommand("buyin.savePlansList", target);
      const text = await read(target);
      assert.match(text, head);
      assert.match(text, /northlight.buyin.yaml|northlight\\.buyin\\.yaml/);
    }
  });

  it("opens a plan", async () => {
    const uri = inFolder("northlight.buyin.yaml");
    const { command } = api.plansTree.getTreeItem(uri.toString());
    assert.ok(command);
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.equal(window.activeTextEditor?.document.uri.toString(), uri.toString());
  });
});
