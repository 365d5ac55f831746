import assert from "node:assert/strict";
import { commands, Position, Range, Selection, window, workspace, type Uri } from "vscode";
import type { Api } from "../../../src/extension/extension.ts";
import { cleanUp, labelOf, linesOfTree, quietly, startExtension, until, write } from "../support.ts";

const PLAN = `buyin: 1
plan:
  title: On Track to What's Next
  status: draft
  phase: pilot
goals:
  - id: g1
    statement: Every ninth grader who drifts is noticed within two weeks by an adult who knows them
    kind: student_outcome
team:
  members:
    - {id: ortiz, name: Ana Ortiz}
`;

const ORTIZ = "- {id: ortiz, name: Ana Ortiz, roles: [project_lead]}";

const PEOPLE = `buyin: 1
plan:
  title: People
stakeholders:
  - {id: teachers, group: teachers, level: involve, phases: [explore]}
  - {id: counselors, group: counselors}
team:
  members:
    ${ORTIZ}
ownership:
  change_log:
    - {date: 2026-02-01, heard: The list comes too late, changed: It comes on Monday now}
`;

describe("Plan Status", () => {
  let api: Api;
  const files: Uri[] = [];

  before(async () => {
    api = await startExtension();
    await commands.executeCommand("buyin.showStatus");
  });
  afterEach(() => cleanUp(...files.splice(0)));

  const open = async (path: string, text: string) => {
    const uri = await write(path, text);
    files.push(uri);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    const title = /title: (.*)/.exec(text)?.[1] ?? "";
    await until("the plan is shown", () => String(api.statusTree.getTreeItem("header").description).endsWith(title));
    // The rows of the plan before it may still be there.
    await quietly();
    return editor;
  };
  const rows = (): readonly string[] => linesOfTree(api.statusTree);
  const rowOf = (label: string): string | undefined => rows().find((row) => row.startsWith(`${label} | `));

  it("shows the plan, then its sections in the order of the model", async () => {
    await open("shown.buyin.yaml", PLAN);
    const [header, nextUp, ...sections] = api.statusTree.getChildren();
    const { description, command } = api.statusTree.getTreeItem(header ?? "");
    assert.match(labelOf(api.statusTree, header ?? ""), /^\d+ of 100$/);
    assert.match(
      String(description),
      /^(?:\d+ errors? · )?\d+ warnings? · phase pilot · draft · On Track to What's Next$/,
    );
    assert.equal(command?.command, "buyin.howScored");
    assert.equal(nextUp, "next-up");
    assert.deepEqual(
      sections.map((id) => labelOf(api.statusTree, id)),
      [
        "Basics",
        "Convening",
        "Stakeholders",
        "Vision",
        "Goals",
        "Team",
        "Ownership",
        "Communication",
        "Investment",
        "Sustainability",
        "Evidence",
        "Who is covered",
        "Who does what",
        "Heard, changed",
      ],
    );
    assert.match(rowOf("Convening") ?? "", /^Convening \| 0\/3 · Not started/);
  });

  it("says who is covered, who carries what and what was heard, and leads there", async () => {
    const editor = await open("people.buyin.yaml", PEOPLE);
    await until("the people are shown", () => rows().some((row) => row.includes("Ana Ortiz")));
    assert.ok(rows().includes("  Teachers | no contact ahead · does not hear back · Involve"), rows().join("\n"));
    assert.ok(rows().includes("  Counselors | no level · no phase · no contact ahead"));
    assert.ok(rows().includes("  Families | not in the plan"));
    assert.ok(rows().includes("  Ana Ortiz | no backup · Project lead"));
    assert.ok(rows().includes("  The list comes too late | 2026-02-01"));
    const person = api.statusTree.getChildren("carried")[0];
    await commands.executeCommand("buyin.goToRow", person);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text.trim(), ORTIZ);
  });

  it("shows only what is incomplete, until everything is asked for again", async () => {
    await open("filtered.buyin.yaml", PEOPLE);
    const change = (): boolean => rows().some((row) => row.includes("The list comes too late"));
    await until("everything is shown", change);
    await commands.executeCommand("buyin.onlyIncomplete");
    await until("the answered change is hidden", () => !change());
    assert.ok(rows().some((row) => row.startsWith("  Counselors | ")));
    assert.ok(rowOf("Convening") !== undefined);
    await commands.executeCommand("buyin.showEverything");
    await until("everything is shown again", change);
  });

  it("says the same aloud", async () => {
    await open("aloud.buyin.yaml", PLAN);
    for (const id of api.statusTree.getChildren()) {
      const { accessibilityInformation, tooltip } = api.statusTree.getTreeItem(id);
      assert.ok(accessibilityInformation?.label.includes(labelOf(api.statusTree, id)));
      assert.ok(tooltip);
    }
    const { accessibilityInformation } = api.statusTree.getTreeItem("section:convening");
    assert.match(accessibilityInformation?.label ?? "", /^Convening, Not started, core 0 of 3, strength 0 of 3/);
  });

  it("lists what is missing, and jumps to its place", async () => {
    const editor = await open("jump.buyin.yaml", PLAN);
    const actions = api.statusTree.getChildren("section:goals");
    assert.ok(actions.length > 0);
    const { command } = api.statusTree.getTreeItem(actions[0] ?? "");
    assert.ok(command);
    await window.showTextDocument(await workspace.openTextDocument({ content: "elsewhere" }));
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const active = window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), editor.document.uri.toString());
    assert.ok(active.selection.isEmpty);
    const { line } = active.selection.active;
    assert.ok(line >= 5 && line <= 7, `The cursor is in line ${String(line + 1)}`);
  });

  it("follows edits, and redraws only what differs", async () => {
    const editor = await open("typing.buyin.yaml", PLAN);
    const drawn: (readonly string[] | undefined)[] = [];
    const subscription = api.statusTree.onDidChangeTreeData((ids) => drawn.push(ids));
    try {
      await editor.edit((edit) => edit.replace(new Range(new Position(2, 9), new Position(2, 17)), "Now on Track"));
      await until("the title is shown", () => rows()[0]?.includes("Now on Track to What's Next"));
      assert.deepEqual(drawn, [["header"]]);
    } finally {
      subscription.dispose();
    }
  });

  it("keeps the last state of a section while it cannot be read", async () => {
    const editor = await open("broken.buyin.yaml", PLAN);
    const before = rowOf("Goals")?.replace(/^Goals \| /, "");
    const score = api.statusTree.getTreeItem("header").label;
    const bracket = new Range(new Position(7, 15), new Position(7, 16));
    await editor.edit((edit) => edit.insert(bracket.start, "["));
    const broken = await until("it is broken", () => rowOf("Goals")?.includes("as last read") && rowOf("Goals"));
    assert.ok(
      broken.startsWith(`Goals | as last read · ${String(before?.split(" · ").slice(0, 2).join(" · "))}`),
      broken,
    );
    assert.equal(api.statusTree.getTreeItem("header").label, score);
    assert.doesNotMatch(rowOf("Convening") ?? "", /as last read/);
    await editor.edit((edit) => edit.delete(bracket));
    await until("it is whole", () => rowOf("Goals") === `Goals | ${String(before)}`);
  });

  it("is about the plan that is active, and stays while something else is", async () => {
    await open("first.buyin.yaml", PLAN);
    await open("second.buyin.yaml", PLAN.replace("On Track", "Second"));
    await until("the second is shown", () => rows()[0]?.includes("Second to What's Next"));
    await window.showTextDocument(await workspace.openTextDocument({ content: "no plan" }));
    await quietly();
    assert.match(rows()[0] ?? "", /Second to What's Next/);
    await commands.executeCommand("workbench.action.closeAllEditors");
    await until("nothing is shown", () => rows().length === 0);
  });

  it("goes to the most useful next step", async () => {
    const editor = await open("next.buyin.yaml", PLAN);
    editor.selection = new Selection(new Position(10, 0), new Position(10, 0));
    await commands.executeCommand("buyin.nextStep");
    assert.notEqual(window.activeTextEditor?.selection.active.line, 10);
  });
});
