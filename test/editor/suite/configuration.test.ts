import assert from "node:assert/strict";
import { commands, ConfigurationTarget, DiagnosticSeverity, window, workspace, type Location, type Uri } from "vscode";
import { cleanUp, diagnosticsOf, inFolder, startExtension, until, withDiagnostics, write } from "../support.ts";
import { marked, unmarked } from "../../support/markers.ts";

const PLAN = "buyin: 1\nplan:\n  title: On Track\n  status: drafty\n  has_unoin: true\n";

describe("configuration", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(async () => {
    for (const name of ["check.severity", "check.scope", "files.maximum"]) await set(name, undefined);
    await cleanUp(...files.splice(0));
  });

  const give = async (path: string, text: string): Promise<Uri> => {
    const uri = await write(path, text);
    files.push(uri);
    return uri;
  };
  const open = async (path: string, text: string): Promise<Uri> => {
    const uri = await give(path, text);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await until("the plan is checked", () => diagnosticsOf(uri, "invalid-value").length > 0);
    return uri;
  };

  it("shows findings from the severity of the settings on", async () => {
    const uri = await open("severity.buyin.yaml", PLAN);
    assert.equal(diagnosticsOf(uri, "unknown-field").length, 1);
    await set("check.severity", "error");
    await until("the warning is gone", () => diagnosticsOf(uri, "unknown-field").length === 0);
    assert.equal(diagnosticsOf(uri, "invalid-value").length, 1);
    await set("check.severity", undefined);
    await until("the warning is back", () => diagnosticsOf(uri, "unknown-field").length === 1);
  });

  it("shows findings of plans that are not open where the settings ask for them", async () => {
    const uri = await give("closed/closed.buyin.yaml", PLAN);
    await set("check.scope", "allPlans");
    await until("they are shown", () => diagnosticsOf(uri, "invalid-value").length === 1);
    await set("check.scope", undefined);
    await until("they are gone", () => diagnosticsOf(uri).length === 0);
  });

  it("takes the nearest configuration file, and each change of it, at once", async () => {
    const uri = await open("district/school/plan.buyin.yaml", PLAN);
    const far = await give("district/buyin.config.yaml", "rules: {unknown-field: error}\n");
    await until(
      "the far one holds",
      () => diagnosticsOf(uri, "unknown-field")[0]?.severity === DiagnosticSeverity.Error,
    );
    const near = await give("district/school/buyin.config.yaml", "rules: {unknown-field: off}\n");
    await until("the near one holds", () => diagnosticsOf(uri, "unknown-field").length === 0);
    await write("district/school/buyin.config.yaml", "extends: ../buyin.config.yaml\n");
    await until(
      "it extends the far one",
      () => diagnosticsOf(uri, "unknown-field")[0]?.severity === DiagnosticSeverity.Error,
    );
    await workspace.fs.delete(near);
    await workspace.fs.delete(far);
    await until(
      "the default holds",
      () => diagnosticsOf(uri, "unknown-field")[0]?.severity === DiagnosticSeverity.Warning,
    );
  });

  it("takes the list of people, and each change of it, at once", async () => {
    const uri = await open(
      "list/plan.buyin.yaml",
      `${PLAN}team:\n  members: [{id: lee, name: Ana Lee, backup: ortiz}]\n`,
    );
    await until("the backup is unknown", () => diagnosticsOf(uri, "undefined-reference").length === 1);
    await give("list/buyin.config.yaml", "people: people.csv\n");
    const list = await give("list/people.csv", "id,name\nortiz,Dana Ortiz\n");
    await until("the list knows the backup", () => diagnosticsOf(uri, "undefined-reference").length === 0);
    const document = await workspace.openTextDocument(uri);
    const at = document.positionAt(document.getText().indexOf("ortiz") + 1);
    const [definition] = await commands.executeCommand<Location[]>("vscode.executeDefinitionProvider", uri, at);
    assert.equal(definition?.uri.toString(), list.toString());
    assert.deepEqual([definition.range.start.line, definition.range.start.character], [1, 0]);
    await write("list/people.csv", "id,name\nortega,Dana Ortega\nortega,Dan Ortega\n");
    await until("the list has changed", () => diagnosticsOf(uri, "undefined-reference").length === 1);
    await until("the list is complained about", () => diagnosticsOf(list, "duplicate-id").length === 1);
  });

  it("recognises plans by the configuration's globs, which count from its folder", async () => {
    await give("globs/buyin.config.yaml", "files: {include: [plans/*.yaml], exclude: [old/**]}\n");
    const included = await open("globs/plans/any.yaml", PLAN.replace("buyin: 1\n", ""));
    assert.equal(diagnosticsOf(included, "invalid-value").length, 1);
    const excluded = await give("globs/old/plan.buyin.yaml", PLAN);
    await set("check.scope", "allPlans");
    await until("the folder is searched", () => diagnosticsOf(inFolder("northlight.buyin.yaml", 1)).length > 0);
    assert.deepEqual(diagnosticsOf(excluded), []);
  });

  it("reports what is wrong in a configuration file in its own place", async () => {
    const expected = unmarked(`rules:
  unknown-field: of
                 ^^ error invalid-value: of
extends: ../../outside.yaml
         ^^^^^^^^^^^^^^^^^^ error invalid-value: ../../outside.yaml
`);
    await open("faulty/plan.buyin.yaml", PLAN);
    const uri = await give("faulty/buyin.config.yaml", expected.text);
    const document = await workspace.openTextDocument(uri);
    await until("it is reported", () => withDiagnostics(document) === marked(expected));
    await workspace.fs.delete(uri);
    await until("it is gone", () => diagnosticsOf(uri).length === 0);
  });
});

async function set(name: string, value: string | undefined): Promise<void> {
  await workspace.getConfiguration("buyin").update(name, value, ConfigurationTarget.Workspace);
}
