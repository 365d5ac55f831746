import { commands, window } from "vscode";
import { cleanUp, startExtension, until } from "../support.ts";

describe("Getting Started", () => {
  before(startExtension);
  afterEach(() => cleanUp());

  it("opens the walkthrough", async () => {
    await commands.executeCommand("buyin.gettingStarted");
    const labels = (): readonly string[] => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until("its tab is there", () => labels().some((label) => /Walkthrough|Welcome|buy-in/i.test(label)));
  });
});
