import assert from "node:assert/strict";
import { commands, ConfigurationTarget, Position, ThemeColor, Uri, window, workspace, type Hover } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, inFolder, linesOfTree, startExtension, until, write } from "../support.ts";

/** Enough that progress is told before they are read. */
const MANY = 80;

describe("many plans", () => {
  let api: Api;
  const folder = inFolder("many");

  before(async () => {
    api = await startExtension();
    await commands.executeCommand("buyin.plans.focus");
    await api.known.ready();
    for (let at = 0; at < MANY; at++) {
      await write(`many/plan-${String(at)}.buyin.yaml`, `plan: {title: "Number ${String(at)}"}\n`);
    }
  });
  after(async () => {
    await cleanUp();
    await workspace.fs.delete(folder, { recursive: true });
    await api.known.scan();
  });

  /** What comes while plans are read, when the first part of them is done. */
  const whileReading = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    const result = new Promise<Value>((resolve, reject) => {
      const listener = api.known.onDidAdvance(() => {
        listener.dispose();
        act().then(resolve, reject);
      });
    });
    const scan = commands.executeCommand("buyin.checkAll");
    const value = await result;
    await scan;
    return value;
  };

  it("stops reading when that is asked for, keeps what was read, and reads all when asked again", async () => {
    await whileReading(async () => commands.executeCommand("buyin.stopReading"));
    const { stoppedAt } = api.known;
    assert.ok(stoppedAt !== undefined);
    assert.ok(stoppedAt.done < MANY && stoppedAt.total >= MANY, JSON.stringify(stoppedAt));
    assert.ok(api.plansTree.getChildren().length > 0);
    await commands.executeCommand("buyin.checkAll");
    assert.equal(api.known.stoppedAt, undefined);
    const listed = linesOfTree(api.plansTree).filter((line) => /^plan-\d+ \| /.test(line));
    assert.equal(listed.length, MANY);
  });

  it("answers whoever writes while plans are read", async () => {
    const uri = inFolder("many/plan-0.buyin.yaml");
    await window.showTextDocument(await workspace.openTextDocument(uri));
    let isOver = false;
    const answeredBefore = await whileReading(async () => {
      void api.known.ready().then(() => (isOver = true));
      const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, new Position(0, 8));
      assert.ok(hovers.length > 0);
      return !isOver;
    });
    assert.ok(answeredBefore);
  });

  it("shows scores in the Explorer where a setting asks for them, and follows the plan", async () => {
    const uri = await write("many/scored.buyin.yaml", "plan: {title: Scored}\n");
    const shown = (): string | undefined => api.decorations.decorationOf(uri)?.badge;
    await until("it is read", () => api.known.get(uri));
    assert.equal(shown(), undefined);
    await setScores(true);
    const before = await until("the score is there", shown);
    const decoration = api.decorations.decorationOf(uri);
    assert.match(decoration?.tooltip ?? "", new RegExp(`^Scored: ${before} of 100, .*0 of 11 sections complete$`));
    assert.ok(decoration?.color === undefined || decoration.color instanceof ThemeColor);
    assert.equal(api.decorations.decorationOf(Uri.joinPath(uri, "../none.md")), undefined);
    await write("many/scored.buyin.yaml", new TextDecoder().decode(await workspace.fs.readFile(strongPlan())));
    await until("the score is another", () => shown() !== before);
    assert.ok((shown() ?? "").length <= 2);
    await setScores(undefined);
    await until("the score is gone", () => shown() === undefined);
  });
});

function strongPlan(): Uri {
  return inFolder("juniper-flats.buyin.yaml");
}

async function setScores(value: boolean | undefined): Promise<void> {
  await workspace.getConfiguration("buyin").update("explorer.scores", value, ConfigurationTarget.Workspace);
}
