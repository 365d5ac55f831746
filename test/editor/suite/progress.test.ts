import assert from "node:assert/strict";
import { commands, window, workspace, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, startExtension, until, write } from "../support.ts";

/** In the browser there is no git at all; in Node the workspace lies in no repository. */
describe("progress of a plan without a history", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
  });
  afterEach(() => cleanUp(...files.splice(0)));

  it("is one calm sentence, and no part of the page", async () => {
    const file = "no-history.buyin.yaml";
    const uri = await write(file, "buyin: 1\nplan: { title: Never committed }\n");
    files.push(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    const { showInformationMessage } = window;
    const said: string[] = [];
    Object.assign(window, {
      showInformationMessage: (message: string) => {
        said.push(message);
        return Promise.resolve(undefined);
      },
    });
    try {
      await until("the page is about the plan", async () => {
        await commands.executeCommand("buyin.showProgress");
        return api.preview.panel?.title.endsWith(file);
      });
    } finally {
      Object.assign(window, { showInformationMessage });
    }
    assert.match(said.at(-1) ?? "", /^This plan is in no git repository that VS Code has open/);
    const html = api.preview.panel?.webview.html ?? "";
    assert.match(html, /<h1>Never committed<\/h1>/);
    assert.doesNotMatch(html, /Progress over time|How did it get here/);
  });
});
