import assert from "node:assert/strict";
import { commands, env, type Uri, window, workspace, type TextDocument } from "vscode";
import writeExcel from "write-excel-file/universal";
import { cleanUp, diagnosticsOf, inFolder, startExtension, until, write } from "../support.ts";

const YAML = `buyin: 1
goals:
  - statement: Every student is known # by a name
    x-code: 12
`;

describe("rows from a spreadsheet", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  it("are added from the clipboard to the list at the cursor, in one step", async () => {
    const document = await show("paste-here.buyin.yaml", YAML);
    await env.clipboard.writeText("Goal\tOwner\tBudget code\nFewer absences\tAna\t7\n");
    await untilChanged(document, () => commands.executeCommand("buyin.pasteRows", undefined, "goals.items"));
    const row = "  - statement: Fewer absences\n    owner: Ana\n    x-budget-code: 7\n";
    assert.equal(document.getText(), YAML + row);
    await commands.executeCommand("undo");
    await until("it is undone", () => document.getText() === YAML);
  });

  it("are added from a CSV file of Windows", async () => {
    const document = await show("import-here.buyin.yaml", YAML);
    const letters = Array.from("Goal;Owner\r\nFewer absences;Jos\u00e9\r\n", (letter) => letter.charCodeAt(0));
    const file = await save("rows.csv", Uint8Array.from(letters));
    await untilChanged(document, () => commands.executeCommand("buyin.importRows", file, "goals.items"));
    assert.equal(document.getText(), `${YAML}  - statement: Fewer absences\n    owner: José\n`);
  });

  it("are added from an Excel file, with its percentages and days", async () => {
    const document = await show("import-excel.buyin.yaml", YAML);
    const workbook = writeExcel(
      [
        ["Goal", "Owner", "Target", "Target date"],
        [
          "Fewer absences",
          "José",
          { value: 0.35, format: "0%" },
          { value: new Date("2027-05-01"), format: "m/d/yyyy" },
        ],
      ],
      { sheet: "Goals" },
    );
    const bytes = await (await workbook.toBlob()).arrayBuffer();
    const file = await save("rows.xlsx", new Uint8Array(bytes));
    await untilChanged(document, () => commands.executeCommand("buyin.importRows", file, "goals.items"));
    const target = '    target:\n      value: 35\n      unit: "%"\n      date: 2027-05-01\n';
    const row = `  - statement: Fewer absences\n${target}    owner: José\n`;
    assert.equal(document.getText(), YAML + row);
  });

  async function show(name: string, text: string): Promise<TextDocument> {
    const uri = await write(name, text);
    files.push(uri);
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("the plan is read", () => diagnosticsOf(uri).length > 0);
    return document;
  }

  async function save(name: string, bytes: Uint8Array): Promise<Uri> {
    const file = inFolder(name);
    files.push(file);
    await workspace.fs.writeFile(file, bytes);
    return file;
  }

  /** On a busy machine a command may come before the plan is read as it is. */
  async function untilChanged(document: TextDocument, change: () => Thenable<unknown>): Promise<void> {
    const before = document.getText();
    await until("the rows are there", async () => {
      if (document.getText() === before) await change();
      return document.getText() !== before;
    });
  }
});
