import assert from "node:assert/strict";
import {
  commands,
  env,
  Position,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type MessageOptions,
  type Uri,
} from "vscode";
import type { Wish } from "../../../src/extension/exports/questions.ts";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, inFolder, read, startExtension, until, write } from "../support.ts";

const PLAN = `buyin: 1
plan:
  title: Seen by October
  organization: {name: Juniper Flats, type: small_district}
goals:
  - {id: g1, statement: Teachers can explain the indicators}
timeline:
  milestones:
    - {id: launch, type: launch, title: All grades start, due: 2026-08-20}
`;

describe("exports", () => {
  const files: Uri[] = [];
  let api: Api;

  before(async () => (api = await startExtension()));
  afterEach(() => cleanUp(...files.splice(0)));

  async function plan(name: string, text = PLAN): Promise<Uri> {
    const uri = await write(name, text);
    files.push(uri);
    return uri;
  }

  it("are of what is in the editor, unsaved", async () => {
    const uri = await plan("unsaved.buyin.yaml");
    await window.showTextDocument(await workspace.openTextDocument(uri));
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(new Position(2, 9), new Position(2, 24)), "Seen by December");
    await workspace.applyEdit(edit);
    await until("the change is read", async () => {
      const found = await api.exporter.planFor(undefined);
      return found?.analysis.text.includes("Seen by December");
    });
    const page = await make("html", undefined);
    assert.match(String(page.content), /<h1>Seen by December<\/h1>/);
    assert.equal(page.name, "unsaved-summary-board.html");
  });

  it("are made in this host, of plans that nobody opened too", async () => {
    const uri = await plan(
      "closed.buyin.md",
      "# Seen by October\n\n## Key dates\n\n| Milestone | Due |\n|-|-|\n| Launch | 2026-08-20 |\n",
    );
    const word = await make("docx", uri);
    assert.ok(typeof word.content !== "string");
    assert.deepEqual([...word.content.slice(0, 2)], [0x50, 0x4b]);
    assert.match(String((await make("ics", uri.toString())).content), /DTSTART;VALUE=DATE:20260820\r\n/);
    const [csv] = await filesOf("csv", uri);
    assert.ok(String(csv?.content).startsWith("\uFEFFId,Type,Milestone,"));
  });

  it("are in the language of their readers", async () => {
    const uri = await plan(
      "idiomas.buyin.yaml",
      PLAN.replace("type: small_district", "type: small_district, languages: [en, es]"),
    );
    const [families] = await filesOf("html", uri, { audience: "families" });
    assert.match(String(families?.content), /<html lang="es">[^]*<h2 id="part-1">Por qué hacemos esto<\/h2>/);
    assert.equal(families?.name, "idiomas-summary-families-es.html");
    const [board] = await filesOf("html", uri);
    assert.match(String(board?.content), /<html lang="en">[^]*<h2 id="part-1">Why we do this<\/h2>/);
  });

  it("leave other files alone", async () => {
    assert.equal(await api.exporter.planFor(await plan("notes.md", "# Notes\n")), undefined);
  });

  it("put a summary on the clipboard", async () => {
    const uri = await plan("copied.buyin.yaml");
    await env.clipboard.writeText("");
    void commands.executeCommand("buyin.copySummary", uri);
    await until("it is there", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return /^Seen by October\nJuniper Flats\n/.test(await env.clipboard.readText());
    });
  });

  it("go where a person says", async () => {
    const uri = await plan("saved.buyin.yaml");
    const target = inFolder("handout.html");
    files.push(target);
    await answering({ save: target }, async () => {
      void commands.executeCommand("buyin.exportPlan", uri);
      await until("it is written", async () => {
        await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return (await read(target).catch(() => "")).includes("<h1>Seen by October</h1>");
      });
    });
  });

  it("ask first where a plan may tell who a student is", async () => {
    const uri = await plan(
      "private.buyin.yaml",
      PLAN.replace("Seen by October", "Seen by October for student ID 4471230"),
    );
    await env.clipboard.writeText("untouched");
    const asked = await answering({ warning: undefined }, () => commands.executeCommand("buyin.copySummary", uri));
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? "", /^Line 3: This looks like information about one student/);
    assert.equal(await env.clipboard.readText(), "untouched");
    await answering({ warning: "Export All the Same" }, async () => {
      void commands.executeCommand("buyin.copySummary", uri);
      await until("it is there", async () => {
        await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return (await env.clipboard.readText()).includes("4471230");
      });
    });
  });

  /** Answers dialogs, which the tests cannot reach, for as long as something is done; gives what was asked. */
  async function answering(
    answers: { readonly save?: Uri; readonly warning?: string | undefined },
    act: () => Thenable<unknown>,
  ): Promise<readonly string[]> {
    const { showSaveDialog, showWarningMessage, showInformationMessage } = window;
    const asked: string[] = [];
    Object.assign(window, {
      showSaveDialog: () => Promise.resolve(answers.save),
      showInformationMessage: () => Promise.resolve(undefined),
      showWarningMessage: (_: string, { detail = "" }: MessageOptions) => {
        asked.push(detail);
        return Promise.resolve(answers.warning);
      },
    });
    try {
      await act();
    } finally {
      Object.assign(window, { showSaveDialog, showWarningMessage, showInformationMessage });
    }
    return asked;
  }

  async function filesOf(format: "html" | "docx" | "ics" | "csv", target: unknown, wish: Partial<Wish> = {}) {
    const found = await api.exporter.planFor(target);
    assert.ok(found !== undefined);
    const usual = { audience: "board", extent: "summary", list: undefined, language: undefined } as const;
    return api.exporter.make(found, { ...usual, format, ...wish });
  }

  async function make(format: "html" | "docx" | "ics", target: unknown) {
    const [file, ...others] = await filesOf(format, target);
    assert.ok(file !== undefined && others.length === 0);
    return file;
  }
});
