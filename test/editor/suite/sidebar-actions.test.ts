import assert from "node:assert/strict";
import { commands, env, Selection, TreeItemCheckboxState, window, workspace, type TextEditor, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, diagnosticsOf, labelOf, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
plan: {title: A plan}
timeline:
  milestones:
    # the vote
    - id: vote
      title: The board votes
      due: 2026-05-15
    - {id: start, title: Schools start, due: 2026-08-17}
`;

const MARKDOWN = `# A plan

## Where we stand

### Next steps

- [ ] Ask teachers (Ortiz, 2025-10-01)
- [x] Ask families (Chen, 2025-09-01)
`;

const LIST = "section:basics/list:timeline.milestones";

describe("the sidebar's actions", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
    await commands.executeCommand("buyin.showStatus");
  });
  afterEach(() => cleanUp(...files.splice(0)));

  /** Opens a plan and waits until the sidebar shows a row of it. */
  const open = async (path: string, text: string, row: string): Promise<TextEditor> => {
    const uri = await write(path, text);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("it is checked", () => diagnosticsOf(uri).length > 0);
    await until("its rows are shown", () => labelOf(api.statusTree, row) !== "");
    return editor;
  };
  const boxOf = (row: string): TreeItemCheckboxState | undefined => {
    const { checkboxState } = api.statusTree.getTreeItem(row);
    return typeof checkboxState === "object" ? checkboxState.state : checkboxState;
  };

  it("shows milestones below their section with a box, and marks one done in one step of undoing", async () => {
    const { document } = await open("done.buyin.yaml", YAML, `${LIST}/vote`);
    assert.deepEqual(api.statusTree.getChildren(LIST), [`${LIST}/vote`, `${LIST}/start`]);
    assert.equal(api.statusTree.getTreeItem(LIST).description, "0 of 2 done");
    assert.equal(boxOf(`${LIST}/vote`), TreeItemCheckboxState.Unchecked);
    await commands.executeCommand("buyin.toggleDone", `${LIST}/vote`, true);
    const done = YAML.replace("due: 2026-05-15\n", "due: 2026-05-15\n      status: done\n");
    assert.equal(document.getText(), done);
    await until("its box is ticked", () => boxOf(`${LIST}/vote`) === TreeItemCheckboxState.Checked);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), YAML);
  });

  it("ticks a task of a Markdown plan", async () => {
    const list = "section:convening/list:convening.next_steps";
    const { document } = await open("done.buyin.md", MARKDOWN, list);
    const [first = "", second = ""] = api.statusTree.getChildren(list);
    await commands.executeCommand("buyin.toggleDone", first, true);
    assert.equal(document.getText(), MARKDOWN.replace("- [ ]", "- [x]"));
    await until("its box is ticked", () => boxOf(first) === TreeItemCheckboxState.Checked);
    await commands.executeCommand("buyin.toggleDone", second, false);
    assert.equal(
      document.getText(),
      MARKDOWN.replace("- [ ]", "- [X]").replace("- [x]", "- [ ]").replace("[X]", "[x]"),
    );
  });

  it("moves a row with its comment, and back with undo", async () => {
    const { document } = await open("move.buyin.yaml", YAML, `${LIST}/start`);
    const { contextValue } = api.statusTree.getTreeItem(`${LIST}/start`);
    assert.equal(contextValue, "row task up");
    await commands.executeCommand("buyin.moveRowUp", `${LIST}/start`);
    const [head = "", rest = ""] = YAML.split("    # the vote\n");
    const vote = rest.slice(0, rest.indexOf("    - {"));
    const after = `${head}    - {id: start, title: Schools start, due: 2026-08-17}\n    # the vote\n${vote}`;
    assert.equal(document.getText(), after);
    await until("it stands above", () => api.statusTree.getChildren(LIST)[0] === `${LIST}/start`);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), YAML);
  });

  it("moves the row at the cursor, which stays in it", async () => {
    const editor = await open("cursor.buyin.yaml", YAML, `${LIST}/start`);
    editor.selection = new Selection(6, 20, 6, 20);
    await commands.executeCommand("buyin.moveRowDown");
    await until("it is moved", () => editor.document.getText() !== YAML);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, "      title: The board votes");
    await commands.executeCommand("buyin.toggleDone");
    await until("it is done", () => editor.document.getText().includes("due: 2026-05-15\n      status: done"));
  });

  it("copies a section or the whole plan as text", async () => {
    await open("copy.buyin.yaml", YAML, LIST);
    await commands.executeCommand("buyin.copyAsText", LIST);
    assert.equal(
      await env.clipboard.readText(),
      "Milestones: 0 of 2 done\n- [ ] The board votes (2026-05-15)\n- [ ] Schools start (2026-08-17)\n",
    );
    await commands.executeCommand("buyin.copyAsText");
    const all = await env.clipboard.readText();
    assert.match(all, /^\d+ of 100: .*A plan\nNext up: /);
    assert.match(all, /\nTeam: 0\/\d+ · Not started.*\n- .+ \(core\)\n/);
  });

  it("silences a finding of a row, with the reason that is asked for", async () => {
    const text = "buyin: 1\nplan: {title: A plan}\ngoals:\n  - id: g1\n    statement: Teachers use the list\n";
    const row = "section:goals/list:goals.items/g1";
    const { document } = await open("silence.buyin.yaml", text, row);
    const silenced = commands.executeCommand("buyin.silenceIn", row, "the count ends in May");
    await until("a finding is chosen and silenced", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return document.getText() !== text;
    });
    await silenced;
    assert.match(document.getText(), /# buyin-allow [\w-]+: the count ends in May\n/);
  });
});
