import { rmSync, writeFileSync } from "node:fs";
import { commands } from "vscode";
import { inFolder, linesOfTree, startExtension, until } from "../support.ts";

describe("changes by other programs", () => {
  it("show in the list of all plans", async () => {
    const { plansTree } = await startExtension();
    await commands.executeCommand("buyin.checkAll");
    const isListed = (title: string): boolean => linesOfTree(plansTree).some((line) => line.endsWith(` · ${title}`));
    const file = inFolder("outside.buyin.yaml").fsPath;
    writeFileSync(file, "plan: {title: From outside}\n");
    await until("the plan is listed", () => isListed("From outside"));
    writeFileSync(file, "plan: {title: Changed outside}\n");
    await until("its change shows", () => isListed("Changed outside"));
    rmSync(file);
    await until("the plan is gone", () => !isListed("Changed outside"));
  });
});
