import assert from "node:assert/strict";
import { commands, TabInputTextDiff, type Uri, window, workspace } from "vscode";
import { cleanUp, diagnosticsOf, inFolder, read, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
goals:
  - statement: Every student is known # by a name
    x-code: 12
`;

const MARKDOWN = `---
buyin: 1
---

## Goals

<!-- by a name -->
### Goal: Every student is known

- **x-code:** 12
`;

describe("converting a plan", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  it("shows the other format beside the plan, and writes it when it is saved", async () => {
    const uri = await write("convert-me.buyin.yaml", YAML);
    files.push(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("the plan is read", () => diagnosticsOf(uri).length > 0);
    await commands.executeCommand("buyin.convertToMarkdown");
    const diff = await until("the difference is shown", () => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof TabInputTextDiff ? input : undefined;
    });
    assert.equal(diff.original.toString(), uri.toString());
    const shown = await workspace.openTextDocument(diff.modified);
    assert.equal(shown.getText(), MARKDOWN);
    assert.equal(await read(uri), YAML);
    if (uri.scheme !== "file") return;
    assert.equal(diff.modified.path, inFolder("convert-me.buyin.md").path);
    files.push(inFolder("convert-me.buyin.md"));
    assert.ok(await shown.save());
    assert.equal(await read(inFolder("convert-me.buyin.md")), MARKDOWN);
  });
});
