import assert from "node:assert/strict";
import { commands, extensions, Selection, Uri, window, workspace, type TextEditor } from "vscode";
import { cleanUp, diagnosticsOf, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
plan: {title: A plan}
goals:
  - id: g1
    statement: Teachers use the list
    kind: …
    baseline: {value: 3, date: 2025-09-15}
    target: {value: 6, date: 2026-05-15}
`;

const MARKDOWN = `# A plan

## Goals

| Goal | Kind | Measure | Baseline | Target |
| --- | --- | --- | --- | --- |
| Teachers use the list | TBD | Meetings | 3 (2025-09-15) | 6 (2026-05-15) |
`;

describe("Go to Next Gap", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string, text: string): Promise<TextEditor> => {
    const uri = await write(path, text);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("it is checked", () => diagnosticsOf(uri).length > 0);
    return editor;
  };
  const cursorAt = (editor: TextEditor, words: string): void => {
    const place = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new Selection(place, place);
  };

  it("selects what stands for a value, then puts in the field that is not there, in one step of undoing", async () => {
    const editor = await open("gap.buyin.yaml", YAML);
    const { document } = editor;
    cursorAt(editor, "statement");
    await commands.executeCommand("buyin.nextGap");
    assert.equal(selected(editor), "…");
    assert.equal(editor.selection.start.line, 5);
    await commands.executeCommand("hideSuggestWidget");
    await commands.executeCommand("buyin.nextGap");
    const filled = YAML.replace("    kind: …\n", '    kind: …\n    metric: "What you will count"\n');
    await until("the field is there", () => document.getText() === filled);
    await until("its prompt is selected", () => selected(editor) === "What you will count");
    await commands.executeCommand("type", { text: "Meetings" });
    assert.equal(document.getText(), filled.replace("What you will count", "Meetings"));
    await commands.executeCommand("undo");
    await commands.executeCommand("undo");
    await until("all is as before", () => document.getText() === YAML);
  });

  it("goes on behind the last one with the first, and back", async () => {
    const text = "buyin: 1\nplan:\n  title: TBD\ngoals:\n  - {id: g1, statement: TBA, kind: TBC}\n";
    const editor = await open("round.buyin.yaml", text);
    cursorAt(editor, "TBA");
    for (const [direction, found] of [
      ["next", "TBA"],
      ["next", "TBC"],
      ["previous", "TBA"],
    ] as const) {
      await commands.executeCommand(`buyin.${direction}Gap`);
      assert.equal(selected(editor), found);
      await commands.executeCommand("hideSuggestWidget");
    }
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand("buyin.nextGap");
    assert.equal(selected(editor), "TBD");
    assert.equal(document(editor), text);
  });

  it("works in Markdown, also from the plan's view", async () => {
    const editor = await open("gap.buyin.md", MARKDOWN);
    cursorAt(editor, "Teachers");
    await commands.executeCommand("buyin.status.focus");
    await commands.executeCommand("buyin.nextGap");
    await until("the prompt is selected", () => selected(editor) === "TBD");
    await commands.executeCommand("buyin.nextGap");
    const filled = MARKDOWN.replace("| Target |", "| Target | Owner |")
      .replace("| --- |\n", "| --- | --- |\n")
      .replace("| 6 (2026-05-15) |", "| 6 (2026-05-15) | One person who answers for this goal |");
    await until("the column is there", () => document(editor) === filled);
    await until("its prompt is selected", () => selected(editor) === "One person who answers for this goal");
  });

  it("offers the sections that are not there where they would stand", async () => {
    const text = "buyin: 1\nvision: {statement: Every adult notices and acts, outcomes: [graduation]}\n";
    const editor = await open("sections.buyin.yaml", text);
    cursorAt(editor, "}\n");
    const offered = commands.executeCommand("buyin.nextGap");
    await until("one is chosen", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return document(editor) !== text;
    });
    await offered;
    assert.ok(document(editor).startsWith(`${text}alignment:\n`), document(editor));
    await until("its first prompt is where the cursor is", () => editor.selection.start.line > 2);
    await commands.executeCommand("undo");
    assert.equal(document(editor), text);
  });

  it("has a key that nothing of VS Code's own has", async () => {
    const manifest = extensions.getExtension("buyin-plans.buyin-plans")?.packageJSON as Manifest;
    const keys = manifest.contributes.keybindings.map(({ key }) => key);
    assert.deepEqual(keys, ["ctrl+alt+g"]);
    const defaults = await workspace.openTextDocument(Uri.parse("vscode://defaultsettings/keybindings.json"));
    const bindings = defaults.getText().split(/(?=\{ "key")/);
    assert.ok(bindings.length > 500);
    const taken = bindings.filter((binding) => keys.some((key) => binding.startsWith(`{ "key": "${key}"`)));
    // The terminal has it for itself where it has the focus.
    const others = taken.filter((binding) => !/"(?:buyin\.|when":\s+"[^"]*terminalFocus)/.test(binding));
    assert.deepEqual(others, []);
  });
});

function selected({ document, selection }: TextEditor): string {
  return document.getText(selection);
}

function document(editor: TextEditor): string {
  return editor.document.getText();
}

interface Manifest {
  readonly contributes: { readonly keybindings: readonly { readonly key: string }[] };
}
