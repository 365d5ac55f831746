import assert from "node:assert/strict";
import { commands, env, Position, Range, window, workspace, WorkspaceEdit, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, startExtension, until, write } from "../support.ts";

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

  async function filesOf(format: "html" | "docx" | "ics" | "csv", target: unknown) {
    const found = await api.exporter.planFor(target);
    assert.ok(found !== undefined);
    return api.exporter.make(found, { format, audience: "board", extent: "summary", list: undefined });
  }

  async function make(format: "html" | "docx" | "ics", target: unknown) {
    const [file, ...others] = await filesOf(format, target);
    assert.ok(file !== undefined && others.length === 0);
    return file;
  }
});
