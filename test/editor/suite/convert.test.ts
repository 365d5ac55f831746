import assert from "node:assert/strict";
import { commands, env, TabInputTextDiff, type Uri, window, workspace } from "vscode";
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

describe("pasting rows from a spreadsheet", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  it("adds the rows on the clipboard to the list at the cursor, in one step", async () => {
    const uri = await write("paste-here.buyin.yaml", YAML);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("the plan is read", () => diagnosticsOf(uri).length > 0);
    await env.clipboard.writeText("Goal\tOwner\tBudget code\nFewer absences\tAna\t7\n");
    const { document } = editor;
    await until("the rows are there", async () => {
      if (document.getText() !== YAML) return true;
      await commands.executeCommand("buyin.pasteRows", undefined, "goals.items");
      return document.getText() !== YAML;
    });
    const row = "  - statement: Fewer absences\n    owner: Ana\n    x-budget-code: 7\n";
    assert.equal(document.getText(), YAML + row);
    await commands.executeCommand("undo");
    await until("it is undone", () => document.getText() === YAML);
  });

  it("adds the rows of a CSV file of Windows", async () => {
    const uri = await write("import-here.buyin.yaml", YAML);
    const file = inFolder("rows.csv");
    files.push(uri, file);
    await workspace.fs.writeFile(
      file,
      Uint8Array.from(Array.from("Goal;Owner\r\nFewer absences;Jos\u00e9\r\n", (c) => c.charCodeAt(0))),
    );
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("the plan is read", () => diagnosticsOf(uri).length > 0);
    await until("the rows are there", async () => {
      if (document.getText() === YAML) await commands.executeCommand("buyin.importRows", file, "goals.items");
      return document.getText() !== YAML;
    });
    assert.equal(document.getText(), `${YAML}  - statement: Fewer absences\n    owner: José\n`);
  });
});
