import assert from "node:assert/strict";
import { commands, window, workspace, type Hover, type Uri } from "vscode";
import { cleanUp, diagnosticsOf, startExtension, until, write } from "../support.ts";

const PLAN = `buyin: 1
plan: {title: TBD}
goals:
  - id: g1
    kind: use
`;

describe("a plan that is known by its mark only", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  it("stays YAML with everything working, until its author switches", async () => {
    const uri = await write("marked-only.yaml", PLAN);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("it is checked", () => diagnosticsOf(uri, "placeholder-text").length > 0);
    assert.equal(editor.document.languageId, "yaml");
    await commands.executeCommand("buyin.nextGap");
    assert.equal(editor.document.getText(editor.selection), "TBD");
    const place = editor.document.positionAt(PLAN.indexOf("kind"));
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, place);
    assert.ok(hovers.length > 0);

    await commands.executeCommand("buyin.useLanguage");
    const switched = await until("it has the plans' language", () => {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      return document?.languageId === "buyin-plan" && document;
    });
    assert.equal(switched.getText(), PLAN);
    assert.equal(switched.isDirty, false);
    await until("it is checked as before", () => diagnosticsOf(uri, "placeholder-text").length > 0);
    await commands.executeCommand("buyin.useLanguage");
    assert.equal(switched.languageId, "buyin-plan");
  });
});
