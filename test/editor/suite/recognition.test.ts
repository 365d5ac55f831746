import assert from "node:assert/strict";
import { languages, window, workspace, type Uri } from "vscode";
import { cleanUp, diagnosticsOf, inFolder, quietly, startExtension, until, write } from "../support.ts";

const UNFINISHED = "buyin: 1\nplan: {title: On Track}\n";

describe("what is a plan", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string, text: string) => {
    const uri = await write(path, text);
    files.push(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    return document;
  };

  for (const [path, language] of [
    ["a.buyin.yaml", "buyin-plan"],
    ["a.buyin.yml", "buyin-plan"],
    ["buyin-plan.yaml", "buyin-plan"],
    ["buyin-plan-2026.yml", "buyin-plan"],
    ["a.buyin.md", "markdown"],
    ["buyin-plan.md", "markdown"],
    ["other.yaml", "yaml"],
    ["buyin.config.yaml", "yaml"],
  ] as const) {
    it(`opens ${path} as ${language}`, async () => {
      assert.equal((await open(path, "")).languageId, language);
    });
  }

  for (const [what, path, text] of [
    ["a YAML plan by its name", "named.buyin.yaml", "plan: {title: On Track}\n"],
    ["a Markdown plan by its name", "named.buyin.md", "# On Track\n"],
    ["a YAML plan by its mark", "marked.yaml", UNFINISHED],
    ["a Markdown plan by its mark", "marked.md", "---\nbuyin: 1\ntitle: On Track\n---\n"],
  ] as const) {
    it(`checks ${what}`, async () => {
      const { uri } = await open(path, text);
      await until("it is checked", () => diagnosticsOf(uri, "section-missing", "plan-basics-missing").length > 0);
    });
  }

  for (const [what, path, text] of [
    ["YAML that is no plan", "deploy.yaml", "plan: {title: On Track}\n"],
    ["Markdown that is no plan", "notes.md", "# Goals\n\n| Goal | Owner |\n| --- | --- |\n| Better | TBD |\n"],
    ["a plan that asks to be left alone", "left.buyin.yaml", "# buyin: ignore\nplan: {title: On Track}\n"],
  ] as const) {
    it(`leaves ${what} alone`, async () => {
      const { uri } = await open(path, text);
      await quietly();
      assert.deepEqual(languages.getDiagnostics(uri), []);
    });
  }

  it("checks a plan that has no file yet", async () => {
    const document = await workspace.openTextDocument({ language: "buyin-plan", content: "plan: {title: On Track}\n" });
    await window.showTextDocument(document);
    await until("it is checked", () => diagnosticsOf(document.uri).length > 0);
  });

  it("leaves other versions of a plan alone", async () => {
    const provider = workspace.registerTextDocumentContentProvider("versions", {
      provideTextDocumentContent: () => UNFINISHED,
    });
    try {
      const uri = inFolder("old.buyin.yaml").with({ scheme: "versions" });
      const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
      assert.equal(document.languageId, "buyin-plan");
      await quietly();
      assert.deepEqual(languages.getDiagnostics(uri), []);
    } finally {
      provider.dispose();
    }
  });

  it("notices when a file becomes a plan, and when it is one no more", async () => {
    const document = await open("becomes.yaml", "title: On Track\n");
    const editor = window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(document.positionAt(0), UNFINISHED));
    await until("it is checked", () => diagnosticsOf(document.uri).length > 0);
    await editor?.edit((edit) => edit.insert(document.positionAt(0), "# buyin: ignore\n"));
    await until("its findings are gone", () => diagnosticsOf(document.uri).length === 0);
  });
});
