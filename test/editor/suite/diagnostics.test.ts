import assert from "node:assert/strict";
import { DiagnosticSeverity, Range, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from "vscode";
import { marked, unmarked } from "../../support/markers.ts";
import { cleanUp, diagnosticsOf, inFolder, startExtension, until, withDiagnostics, write } from "../support.ts";

const RULES = ["invalid-value", "unknown-field", "unknown-section", "duplicate-id", "yaml-syntax"];

describe("diagnostics", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string, text: string): Promise<TextDocument> => {
    const uri = await write(path, text);
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await until("the plan is checked", () => diagnosticsOf(uri).length > 0);
    return document;
  };

  const check = async (path: string, text: string): Promise<void> => {
    const expected = unmarked(text);
    const document = await open(path, expected.text);
    assert.equal(withDiagnostics(document, ...RULES), marked(expected));
  };

  it("stand at the very words of a YAML plan", () =>
    check(
      "words.buyin.yaml",
      `buyin: 1
plan:
  title: Año “nuevo” 🎓
  status: drafty
          ^^^^^^ error invalid-value: drafty
goals:
  - id: g1
    ownr: ortiz
    ^^^^ warning unknown-field: ownr
  - id: g1
        ^^ error duplicate-id: g1
`,
    ));

  it("stand at the very words of a Markdown plan with Windows line ends", () =>
    check(
      "words.buyin.md",
      "---\r\ntitle: Año nuevo\r\nstatus: drafty\r\n        ^^^^^^ error invalid-value: drafty\n---\r\n",
    ));

  it("name their rule, link to its page and show what they are related to", async () => {
    const { uri } = await open("related.buyin.yaml", "buyin: 1\ngoals:\n  - {id: g1}\n  - {id: g1}\n");
    const [diagnostic] = diagnosticsOf(uri, "duplicate-id");
    assert.ok(diagnostic);
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error);
    assert.match(diagnostic.message, /"g1"/);
    const { code, relatedInformation } = diagnostic;
    assert.ok(typeof code === "object");
    assert.match((await workspace.openTextDocument(code.target)).getText(), /^# duplicate-id\n/);
    assert.deepEqual(
      relatedInformation?.map(({ location }) => [location.uri.toString(), location.range.start.line]),
      [[uri.toString(), 2]],
    );
  });

  it("follow every edit", async () => {
    const document = await open("edits.buyin.yaml", "buyin: 1\nplan:\n  status: drafty\n");
    const wrong = () => diagnosticsOf(document.uri, "invalid-value");
    assert.equal(wrong().length, 1);
    await replace(document, "drafty", "draft");
    await until("the finding is gone", () => wrong().length === 0);
    await replace(document, "draft", "draft\n  phase: lunch");
    const [diagnostic] = await until("the new one is there", () => wrong().length > 0 && wrong());
    assert.equal(document.getText(diagnostic?.range), "lunch");
  });

  it("are those of the last state after a burst of edits", async () => {
    const document = await open("burst.buyin.yaml", "buyin: 1\nplan:\n  status: drafty\n");
    await replace(document, "drafty", "draft");
    await replace(document, "draft", "finished");
    await replace(document, "finished", "activ");
    await until("it is checked", () => {
      const [diagnostic, ...others] = diagnosticsOf(document.uri, "invalid-value");
      return others.length === 0 && document.getText(diagnostic?.range) === "activ";
    });
  });

  it("are gone when the file is closed", async () => {
    const { uri } = await open("closed.buyin.yaml", "buyin: 1\nplan:\n  status: drafty\n");
    await cleanUp();
    await until("they are gone", () => diagnosticsOf(uri).length === 0);
  });

  it("are gone when the file is deleted, and back when it is", async () => {
    const text = "buyin: 1\nplan:\n  status: drafty\n";
    const { uri } = await open("deleted.buyin.yaml", text);
    await workspace.fs.delete(uri);
    await until("they are gone", () => diagnosticsOf(uri).length === 0);
    await write("deleted.buyin.yaml", text);
    // Where the editor itself deleted the file, it has closed its tab.
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("they are back", () => diagnosticsOf(uri).length > 0);
  });

  it("move with a file that is renamed", async () => {
    const { uri } = await open("before.buyin.yaml", "buyin: 1\nplan:\n  status: drafty\n");
    const target = inFolder("after.buyin.yaml");
    files.push(target);
    const edit = new WorkspaceEdit();
    edit.renameFile(uri, target);
    await workspace.applyEdit(edit);
    await until("the old ones are gone", () => diagnosticsOf(uri).length === 0);
    await until("the new ones are there", () => diagnosticsOf(target, "invalid-value").length === 1);
  });
});

async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const start = document.getText().indexOf(from);
  const range = new Range(document.positionAt(start), document.positionAt(start + from.length));
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.replace(range, to));
}
