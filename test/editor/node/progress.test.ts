import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { commands, extensions, Range, Uri, window, type QuickPickItem, type TextEditor } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { commit, startRepository } from "../../support/repository.ts";
import { cleanUp, inFolder, startExtension, until } from "../support.ts";

/** A plan with one goal. */
function plan(target: number, owner: string): string {
  return `buyin: 1
plan: { title: A plan with a past }
goals:
  - id: g1
    statement: Ninth graders finish the year on track to graduate
    unit: percent
    target: { value: ${String(target)}, date: 2027-06-01 }
    owner: ${owner}
team:
  members:
    - { id: lopez, name: Maria Lopez }
    - { id: kim, name: Dan Kim }
`;
}

const DAY = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

interface GitApi {
  openRepository(root: Uri): Promise<unknown>;
}

describe("progress of a plan in a repository", () => {
  let api: Api;
  const folder = inFolder("progress-repository").fsPath;
  const name = "with-past.buyin.yaml";

  before(async () => {
    api = await startExtension();
    mkdirSync(folder);
    startRepository(folder);
    commit(folder, daysAgo(200), { "begun.buyin.yaml": "buyin: 1\nplan: { title: A plan with a past }\n" });
    commit(folder, daysAgo(100), { "begun.buyin.yaml": plan(80, "lopez") });
    commit(folder, daysAgo(90), { "begun.buyin.yaml": undefined, [name]: plan(80, "lopez") });
    const git = extensions.getExtension<{ getAPI(version: 1): GitApi }>("vscode.git");
    assert.ok(git !== undefined, "VS Code comes with git");
    await (await git.activate()).getAPI(1).openRepository(Uri.file(folder));
  });
  afterEach(() => cleanUp());
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  const html = (): string => api.preview.panel?.webview.html ?? "";
  const open = async (): Promise<TextEditor> => {
    const editor = await window.showTextDocument(Uri.file(path.join(folder, name)));
    await until("the page is about the plan", async () => {
      await commands.executeCommand("buyin.openPreview");
      return api.preview.panel?.title.endsWith(name);
    });
    return editor;
  };
  const points = (): readonly string[] =>
    [...html().matchAll(/<circle class="mark" [^>]*><title>([^<]*)</g)].map(([, words = ""]) => words);
  const show = async (): Promise<void> => {
    await until("history is offered", () => html().includes("How did it get here?"));
    assert.doesNotMatch(html(), /Progress over time/);
    await commands.executeCommand("buyin.followLink", "progress");
    await until("it is shown", () => html().includes("Score from"));
  };

  it("is read when it is asked for, through a rename, and hidden again", async () => {
    await open();
    await show();
    assert.equal(points().length, 3);
    assert.match(points()[0] ?? "", /, Ana Núñez$/);
    assert.match(html(), /Nothing changed\./);
    await commands.executeCommand("buyin.followLink", "hide");
    await until("it is hidden", () => !html().includes("Progress over time"));
  });

  it("tells what is being changed while it is written", async () => {
    const editor = await open();
    await show();
    const text = editor.document.getText();
    const at = editor.document.positionAt(text.indexOf("80"));
    await editor.edit((edit) => edit.replace(new Range(at, at.translate(0, 2)), "75"));
    await until("the change is told", () => html().includes("Target: from 80% to 75%"));
  });

  it("tells what changed since a version that is chosen, and follows a commit", async () => {
    await open();
    await show();
    const { showQuickPick } = window;
    const offered: string[] = [];
    Object.assign(window, {
      showQuickPick: (items: readonly QuickPickItem[]) => {
        offered.push(...items.map(({ label }) => label));
        return Promise.resolve(items.find(({ label }) => label === "The first version"));
      },
    });
    try {
      await commands.executeCommand("buyin.followLink", "since");
    } finally {
      Object.assign(window, { showQuickPick });
    }
    assert.deepEqual(offered.slice(0, 3), ["A month ago", "Three months ago", "The first version"]);
    await until("all of it is told", () => html().includes("<strong>joined the team</strong>"));
    commit(folder, daysAgo(1), { [name]: plan(80, "kim") });
    await commands.executeCommand("git.refresh");
    await until("the commit is a point", () => points().length === 4);
    await until("its change is told", () => html().includes("Owner: Dan Kim"));
  });
});
