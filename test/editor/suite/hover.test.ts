import { commands, MarkdownString, workspace, type Hover, type Uri } from "vscode";
import assert from "node:assert/strict";
import { cleanUp, quietly, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
plan:
  title: Nobody Slips Quietly
stakeholders:
  - id: families
    group: families
    level: consult
`;

const MARKDOWN = `---
buyin: 1
---

# Nobody Slips Quietly

## Who is involved

| Name | Group | Level |
| --- | --- | --- |
| Families | families | consult |
`;

describe("hovering", () => {
  const files: Uri[] = [];
  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  for (const [name, text] of [
    ["hover.buyin.yaml", YAML],
    ["hover.buyin.md", MARKDOWN],
  ] as const) {
    it(`says what may stand at the cursor, in ${name}`, async () => {
      const uri = await write(name, text);
      files.push(uri);
      const document = await workspace.openTextDocument(uri);
      await commands.executeCommand("vscode.open", uri);
      const position = document.positionAt(text.indexOf("consult") + 2);
      const shown = await until("the hover is there", async () => {
        const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, position);
        const texts = hovers.flatMap(({ contents }) =>
          contents.map((part) => (part instanceof MarkdownString ? part.value : "")),
        );
        return texts.find((value) => value.startsWith("**Level**"));
      });
      assert.match(shown, /- \*\*consult\*\*: They are asked/);
    });
  }

  it("says nothing in a file that is no plan", async () => {
    const uri = await write("hover.yaml", "level: consult\n");
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    await commands.executeCommand("vscode.open", uri);
    await quietly();
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, document.positionAt(8));
    assert.deepEqual(hovers, []);
  });
});
