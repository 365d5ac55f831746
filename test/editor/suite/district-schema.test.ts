import assert from "node:assert/strict";
import { commands, window, workspace, type CodeAction, type TextDocument, type Uri } from "vscode";
import { cleanUp, diagnosticsOf, startExtension, until, withDiagnostics, write } from "../support.ts";
import { marked, unmarked } from "../../support/markers.ts";

const RULE = "district-requirement";
const SCHEMA = JSON.stringify({
  properties: { plan: { required: ["x-sponsor"], properties: { "x-sponsor": { title: "Sponsor" } } } },
});
const PLAN = "buyin: 1\nplan:\n  title: On Track, é\n";

describe("a district's own schema in the editor", () => {
  const files: Uri[] = [];

  before(startExtension);
  afterEach(() => cleanUp(...files.splice(0)));

  const give = async (path: string, text: string): Promise<Uri> => {
    const uri = await write(path, text);
    files.push(uri);
    return uri;
  };
  const open = async (path: string, text: string): Promise<TextDocument> => {
    const document = await workspace.openTextDocument(await give(path, text));
    await window.showTextDocument(document);
    return document;
  };

  it("is held against plans in both formats, at once after each change", async () => {
    await give("own/buyin.config.yaml", "schema: d.json\n");
    await give("own/d.json", SCHEMA);
    const plan = await open("own/plan.buyin.yaml", PLAN);
    await until("the plan is checked", () => diagnosticsOf(plan.uri, RULE).length === 1);
    const expected = "buyin: 1\nplan:\n^^^^ warning district-requirement: plan\n  title: On Track, é\n";
    assert.equal(withDiagnostics(plan, RULE), marked(unmarked(expected)));
    const markdown = await open("own/plan.buyin.md", "---\ntitle: On Track, é\n---\n\n# On Track\n");
    await until("the Markdown plan is checked", () => diagnosticsOf(markdown.uri, RULE).length === 1);
    await write("own/d.json", "{}");
    await until("nothing is asked any more", () => diagnosticsOf(markdown.uri, RULE).length === 0);
  });

  it("has a fix in the light bulb, after which the finding is gone", async () => {
    await give("fix/buyin.config.yaml", "schema: d.yaml\n");
    await give("fix/d.yaml", "properties: {plan: {properties: {x-sponsor: {const: The board}}}}\n");
    const document = await open("fix/plan.buyin.yaml", `${PLAN}  x-sponsor: The bord\n`);
    const { uri } = document;
    const [finding] = await until("the plan is checked", () => {
      const found = diagnosticsOf(uri, RULE);
      return found.length > 0 && found;
    });
    assert.ok(finding);
    const actions = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", uri, finding.range);
    const fix = actions.find(({ title }) => title === "Change it to The board");
    assert.ok(fix?.edit);
    await workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), `${PLAN}  x-sponsor: The board\n`);
    await until("the finding is gone", () => diagnosticsOf(uri, RULE).length === 0);
  });

  it("that never comes to an end stops nothing else", async () => {
    await give("slow/buyin.config.yaml", "schema: d.json\n");
    const endless = { properties: { "x-code": { pattern: "^(a+)+$" } } };
    await give("slow/d.json", JSON.stringify(endless));
    const { uri } = await open("slow/plan.buyin.yaml", `${PLAN}  status: drafty\nx-code: ${"a".repeat(60)}!\n`);
    await until("the other findings are there", () => diagnosticsOf(uri, "invalid-value").length === 1);
    const [finding] = await until("it is given up", () => {
      const found = diagnosticsOf(uri, RULE);
      return found.length > 0 && found;
    });
    assert.match(finding?.message ?? "", /^This plan takes too long to be checked/);
  });

  it("that cannot be used is reported in the configuration", async () => {
    const config = await give("broken/buyin.config.yaml", "schema: d.json\n");
    await give("broken/d.json", '{"type": "txt"}');
    await open("broken/plan.buyin.yaml", PLAN);
    const [finding] = await until("it is reported", () => {
      const found = diagnosticsOf(config, "invalid-value");
      return found.length > 0 && found;
    });
    assert.equal(finding?.message, '"d.json" is not a correct JSON Schema; look at type in it');
    assert.equal(finding.range.start.character, 8);
  });
});
