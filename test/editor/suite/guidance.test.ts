import { commands, ConfigurationTarget, Range, workspace, type CodeLens, type InlayHint, type Uri } from "vscode";
import assert from "node:assert/strict";
import { cleanUp, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
plan:
  title: Nobody Slips Quietly
goals:
  - {id: g1, statement: Grade teams use the list}
timeline:
  milestones:
    - {id: pilot, title: Pilot, due: 2020-05-15}
`;

const MARKDOWN = `---
buyin: 1
---

# Nobody Slips Quietly

## Our goals

### Goal: Grade teams use the list

## Key dates

| Milestone | Due |
| --- | --- |
| Pilot | 2020-05-15 |
`;

describe("guidance in the text", () => {
  const files: Uri[] = [];
  before(startExtension);
  afterEach(async () => {
    await set("sections", undefined);
    await set("dates", undefined);
    await cleanUp(...files.splice(0));
  });

  for (const [ending, text] of [
    ["yaml", YAML],
    ["md", MARKDOWN],
  ] as const) {
    it(`says above a section what is next there, unless the settings say no (${ending})`, async () => {
      const uri = await open(`guided-steps.buyin.${ending}`, text);
      const titles = async (): Promise<readonly string[]> => {
        const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 50);
        return lenses.flatMap(({ command }) => (command?.command === "buyin.goTo" ? [command.title] : []));
      };
      const goals = await until("the line is there", async () =>
        (await titles()).find((title) => title.startsWith("Goals: ")),
      );
      assert.match(goals, /^Goals: 0 of 3 core, next: \S/);
      await set("sections", false);
      await until("no line is there", async () => (await titles()).length === 0);
    });

    it(`says behind a date that it is overdue, where the settings ask for it (${ending})`, async () => {
      const uri = await open(`guided-dates.buyin.${ending}`, text);
      const hints = async (): Promise<readonly string[]> => {
        const whole = new Range(0, 0, text.split("\n").length, 0);
        const found = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", uri, whole);
        return found.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
      };
      assert.deepEqual(await hints(), []);
      await set("dates", true);
      const [hint] = await until("it is there", async () => {
        const now = await hints();
        return now.length > 0 && now;
      });
      assert.match(hint ?? "", /^overdue by \d/);
    });
  }

  async function open(name: string, text: string): Promise<Uri> {
    const uri = await write(name, text);
    files.push(uri);
    await commands.executeCommand("vscode.open", uri);
    return uri;
  }
});

async function set(name: string, value: boolean | undefined): Promise<void> {
  await workspace.getConfiguration("buyin.guidance").update(name, value, ConfigurationTarget.Workspace);
}
