import assert from "node:assert/strict";
import { commands, Position, TabInputText, ViewColumn, window, workspace, type TextEditor, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, startExtension, until, write } from "../support.ts";

const PLAN = `buyin: 1
plan: { title: Seen beside its text }
goals:
  - id: g1
    statement: Every ninth grader who drifts is noticed within two weeks
`;

describe("Plan Status preview", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
  });
  afterEach(() => cleanUp(...files.splice(0)));

  const openPlan = async (path: string, text = PLAN): Promise<TextEditor> => {
    const uri = await write(path, text);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri), ViewColumn.One);
    // The command works on the plan that has the focus, which VS Code says a little later.
    await until("the plan has its preview", async () => {
      await commands.executeCommand("buyin.openPreview");
      return api.preview.panel?.title.endsWith(path);
    });
    return editor;
  };
  const html = (): string => api.preview.panel?.webview.html ?? "";

  it("opens beside the plan, and leaves the cursor in it", async () => {
    const { document } = await openPlan("preview-shown.buyin.yaml");
    assert.match(html(), /<h1>Seen beside its text<\/h1>/);
    await until("it is beside the plan", () => api.preview.panel?.viewColumn === ViewColumn.Two);
    assert.equal(window.activeTextEditor?.document, document);
  });

  it("follows what is written", async () => {
    const editor = await openPlan("edited.buyin.yaml");
    const at = editor.document.positionAt(PLAN.indexOf("beside"));
    await editor.edit((edit) => edit.insert(at, "right <here> "));
    await until("it is shown", () => html().includes("<h1>Seen right &lt;here&gt; beside its text</h1>"));
  });

  it("shows the plan that is being worked on, and stays with it when it is closed", async () => {
    await openPlan("preview-first.buyin.yaml");
    await openPlan("preview-second.buyin.yaml", PLAN.replace("Seen", "Another one"));
    await until("the other plan is shown", () => html().includes("<h1>Another one beside its text</h1>"));
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(tabs.filter(({ input }) => input instanceof TabInputText));
    await until("no plan is open", () => window.visibleTextEditors.length === 0);
    assert.match(html(), /<h1>Another one beside its text<\/h1>/);
  });

  it("shows a plan that cannot be read as far as it can be", async () => {
    await openPlan("preview-broken.buyin.yaml", "buyin: 1\nplan: { title: Half\ngoals: [");
    assert.match(html(), /The plan has no goals yet\./);
    assert.match(html(), /cannot be read/);
  });

  it("leads to a place in the text, beside the page", async () => {
    const { document } = await openPlan("linked.buyin.yaml");
    const [, link] = /<a href="command:buyin\.followLink\?([^"]*)">Every ninth grader/.exec(html()) ?? [];
    assert.ok(link !== undefined);
    api.preview.panel?.reveal();
    await until("the page has the focus", () => api.preview.panel?.active);
    const args: unknown = JSON.parse(decodeURIComponent(link));
    assert.ok(Array.isArray(args));
    // The page may take the focus a little later than it says.
    const editor = await until("the plan has the focus", async () => {
      await commands.executeCommand("buyin.followLink", ...(args as unknown[]));
      return window.activeTextEditor;
    });
    assert.equal(editor.document, document);
    assert.equal(editor.viewColumn, ViewColumn.One);
    assert.deepEqual(editor.selection.active, new Position(3, 4));
    assert.equal(api.preview.panel?.visible, true);
  });

  it("runs no script, and may call one command only", async () => {
    await openPlan("safe.buyin.yaml");
    const { options, cspSource } = api.preview.panel?.webview ?? {};
    assert.ok(options !== undefined);
    assert.equal(options.enableScripts, false);
    assert.deepEqual(options.enableCommandUris, ["buyin.followLink"]);
    assert.ok(cspSource !== undefined);
    assert.ok(
      html().includes(`content="default-src &#39;none&#39;; style-src ${cspSource.replaceAll("'", "&#39;")};"`),
    );
    const commandsCalled = [...html().matchAll(/command:([\w.]+)/g)].map(([, id]) => id);
    assert.deepEqual([...new Set(commandsCalled)], ["buyin.followLink"]);
  });

  it("opens the page about the score, and nothing where a link means nothing", async () => {
    await openPlan("score.buyin.yaml");
    await commands.executeCommand("buyin.followLink", "https://example.test");
    assert.match(window.activeTextEditor?.document.fileName ?? "", /score\.buyin\.yaml$/);
    await commands.executeCommand("buyin.followLink");
    await until("the page is open", () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("completeness.md"))),
    );
  });
});
