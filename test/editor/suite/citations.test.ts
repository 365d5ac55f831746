import assert from "node:assert/strict";
import {
  commands,
  Selection,
  window,
  workspace,
  type CompletionList,
  type Hover,
  type MarkdownString,
  type Uri,
} from "vscode";
import { cleanUp, diagnosticsOf, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
vision:
  statement: Adults notice early, as others found
references:
  - id: survey
    title: Our own survey
`;

const MARKDOWN = `# A plan

## Vision

Adults notice early, as others found

## References

| Id | Title |
| --- | --- |
| survey | Our own survey |
`;

describe("citing a source", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  for (const [path, text] of [
    ["cite.buyin.yaml", YAML],
    ["cite.buyin.md", MARKDOWN],
  ] as const) {
    it(`is offered behind a bracket, the plan's own sources first, and adds what comes from the library (${path})`, async () => {
      const uri = await write(path, text);
      files.push(uri);
      const document = await workspace.openTextDocument(uri);
      const editor = await window.showTextDocument(document);
      await until("it is checked", () => diagnosticsOf(uri).length > 0);
      const end = document.positionAt(text.indexOf("others found") + "others found".length);
      await editor.edit((edit) => edit.insert(end, " [ec"));
      const cursor = end.translate(0, " [ec".length);
      editor.selection = new Selection(cursor, cursor);
      const { items } = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        uri,
        cursor,
        "[",
        100,
      );
      const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
      assert.ok(labels.indexOf("survey") < labels.indexOf("eckert") && labels.includes("survey"), labels.join());
      const added = items.find((_, index) => labels[index] === "eckert")?.additionalTextEdits ?? [];
      assert.match(added.map(({ newText }) => newText).join(""), /Why We Need to Move Beyond Buy-in/);

      const before = document.getText();
      await until("a suggestion is taken", async () => {
        await commands.executeCommand("editor.action.triggerSuggest");
        await commands.executeCommand("acceptSelectedSuggestion");
        return document.getText() !== before;
      });
      await until(`its source is there: ${document.getText()}`, () => document.getText().includes("Move Beyond"));
      assert.match(document.getText(), /as others found \[eckert\]\r?\n/);
      const [hover] = await until("the source is known", async () => {
        const place = document.positionAt(document.getText().indexOf("[eckert]") + 2);
        const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, place);
        return hovers.some((one) => wordsOf(one).includes("Why We Need")) && hovers;
      });
      assert.ok(hover && !wordsOf(hover).includes("not in this plan"));
    });
  }
});

function wordsOf({ contents }: Hover): string {
  return contents
    .map((part) => (part as MarkdownString).value)
    .join("\n")
    .replaceAll("\\", "");
}
