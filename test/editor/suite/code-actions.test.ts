import assert from "node:assert/strict";
import {
  CodeActionKind,
  commands,
  Range,
  Selection,
  window,
  workspace,
  type CodeAction,
  type TextDocument,
  type TextEditor,
  type Uri,
} from "vscode";
import { cleanUp, diagnosticsOf, inFolder, pause, read, startExtension, until, write } from "../support.ts";

const PLAN = `buyin: 1
plan: {title: A plan}
# buyin-allow overdue-item: é
# buyin-allow duplicate-id: é
goals:
  - id: g1
    statement: Teachers use the list
    kind: use
    baseline: {value: 3, date: 2025-09-15}
    target: {value: 6, date: 2026-05-15}
`;

/** The same with prompts where goal g1 needs something. */
const COMPLETED = PLAN.replace("    kind: use\n", '    kind: use\n    metric: "What you will count"\n').replace(
  /\n$/,
  '\n    owner: "One person who answers for this goal"\n',
);

const MARKDOWN = `# A plan

## Goals

| Goal | Kind | Measure | Baseline | Target | Owner |
| --- | --- | --- | --- | --- | --- |
| Teachers use the list | use | | 3 (2025-09-15) | 6 (2026-05-15) | |
`;

describe("the light bulb", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string, text: string, rule: string): Promise<TextEditor> => {
    const uri = await write(path, text);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until(`${rule} is found`, () => diagnosticsOf(uri, rule).length > 0);
    return editor;
  };

  it("repairs the finding at the cursor, with prompts that Tab goes through, in one step", async () => {
    const editor = await open("repair.buyin.yaml", PLAN, "goal-incomplete");
    const { document } = editor;
    const actions = await actionsOn(document, "goal-incomplete");
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix);
    assert.equal(fix.title, "Add the missing fields");
    await applyFirst("quickfix", document);
    assert.equal(document.getText(), COMPLETED);
    await until("the first prompt is selected", () => selected(editor) === "What you will count");
    await commands.executeCommand("jumpToNextSnippetPlaceholder");
    await until("the next one is", () => selected(editor) === "One person who answers for this goal");
    await commands.executeCommand("undo");
    assert.equal(document.getText(), PLAN);
  });

  it("repairs a plan that is known by its mark only, and leaves CRLF", async () => {
    const text = PLAN.replaceAll("\n", "\r\n");
    const { document } = await open("marked.yaml", text, "goal-incomplete");
    assert.equal(document.languageId, "yaml");
    await actionsOn(document, "goal-incomplete");
    await applyFirst("quickfix", document);
    assert.equal(document.getText(), COMPLETED.replaceAll("\n", "\r\n"));
  });

  it("repairs and silences in Markdown", async () => {
    const editor = await open("repair.buyin.md", MARKDOWN, "goal-incomplete");
    const { document } = editor;
    await actionsOn(document, "goal-incomplete");
    await applyFirst("quickfix", document);
    assert.equal(
      document.getText(),
      MARKDOWN.replace("| | 3", "| What you will count | 3").replace(
        "| |\n",
        "| One person who answers for this goal |\n",
      ),
    );
    await until("the first prompt is selected", () => selected(editor) === "What you will count");
    await commands.executeCommand("undo");
    assert.equal(document.getText(), MARKDOWN);
    await until("it is checked again", () => diagnosticsOf(document.uri, "goal-incomplete").length > 0);
    await apply(named(await actionsOn(document, "goal-incomplete"), /^Silence/), "the count ends in May");
    assert.equal(
      document.getText(),
      MARKDOWN.replace("| |\n", "| <!-- buyin-allow goal-incomplete: the count ends in May --> |\n"),
    );
  });

  it("names what it offers, and repairs all of a kind", async () => {
    const { document } = await open("kind.buyin.yaml", PLAN, "allow-unused");
    const actions = await actionsOn(document, "allow-unused");
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Remove what silences overdue-item", "Fix all of this kind in this plan (2)", "Explain allow-unused"],
    );
    await apply(named(actions, /^Fix all/));
    const fixed = PLAN.replace(/# buyin-allow.*\n/g, "");
    assert.equal(document.getText(), fixed);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), PLAN);
  });

  it("makes every safe fix as a source action, and by its command", async () => {
    const { document } = await open("all.buyin.yaml", PLAN, "allow-unused");
    const whole = new Range(0, 0, document.lineCount, 0);
    const kind = CodeActionKind.SourceFixAll.append("buyin");
    const [action, ...others] = await actionsIn(document, whole, kind);
    assert.ok(action);
    assert.deepEqual(others, []);
    await apply(action);
    const fixed = PLAN.replace(/# buyin-allow.*\n/g, "");
    assert.equal(document.getText(), fixed);
    await commands.executeCommand("undo");
    await commands.executeCommand("buyin.fixAll");
    assert.equal(document.getText(), fixed);
    await until("nothing is left", async () => (await actionsIn(document, whole, kind)).length === 0);
  });

  it("silences a finding with its reason", async () => {
    const { document } = await open("silence.buyin.yaml", PLAN, "goal-incomplete");
    const action = named(await actionsOn(document, "goal-incomplete"), /^Silence this finding… \(goal-incomplete\)$/);
    await apply(action, "the count ends in May");
    const silenced = PLAN.replace("  - id: g1", "  # buyin-allow goal-incomplete: the count ends in May\n  - id: g1");
    assert.equal(document.getText(), silenced);
    await until("it is silenced", () => diagnosticsOf(document.uri, "goal-incomplete").length === 0);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), PLAN);
  });

  it("turns a rule off in the nearest configuration, in YAML and JSON, and starts one where there is none", async () => {
    for (const [name, before, after] of [
      ["buyin.config.yaml", "# ours\nprofile: charter\n", "# ours\nprofile: charter\nrules:\n  goal-incomplete: off\n"],
      [
        "buyin.config.json",
        '{\n  "profile": "charter"\n}\n',
        '{\n  "profile": "charter",\n  "rules": {"goal-incomplete": "off"}\n}\n',
      ],
    ] as const) {
      const config = await write(`off/${name}`, before);
      const { document } = await open("off/plans/plan.buyin.yaml", PLAN, "goal-incomplete");
      await apply(
        named(await actionsOn(document, "goal-incomplete"), new RegExp(`^Turn goal-incomplete off in ${name}$`)),
      );
      assert.equal(await read(config), after);
      await until("it is off", () => diagnosticsOf(document.uri, "goal-incomplete").length === 0);
      await cleanUp(config, document.uri);
    }
    const { document } = await open("off/plans/plan.buyin.yaml", PLAN, "goal-incomplete");
    const config = inFolder("buyin.config.yaml");
    files.push(config);
    await apply(
      named(await actionsOn(document, "goal-incomplete"), /^Turn goal-incomplete off in buyin\.config\.yaml$/),
    );
    assert.equal(await read(config), "rules:\n  goal-incomplete: off\n");
    await until("it is off", () => diagnosticsOf(document.uri, "goal-incomplete").length === 0);
  });

  it("accepts in the nearest configuration what is not about a student", async () => {
    const text = `${PLAN}convening: {questions: [Who signs form "#448210"?]}\n`;
    const rule = "student-identifiable-info";
    const config = await write("accept/buyin.config.yaml", "privacy: {accepted: [é]}\n");
    files.push(config);
    const { document } = await open("accept/plan.buyin.yaml", text, rule);
    const title = /^"#448210" is not about a student: accept it in buyin\.config\.yaml$/;
    await apply(named(await actionsOn(document, rule), title));
    assert.equal(await read(config), 'privacy: {accepted: [é, "#448210"]}\n');
    await until("it is accepted", () => diagnosticsOf(document.uri, rule).length === 0);
  });

  it("explains the rule", async () => {
    const { document } = await open("explain.buyin.yaml", PLAN, "goal-incomplete");
    await apply(named(await actionsOn(document, "goal-incomplete"), /^Explain goal-incomplete$/));
    await until("its page is shown", () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("goal-incomplete.md"))),
    );
  });

  it("adds all missing fields without a finding, and nothing where none is missing", async () => {
    const text = "buyin: 1\nreferences:\n  - id: a\n    title: A study\ncommunication:\n  messages:\n    - id: m1\n";
    const editor = await open("fields.buyin.yaml", text, "section-missing");
    const { document } = editor;
    editor.selection = new Selection(6, 8, 6, 8);
    named(await actionsIn(document, editor.selection, CodeActionKind.Refactor), /^Add all missing fields: /);
    await applyFirst("refactor", document);
    assert.match(document.getText(), /^ {4}- id: m1\n {6}text: .+\n/m);
    const others = await actionsIn(document, new Range(2, 8, 2, 8), CodeActionKind.Refactor);
    assert.deepEqual(
      others.map(({ title }) => title),
      ["Add a row to references"],
    );
  });

  it("offers no silence for what cannot be read, and nothing in other files", async () => {
    const { document } = await open("broken.buyin.yaml", "buyin: 1\nx-own: a: b\n", "yaml-syntax");
    const titles = (await actionsOn(document, "yaml-syntax")).map(({ title }) => title);
    assert.ok(titles.includes("Explain yaml-syntax"));
    assert.deepEqual(
      titles.filter((title) => /Silence|Turn/.test(title)),
      [],
    );
    const other = await write("other.yaml", "title: a: b\n");
    files.push(other);
    const { document: notAPlan } = await window.showTextDocument(await workspace.openTextDocument(other));
    assert.deepEqual(await actionsIn(notAPlan, new Range(0, 0, 1, 0)), []);
  });
});

/** What is offered where the first finding of a rule is. */
async function actionsOn(document: TextDocument, rule: string): Promise<readonly CodeAction[]> {
  const [diagnostic] = diagnosticsOf(document.uri, rule);
  assert.ok(diagnostic);
  const { start } = diagnostic.range;
  const editor = window.activeTextEditor;
  if (editor?.document === document) editor.selection = new Selection(start, start);
  return actionsIn(document, diagnostic.range);
}

async function actionsIn(document: TextDocument, range: Range, kind?: CodeActionKind): Promise<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind?.value);
}

function selected({ document, selection }: TextEditor): string {
  return document.getText(selection);
}

function named(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `Among: ${actions.map((one) => one.title).join(", ")}`);
  return action;
}

/**
 * Has VS Code apply the best action at the cursor: what it hands out to extensions has lost the indentation of texts
 * with prompts. It does nothing while the cursor is still on its way to the editor, so it is asked again.
 */
async function applyFirst(kind: "quickfix" | "refactor", document: TextDocument): Promise<void> {
  const { version } = document;
  await until("it is applied", async () => {
    await commands.executeCommand("editor.action.codeAction", { kind, apply: "first", preferred: kind === "quickfix" });
    for (let tries = 0; tries < 100 && document.version === version; tries++) await pause(20);
    return document.version !== version;
  });
}

/** Does what VS Code does when somebody picks an action; further arguments stand for what a person would type. */
async function apply({ edit, command }: CodeAction, ...typed: readonly string[]): Promise<void> {
  if (edit !== undefined) assert.ok(await workspace.applyEdit(edit));
  if (command !== undefined) {
    const args: readonly unknown[] = command.arguments ?? [];
    await commands.executeCommand(command.command, ...args, ...typed);
  }
}
